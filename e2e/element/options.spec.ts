import { expect, gallery } from './support/gallery-window.ts'

const element = 'openai-chatkit'

gallery(
  'api: every request goes through api.fetch, to api.url, in the language chosen',
  async ({ contract }) => {
    const asked = await contract.evaluate(async () => {
      const mount = window.contract.mount()
      mount.show({ initialThread: 'thr_1', locale: 'pt' })
      await new Promise((resolve) =>
        mount.element.addEventListener('chatkit.thread.load.end', resolve),
      )
      await mount.methods.showHistory()
      const languages = mount.endpoint.requests.map(({ headers }) => headers.get('Accept-Language'))
      return { addresses: mount.addresses, languages }
    })
    expect(new Set(asked.addresses)).toEqual(new Set(['contract:chatkit']))
    expect(new Set(asked.languages)).toEqual(new Set(['pt-BR']))
  },
)

gallery(
  'locale: language and direction of everything built in follow it, also when it changes',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ locale: 'de' }))
    await expect(contract.getByRole('button', { name: 'Verlauf' })).toBeVisible()
    await contract.evaluate(() => window.contract.mount().show({ locale: 'ar' }))
    await expect(contract.locator('[dir=rtl]').first()).toBeVisible()
    await contract.evaluate(() => window.contract.mount().show({ locale: 'xx' as 'de' }))
    await expect(contract.getByRole('button', { name: 'History' })).toBeVisible()
  },
)

gallery(
  'theme: the colour scheme alone, or with shape, size, density and colours',
  async ({ contract }) => {
    const look = () =>
      contract.locator(element).evaluate((host) => {
        const style = getComputedStyle(host)
        const of = (name: string) => style.getPropertyValue(`--${name}`).trim()
        return {
          scheme: style.colorScheme,
          size: of('base-size'),
          density: of('density'),
          radius: of('radius-composer'),
          accent: of('accent'),
          surface: of('surface'),
          font: of('font').split(',')[0],
        }
      })
    await contract.evaluate(() => window.contract.mount().show({ theme: 'dark' }))
    expect(await look()).toMatchObject({ scheme: 'dark', size: '16px', density: '1' })
    await contract.evaluate(() =>
      window.contract.mount().show({
        theme: {
          radius: 'sharp',
          density: 'compact',
          typography: { baseSize: 18, fontFamily: 'Georgia, serif' },
          color: {
            accent: { primary: '#7c3aed', level: 2 },
            surface: { background: '#fff8e7', foreground: '#221100' },
          },
        },
      }),
    )
    expect(await look()).toMatchObject({
      scheme: 'light',
      size: '18px',
      density: '0.85',
      radius: '2px',
      surface: '#fff8e7',
      font: 'Georgia',
    })
  },
)

gallery('theme: a font source is loaded and used', async ({ contract }) => {
  const asked = contract.waitForRequest(/no-such-font\.woff2$/)
  await contract.evaluate(() => {
    const src = new URL('no-such-font.woff2', location.href).href
    window.contract.mount().show({
      theme: { typography: { fontFamily: 'Told', fontSources: [{ family: 'Told', src }] } },
    })
  })
  expect((await asked).resourceType()).toBe('font')
})

gallery('frameTitle: names the whole chat', async ({ contract }) => {
  await contract.evaluate(() => window.contract.mount().show({}))
  await expect(contract.getByRole('region', { name: 'Chat', exact: true })).toBeVisible()
  await contract.evaluate(() => window.contract.mount().show({ frameTitle: 'Ask the archive' }))
  await expect(contract.getByRole('region', { name: 'Ask the archive' })).toBeVisible()
})

gallery(
  'initialThread: opens that thread once, and a later value changes nothing',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_2' }))
    await expect(contract.getByText('Thread thr_1')).toBeVisible()
    expect(await contract.evaluate(() => window.contract.mount().endpoint.types)).toEqual([
      'threads.get_by_id',
    ])
  },
)

gallery('header: title, own buttons, and no header at all', async ({ contract }) => {
  await contract.evaluate(() => {
    const mount = window.contract.mount()
    mount.show({
      initialThread: 'thr_1',
      header: {
        title: { text: 'Archive' },
        leftAction: { icon: 'home', onClick: () => mount.calls.push('left') },
        rightAction: {
          icon: 'settings-cog',
          onClick: (...given) => mount.calls.push(given.length),
        },
      },
    })
  })
  const header = contract.getByRole('banner').or(contract.locator('.header')).first()
  await expect(header).toContainText('Archive')
  const buttons = header.getByRole('button')
  await buttons.first().click()
  await buttons.last().click()
  expect(await contract.evaluate(() => window.contract.mount().calls)).toEqual(['left', 0])
  await contract.evaluate(() =>
    window.contract.mount().show({ header: { title: { enabled: false, text: 'Archive' } } }),
  )
  await expect(contract.getByText('Archive')).toHaveCount(0)
  await contract.evaluate(() => window.contract.mount().show({ header: { enabled: false } }))
  await expect(contract.getByRole('button', { name: 'New chat' })).toHaveCount(0)
})

gallery(
  'history: rename and delete show as told, and the whole button can go',
  async ({ contract }) => {
    const openMenu = async () => {
      await contract.getByRole('button', { name: 'History' }).click()
      await contract.getByRole('listitem').first().getByRole('button').last().click()
    }
    await contract.evaluate(() => window.contract.mount().show({}))
    await openMenu()
    await expect(contract.getByRole('menuitem')).toHaveText(['Rename', 'Delete'])
    await contract.keyboard.press('Escape')
    await contract.evaluate(() => window.contract.mount().show({ history: { showRename: false } }))
    await contract.getByRole('listitem').first().getByRole('button').last().click()
    await expect(contract.getByRole('menuitem')).toHaveText(['Delete'])
    await contract.evaluate(async () => {
      await window.contract.mount().methods.hideHistory()
      window.contract.mount().show({ history: { enabled: false } })
    })
    await expect(contract.getByRole('button', { name: 'History' })).toHaveCount(0)
  },
)

gallery(
  'startScreen: greeting and prompts, which are sent as they were given',
  async ({ contract }) => {
    const content = [
      { type: 'input_text', text: 'About ' },
      { type: 'input_tag', id: 'noor', text: 'Noor', data: { team: 'north' } },
    ]
    await contract.evaluate((parts) => {
      window.contract.expectStream('threads.create')
      window.contract.mount().show({
        startScreen: {
          greeting: 'Good morning',
          prompts: [
            { label: 'As text', prompt: 'Plan my day' },
            { label: 'As content', prompt: parts as never, icon: 'profile' },
          ],
        },
      })
    }, content)
    await expect(contract.getByRole('heading', { name: 'Good morning' })).toBeVisible()
    await contract.getByRole('button', { name: 'As content' }).click()
    const sent = await contract.evaluate(
      () => window.contract.mount().endpoint.requests.at(-1)?.params['input'],
    )
    expect(sent).toMatchObject({ content })
  },
)

gallery(
  'threadItemActions: votes and retry show when wanted, and ask the server',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    await expect(contract.getByRole('button', { name: /good response|retry/i })).toHaveCount(0)
    await contract.evaluate(() => {
      window.contract.expectStream('threads.retry_after_item')
      window.contract.mount().show({
        initialThread: 'thr_1',
        threadItemActions: { feedback: true, retry: true },
      })
    })
    await contract.getByRole('button', { name: /good response/i }).click()
    await contract.getByRole('button', { name: /retry|try again/i }).click()
    const asked = await contract.evaluate(() =>
      window.contract
        .mount()
        .endpoint.requests.slice(1)
        .map(({ type, params }) => ({ type, params })),
    )
    expect(asked).toEqual([
      {
        type: 'items.feedback',
        params: { thread_id: 'thr_1', item_ids: ['a1'], kind: 'positive' },
      },
      { type: 'threads.retry_after_item', params: { thread_id: 'thr_1', item_id: 'u1' } },
    ])
  },
)

gallery(
  'disclaimer: Markdown below the composer, with more contrast when asked',
  async ({ contract }) => {
    const colorOf = () =>
      contract.getByText('It can be').evaluate((line) => getComputedStyle(line).color)
    await contract.evaluate(() =>
      window.contract.mount().show({ disclaimer: { text: 'It can be **wrong**.' } }),
    )
    await expect(contract.locator('strong', { hasText: 'wrong' })).toBeVisible()
    const usual = await colorOf()
    await contract.evaluate(() =>
      window.contract.mount().show({
        disclaimer: { text: 'It can be **wrong**.', highContrast: true },
      }),
    )
    expect(await colorOf()).not.toBe(usual)
  },
)

gallery(
  'widgets.onAction: gets actions for the client with the widget they come from',
  async ({ contract }) => {
    await contract.evaluate(async () => {
      const { script } = window.contract
      const mount = window.contract.mount()
      const action = { type: 'open', handler: 'client', payload: { id: 7 } }
      const item = script.widgetItem('w1', {
        type: 'Card',
        children: [{ type: 'Button', label: 'Open it', onClickAction: action }],
      })
      const items = { data: [script.userMessage('u1', 'Hello'), item], has_more: false }
      mount.endpoint.on('threads.get_by_id', () =>
        script.jsonResponse(script.threadOf('thr_1', { items })),
      )
      mount.show({
        initialThread: 'thr_1',
        widgets: {
          onAction: async (given, widgetItem) => {
            mount.calls.push({
              type: given.type,
              payload: given.payload,
              id: widgetItem.id,
              root: widgetItem.widget.type,
            })
          },
        },
      })
    })
    await contract.getByRole('button', { name: 'Open it' }).click()
    await expect
      .poll(() => contract.evaluate(() => window.contract.mount().calls))
      .toEqual([{ type: 'open', payload: { id: 7 }, id: 'w1', root: 'Card' }])
  },
)

gallery(
  'options that are wrong throw and are told as an error; what was there stays',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    const outcome = await contract.evaluate(() => {
      const mount = window.contract.mount()
      const attempt = (options: unknown) => {
        try {
          mount.element.setOptions(options as never)
          return 'accepted'
        } catch (cause) {
          return cause instanceof Error ? cause.name : 'something else'
        }
      }
      return {
        hosted: attempt({ api: { getClientSecret: async () => 'secret' } }),
        noUrl: attempt({ api: { domainKey: 'key' } }),
        wrongType: attempt({ api: { url: 'contract:chatkit', domainKey: '' }, locale: 7 }),
        told: mount.told.filter((name) => name === 'onError').length,
      }
    })
    expect(outcome).toEqual({
      hosted: 'ChatKitIntegrationError',
      noUrl: 'ChatKitIntegrationError',
      wrongType: 'ChatKitIntegrationError',
      told: 3,
    })
    await expect(contract.getByText('Hi there')).toBeVisible()
  },
)
