import { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Page } from '@playwright/test'

import { expect, gallery } from './support/gallery-window.ts'

const field = (page: Page) => page.getByRole('textbox').first()
const tags = (page: Page) => page.locator('.composer-input .tag')
const option = (page: Page, name: string) => page.getByRole('option', { name })

/** The lines of the text field, as a person reads them. */
function lines(page: Page): Promise<string[]> {
  return page.locator('.composer-input > p').allInnerTexts()
}

/** An element whose page knows two people and a document, one of them with a glimpse. */
async function showEntities(page: Page): Promise<void> {
  await page.evaluate(() => {
    const mount = window.contract.mount()
    const entities = [
      { id: 'p1', title: 'Ana Ruiz', icon: 'user', group: 'People', interactive: true },
      { id: 'p2', title: 'Anders Holm', icon: 'user', group: 'People', interactive: true },
      { id: 'd1', title: 'Budget', icon: 'document', group: 'Documents' },
    ]
    mount.show({
      entities: {
        showComposerMenu: true,
        onTagSearch: async (query) =>
          entities.filter(({ title }) => title.toLowerCase().startsWith(query.toLowerCase())),
        onClick: ({ id }) => mount.calls.push(['click', id]),
        onRequestPreview: async ({ id, title }) => ({
          preview:
            id === 'p1'
              ? { type: 'Basic', children: [{ type: 'Text', value: `All of ${title}` }] }
              : null,
        }),
      },
    })
    window.contract.expectStream('threads.create')
  })
  await field(page).click()
}

async function insertTag(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.type(`@${query}`)
  await expect(option(page, name)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveCount(0)
}

function sentInput(page: Page): Promise<unknown> {
  return page.evaluate(() => window.contract.mount().endpoint.requests.at(-1)?.params['input'])
}

gallery(
  'a message of text and tags is typed, changed and sent as it stands',
  async ({ contract }) => {
    await showEntities(contract)
    await contract.keyboard.type('Ask ')
    await insertTag(contract, 'an', 'Ana Ruiz')
    await contract.keyboard.type('about ')
    await insertTag(contract, 'bud', 'Budget')
    await contract.keyboard.press('Shift+Enter')
    await contract.keyboard.type('today')
    expect(await lines(contract)).toEqual(['Ask Ana Ruiz about Budget ', 'today'])
    await contract.keyboard.press('Enter')
    await expect(tags(contract)).toHaveCount(0)
    expect(await sentInput(contract)).toMatchObject({
      content: [
        { type: 'input_text', text: 'Ask ' },
        {
          type: 'input_tag',
          id: 'p1',
          text: 'Ana Ruiz',
          group: 'People',
          interactive: true,
          data: {},
        },
        { type: 'input_text', text: ' about ' },
        { type: 'input_tag', id: 'd1', text: 'Budget', interactive: false },
        { type: 'input_text', text: ' \ntoday' },
      ],
    })
  },
)

gallery(
  'one Backspace or Delete takes a tag away whole, and undo brings it back',
  async ({ contract }) => {
    await showEntities(contract)
    await insertTag(contract, 'bud', 'Budget')
    await contract.keyboard.press('Backspace')
    await contract.keyboard.press('Backspace')
    await expect(tags(contract)).toHaveCount(0)
    await contract.keyboard.press('ControlOrMeta+z')
    await expect(tags(contract)).toHaveText(['Budget'])
    await contract.keyboard.press('Home')
    await contract.keyboard.type('the ')
    expect((await lines(contract))[0]).toMatch(/^the Budget/)
    await contract.keyboard.press('Delete')
    await expect(tags(contract)).toHaveCount(0)
  },
)

gallery(
  'tags are cut and pasted; of anything else only the text is pasted',
  async ({ contract }) => {
    await showEntities(contract)
    await insertTag(contract, 'bud', 'Budget')
    await contract.keyboard.press('ControlOrMeta+a')
    await contract.keyboard.press('ControlOrMeta+x')
    await expect(tags(contract)).toHaveCount(0)
    await contract.keyboard.type('see ')
    await contract.keyboard.press('ControlOrMeta+v')
    await expect(tags(contract)).toHaveText(['Budget'])
    await contract.keyboard.press('ControlOrMeta+a')
    await field(contract).evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'one\ntwo')
      clipboardData.setData('text/html', '<b>one</b><img src="https://x.example/a.png"><p>two</p>')
      const init = { clipboardData, bubbles: true, composed: true, cancelable: true }
      input.dispatchEvent(new ClipboardEvent('paste', init))
    })
    expect(await lines(contract)).toEqual(['one', 'two'])
    await expect(field(contract).locator('img, b')).toHaveCount(0)
    await field(contract).evaluate((input) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/plain', 'zero ')
      dataTransfer.setData('text/html', '<i>zero </i>')
      const { left, top } = input.querySelector('p')?.getBoundingClientRect() ?? new DOMRect()
      const place = { clientX: left + 1, clientY: top + 4 }
      const init = { ...place, dataTransfer, bubbles: true, composed: true, cancelable: true }
      input.dispatchEvent(new DragEvent('drop', init))
    })
    expect(await lines(contract)).toEqual(['zero one', 'two'])
  },
)

gallery(
  'an input method composes undisturbed, and its Enter sends nothing',
  async ({ contract }) => {
    await showEntities(contract)
    const session: CDPSession = await contract.context().newCDPSession(contract)
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await contract.keyboard.type('ab')
    await compose('に')
    await contract.evaluate(() =>
      window.contract.mount().methods.setComposerValue({ reply: 'Quote' }),
    )
    await compose('にほん')
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await session.send('Input.insertText', { text: '日本' })
    expect(await lines(contract)).toEqual(['ab日本'])
    expect(await contract.evaluate(() => window.contract.mount().endpoint.requests)).toEqual([])
    await session.detach()
  },
)

gallery('the field grows to eight lines and then scrolls', async ({ contract }) => {
  await showEntities(contract)
  const height = () => field(contract).evaluate((input) => input.clientHeight)
  const one = await height()
  const text = Array.from({ length: 5 }, (_, index) => `line ${index}`).join('\n')
  await contract.evaluate(
    (value) => window.contract.mount().methods.setComposerValue({ text: value }),
    text,
  )
  const five = await height()
  await contract.evaluate(
    (value) => window.contract.mount().methods.setComposerValue({ text: value }),
    `${text}\n`.repeat(4),
  )
  const many = await height()
  expect(five).toBeGreaterThan(one * 2.5)
  expect(many).toBeGreaterThan(five)
  expect(await field(contract).evaluate((input) => input.scrollHeight)).toBeGreaterThan(many)
})

gallery(
  'the list of tags is worked by keyboard, and Escape leaves what was typed',
  async ({ contract }) => {
    await showEntities(contract)
    await contract.keyboard.type('@an')
    await expect(contract.getByRole('option')).toHaveText(['Ana Ruiz', 'Anders Holm'])
    await contract.keyboard.press('ArrowUp')
    await expect(option(contract, 'Anders Holm')).toHaveAttribute('aria-selected', 'true')
    const active = await field(contract).getAttribute('aria-activedescendant')
    expect(active).toBe(await option(contract, 'Anders Holm').getAttribute('id'))
    await contract.keyboard.press('Escape')
    await expect(contract.getByRole('listbox')).toHaveCount(0)
    expect(await lines(contract)).toEqual(['@an'])
    await contract.getByRole('button', { name: 'Mention something' }).click()
    await expect(option(contract, 'Budget')).toBeVisible()
    await option(contract, 'Budget').click()
    await expect(tags(contract)).toHaveText(['Budget'])
    await expect(field(contract)).toBeFocused()
  },
)

gallery(
  'a glimpse comes with the pointer and with the caret, a click is told',
  async ({ contract }) => {
    await showEntities(contract)
    await insertTag(contract, 'ana', 'Ana Ruiz')
    const glimpse = contract.getByText('All of Ana Ruiz')
    await tags(contract).hover()
    await expect(glimpse).toBeVisible()
    await glimpse.hover()
    await expect(glimpse).toBeVisible()
    await contract.mouse.move(5, 5)
    await expect(glimpse).toHaveCount(0)
    await contract.keyboard.press('ArrowLeft')
    await contract.keyboard.press('ArrowLeft')
    await expect(glimpse).toBeVisible()
    await tags(contract).click()
    expect(await contract.evaluate(() => window.contract.mount().calls)).toEqual([['click', 'p1']])
    await contract.mouse.move(5, 5)
    await contract.keyboard.press('Enter')
    const sent = contract.getByRole('button', { name: 'Ana Ruiz' })
    await sent.focus()
    await expect(glimpse).toBeVisible()
    await contract.keyboard.press('Escape')
    await expect(glimpse).toHaveCount(0)
  },
)

gallery(
  'the "/" menu leads through menus and leaves a tag, a setting or nothing',
  async ({ contract }) => {
    await contract.evaluate(() => {
      const mount = window.contract.mount()
      mount.show({
        composer: {
          tools: [{ id: 'look', label: 'Look it up', icon: 'globe' }],
          models: [
            { id: 'quick', label: 'Quick', default: true },
            { id: 'careful', label: 'Careful' },
          ],
        },
        commands: {
          enabled: true,
          onSearch: async (query) =>
            [{ id: 'assign', label: 'Assign to', description: 'A person', group: 'Tasks' }].filter(
              ({ label }) => label.toLowerCase().startsWith(query),
            ),
          onSelect: async ({ id }) => {
            mount.calls.push(id)
            if (id === 'assign') return { type: 'menu', commands: [{ id: 'ana', label: 'Ana' }] }
            return { type: 'entity', entity: { id: 'p1', title: 'Ana' } }
          },
        },
      })
      window.contract.expectStream('threads.create')
    })
    await field(contract).click()
    await contract.keyboard.type('/mod')
    await contract.keyboard.press('Enter')
    await expect(contract.getByRole('option')).toHaveText(['Quick', 'Careful'])
    await contract.keyboard.press('Escape')
    await expect(option(contract, 'Look it up')).toBeVisible()
    await contract.keyboard.type('mod')
    await contract.keyboard.press('Enter')
    await contract.keyboard.press('ArrowDown')
    await contract.keyboard.press('Enter')
    await expect(contract.getByRole('button', { name: 'Model: Careful' })).toBeVisible()
    expect(await lines(contract)).toEqual(['\n'])
    await contract.keyboard.type('/ass')
    await expect(option(contract, 'Assign to')).toBeVisible()
    await contract.keyboard.press('Tab')
    await expect(option(contract, 'Ana')).toBeVisible()
    await contract.keyboard.press('Enter')
    await expect(tags(contract)).toHaveText(['Ana'])
    await contract.keyboard.press('Enter')
    expect(await sentInput(contract)).toMatchObject({
      content: [{ type: 'input_tag', id: 'p1' }],
      inference_options: { model: 'careful' },
    })
    expect(await contract.evaluate(() => window.contract.mount().calls)).toEqual(['assign', 'ana'])
  },
)

gallery('words selected in an answer are quoted in the next message', async ({ contract }) => {
  await contract.evaluate(() => {
    window.contract.mount().show({ initialThread: 'thr_1' })
    window.contract.expectStream('threads.add_user_message')
  })
  const answer = contract.getByRole('paragraph').filter({ hasText: 'Hi there' })
  await answer.dblclick({ position: { x: 4, y: 8 } })
  await contract.getByRole('button', { name: 'Quote' }).click()
  await expect(contract.locator('.composer-reply')).toHaveText('Hi')
  await expect(field(contract)).toBeFocused()
  await contract.keyboard.type('why?')
  await contract.keyboard.press('Enter')
  expect(await sentInput(contract)).toMatchObject({ quoted_text: 'Hi' })
  await expect(contract.locator('.composer-reply')).toHaveCount(0)
})

gallery(
  'axe finds nothing in the lists, menus and glimpses of the composer',
  async ({ contract }) => {
    const problems: string[] = []
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page: contract })
        .setLegacyMode()
        .include('openai-chatkit')
        .analyze()
      problems.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${state}: ${id} ${target.flat().join(' ')}`),
        ),
      )
    }
    await showEntities(contract)
    await contract.keyboard.type('@')
    await expect(option(contract, 'Budget')).toBeVisible()
    await look('tags')
    await contract.keyboard.type('zzz')
    await expect(contract.getByText('Nothing found')).toBeVisible()
    await look('nothing found')
    await contract.keyboard.press('Escape')
    await contract.keyboard.press('ControlOrMeta+a')
    await insertTag(contract, 'ana', 'Ana Ruiz')
    await tags(contract).hover()
    await expect(contract.getByText('All of Ana Ruiz')).toBeVisible()
    await look('glimpse')
    await contract.evaluate(() =>
      window.contract.mount().show({
        composer: {
          attachments: { enabled: true },
          tools: [
            { id: 'look', label: 'Look it up', icon: 'globe', pinned: true },
            { id: 'draw', label: 'Draw it', icon: 'images' },
          ],
          models: [{ id: 'quick', label: 'Quick', description: 'For most' }],
        },
        commands: {
          enabled: true,
          onSearch: async () => [{ id: 'a', label: 'Assign', description: 'To', group: 'Tasks' }],
        },
      }),
    )
    await field(contract).click()
    await contract.keyboard.press('ControlOrMeta+a')
    await contract.keyboard.type('/')
    await expect(option(contract, 'Assign')).toBeVisible()
    await look('commands')
    await contract.keyboard.press('Escape')
    await contract.getByRole('button', { name: 'Add files and tools' }).click()
    await look('plus menu')
    await contract.getByRole('menuitemradio', { name: 'Draw it' }).click()
    await contract.getByRole('button', { name: 'Model: Quick' }).click()
    await look('tool and models')
    expect(problems).toEqual([])
  },
)
