import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'

const ana = { id: 'p1', title: 'Ana', icon: 'user', group: 'People', interactive: true }
const bo = { id: 'p2', title: 'Bo', group: 'People' }
const tools = [
  { id: 'search', label: 'Search the web', shortLabel: 'Search', icon: 'globe', pinned: true },
  { id: 'image', label: 'Create an image', icon: 'images', placeholderOverride: 'Describe it' },
  { id: 'think', label: 'Think longer', icon: 'lightbulb', persistent: true },
] as const

let mounted: MountedChat
beforeEach(() => {
  mounted = new MountedChat()
})
afterEach(() => mounted.close())

const options = () => [...mounted.shadow.querySelectorAll<HTMLElement>('[role=option]')]
const option = (label: string) => options().find(({ textContent }) => textContent?.includes(label))
const tags = () => [...mounted.input.querySelectorAll('.tag')].map(({ textContent }) => textContent)
const undo = (part: KeyboardEventInit = {}) => mounted.pressKey('z', { ctrlKey: true, ...part })
const entry = (label: string) =>
  [...mounted.shadow.querySelectorAll<HTMLElement>('[role^=menuitem]')].find(
    ({ textContent }) => textContent === label,
  )

/** What was sent; nothing answers, so that every message begins a thread. */
function sent() {
  return mounted.endpoint.requests
    .filter(({ type }) => type === 'threads.create')
    .map(({ params }) => params['input'])
}

const searchTags = vi.fn<(query: string) => Promise<(typeof ana | typeof bo)[]>>()
async function showTags(part: object = {}): Promise<void> {
  searchTags.mockReset().mockResolvedValue([ana, bo])
  await mounted.show({ entities: { onTagSearch: searchTags, ...part } })
}

async function listOpens(): Promise<void> {
  await expect.poll(() => options()).not.toEqual([])
}

describe('the text field', () => {
  it('has its name, its prompt and more than one line', async () => {
    await mounted.show({ composer: { placeholder: 'Say it' } })
    expect(mounted.input.getAttribute('role')).toBe('textbox')
    expect(mounted.input.getAttribute('aria-multiline')).toBe('true')
    expect(mounted.input.getAttribute('aria-label')).toBe('Say it')
    await mounted.type('one')
    await mounted.pressKey('Enter', { shiftKey: true })
    await mounted.type('two')
    expect(mounted.draft).toBe('one\ntwo')
    expect(mounted.endpoint.requests).toEqual([])
  })

  it('takes only the text of what is pasted', async () => {
    await mounted.show()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'plain\nwords')
    clipboardData.setData('text/html', '<h1>plain</h1><img src="https://x.example/a.png">')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    await mounted.rest(() => mounted.input.dispatchEvent(paste))
    expect(mounted.draft).toBe('plain\nwords')
    expect(mounted.input.querySelector('h1, img')).toBeNull()
  })

  it('takes back and brings back what was written, also what the page put there', async () => {
    await mounted.show()
    await mounted.type('mine')
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'of the page' }))
    await undo()
    expect(mounted.draft).toBe('mine')
    await undo({ shiftKey: true })
    expect(mounted.draft).toBe('of the page')
    await mounted.rest(() => mounted.button('Send message').click())
    await undo()
    expect(mounted.draft).toBe('')
  })

  it('takes back what the menu of the window asks it to', async () => {
    await mounted.show()
    await mounted.type('mine')
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true })
    await mounted.rest(() => mounted.input.dispatchEvent(event))
    expect(mounted.draft).toBe('')
    expect(event.defaultPrevented).toBe(true)
  })

  it('holds text and tags that the page gives, and sends them as they are', async () => {
    await mounted.show()
    const content = [
      { type: 'input_text' as const, text: 'tell ' },
      { type: 'input_tag' as const, id: 'p1', text: 'Ana', data: { team: 'a' } },
      { type: 'input_text' as const, text: '\nnow ' },
    ]
    await mounted.rest(() => mounted.chat?.setComposerValue({ content }))
    expect(tags()).toEqual(['Ana'])
    await mounted.pressKey('Enter')
    expect(sent()).toMatchObject([
      {
        content: [
          { type: 'input_text', text: 'tell ' },
          { type: 'input_tag', id: 'p1', text: 'Ana', data: { team: 'a' }, interactive: false },
          { type: 'input_text', text: '\nnow' },
        ],
      },
    ])
    expect(mounted.draft).toBe('')
  })

  it('keeps what the page does not name', async () => {
    await mounted.show({ composer: { tools: [...tools] } })
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'words', reply: 'quoted' }))
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: 'image' }))
    expect(mounted.draft).toBe('words')
    expect(mounted.text).toContain('quoted')
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: null }))
    expect(mounted.shadow.querySelector('.tool-chip')).toBeNull()
  })
})

describe('tags', () => {
  it('are found by typing, and chosen by keyboard', async () => {
    await showTags()
    await mounted.type('ask @a')
    await listOpens()
    expect(searchTags).toHaveBeenCalledWith('a')
    const field = mounted.input
    const list = mounted.shadow.querySelector('[role=listbox]')
    expect(field.getAttribute('aria-controls')).toBe(list?.id)
    expect(field.getAttribute('aria-activedescendant')).toBe(option('Ana')?.id)
    await mounted.pressKey('ArrowDown')
    expect(field.getAttribute('aria-activedescendant')).toBe(option('Bo')?.id)
    await mounted.pressKey('Enter')
    expect(options()).toEqual([])
    expect(tags()).toEqual(['Bo'])
    expect(mounted.endpoint.requests).toEqual([])
    expect(mounted.draft).toBe('ask Bo ')
  })

  it('are named by group and chosen with the pointer, the field keeping the focus', async () => {
    await showTags()
    await mounted.type('@')
    await listOpens()
    const group = mounted.shadow.querySelector('[role=group][aria-labelledby]')
    expect(group?.firstElementChild?.textContent).toBe('People')
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    option('Ana')?.dispatchEvent(press)
    expect(press.defaultPrevented).toBe(true)
    await mounted.rest(() => option('Ana')?.click())
    expect(tags()).toEqual(['Ana'])
    expect(mounted.shadow.activeElement).toBe(mounted.input)
  })

  it('close their list with Escape, which goes no further', async () => {
    await showTags()
    await mounted.type('@')
    await listOpens()
    const heard = vi.fn<() => void>()
    mounted.page.addEventListener('keydown', heard)
    await mounted.pressKey('Escape')
    expect(options()).toEqual([])
    expect(heard).not.toHaveBeenCalled()
    await mounted.type('a')
    expect(mounted.shadow.querySelector('.suggestions')).toBeNull()
    await mounted.pressKey('Enter')
    expect(sent()).toMatchObject([{ content: [{ text: '@a' }] }])
  })

  it('have a button only where the page wants one', async () => {
    await showTags()
    expect(() => mounted.button('Mention something')).toThrow('no button')
    await showTags({ showComposerMenu: true })
    await mounted.type('for')
    await mounted.rest(() => mounted.button('Mention something').click())
    expect(mounted.draft).toBe('for @')
    await listOpens()
  })

  it('open nothing where the page searches none', async () => {
    await mounted.show({ entities: { showComposerMenu: true } })
    await mounted.type('@')
    expect(mounted.shadow.querySelector('.suggestions')).toBeNull()
    expect(() => mounted.button('Mention something')).toThrow('no button')
  })

  it('tell the page when they are clicked, in the composer and in a message', async () => {
    const onClick = vi.fn<(entity: object) => void>()
    await showTags({ onClick })
    await mounted.type('@')
    await listOpens()
    await mounted.pressKey('Tab')
    await mounted.rest(() => mounted.find('.composer-input .tag', HTMLElement).click())
    expect(onClick).toHaveBeenLastCalledWith({ ...ana, data: {} })
    await mounted.pressKey('Enter')
    await mounted.rest(() => mounted.find('.bubble button.tag', HTMLButtonElement).click())
    expect(onClick).toHaveBeenCalledTimes(2)
    expect(onClick).toHaveBeenLastCalledWith({
      id: 'p1',
      title: 'Ana',
      group: 'People',
      interactive: true,
      data: {},
    })
  })
})

describe('the "/" menu', () => {
  it('runs what the composer can do and what the page adds, and leaves no trace', async () => {
    const onSelect = vi.fn<() => Promise<void>>().mockResolvedValue()
    await mounted.show({
      composer: { tools: [...tools] },
      commands: {
        enabled: true,
        onSearch: async () => [{ id: 'c', label: 'Clean up', description: 'All of it' }],
        onSelect,
      },
    })
    await mounted.type('/')
    await expect.poll(() => option('Clean up')).toBeTruthy()
    expect(options()[0]?.textContent).toContain('Search the web')
    await mounted.rest(() => option('Create an image')?.click())
    expect(mounted.draft).toBe('')
    expect(mounted.find('.tool-chip', HTMLElement).textContent).toBe('Create an image')
    await mounted.type('/clean')
    await expect.poll(() => options()).toHaveLength(1)
    await mounted.pressKey('Enter')
    expect(onSelect).toHaveBeenCalledWith({ id: 'c', label: 'Clean up', description: 'All of it' })
    expect(mounted.draft).toBe('')
  })

  it('is not there unless the page enables it', async () => {
    await mounted.show({ commands: { enabled: false }, composer: { tools: [...tools] } })
    await mounted.type('/')
    expect(options()).toEqual([])
  })
})

describe('tools', () => {
  const changes: unknown[] = []
  const show = (offered: readonly (typeof tools)[number][] = tools) =>
    mounted.show({
      composer: { tools: [...offered] },
      onToolChange: ({ toolId }) => changes.push(toolId),
    })
  beforeEach(() => changes.splice(0))

  it('are chosen in the menu, shown with a way out, and sent with one message', async () => {
    await show()
    await mounted.rest(() => mounted.button('Add files and tools').click())
    expect(mounted.button('Add files and tools').getAttribute('aria-expanded')).toBe('true')
    await mounted.rest(() => entry('Create an image')?.click())
    expect(mounted.placeholder).toBe('Describe it')
    expect(mounted.shadow.activeElement).toBe(mounted.input)
    await mounted.rest(() => mounted.button('Stop using Create an image').click())
    expect(mounted.placeholder).toBe('Message the AI')
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: 'image' }))
    await mounted.say('one')
    await mounted.say('two')
    expect(sent()).toMatchObject([
      { inference_options: { tool_choice: { id: 'image' } } },
      { inference_options: {} },
    ])
    expect(sent()[1]).not.toHaveProperty('inference_options.tool_choice')
    expect(changes).toEqual(['image', null, 'image', null])
  })

  it('stay selected when they are persistent, until they are let go', async () => {
    await show()
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: 'think' }))
    await mounted.say('one')
    await mounted.say('two')
    expect(sent()).toMatchObject([
      { inference_options: { tool_choice: { id: 'think' } } },
      { inference_options: { tool_choice: { id: 'think' } } },
    ])
    expect(changes).toEqual(['think'])
  })

  it('have a button of their own when they are pinned, which is pressed and let go', async () => {
    await show()
    const search = () => mounted.button('Search the web')
    expect(search().textContent).toBe('Search')
    await mounted.rest(() => search().click())
    expect(search().getAttribute('aria-pressed')).toBe('true')
    expect(mounted.shadow.querySelector('.tool-chip')).toBeNull()
    await mounted.rest(() => search().click())
    expect(search().getAttribute('aria-pressed')).toBe('false')
    expect(changes).toEqual(['search', null])
  })

  it('are let go when the page offers them no more', async () => {
    await show()
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: 'image' }))
    await show(tools.slice(0, 1))
    expect(changes).toEqual(['image', null])
    expect(mounted.placeholder).toBe('Message the AI')
  })

  it('of a message from the page leave the chosen one alone, its model being the chosen', async () => {
    const models = [{ id: 'small', label: 'Small' }]
    await mounted.show({ composer: { tools: [...tools], models } })
    await mounted.rest(() => mounted.chat?.setComposerValue({ selectedToolId: 'image' }))
    await mounted.rest(() => mounted.chat?.sendUserMessage({ text: 'hi' }).catch(() => {}))
    expect(sent()).toMatchObject([{ inference_options: { model: 'small' } }])
    expect(sent()[0]).not.toHaveProperty('inference_options.tool_choice')
    expect(mounted.shadow.querySelector('.tool-chip')).not.toBeNull()
  })
})
