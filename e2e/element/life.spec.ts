import { expect, gallery } from './support/gallery-window.ts'

gallery(
  'setOptions in the middle of a stream keeps thread, text, draft and stop button',
  async ({ contract }) => {
    await contract.evaluate(async () => {
      const { script } = window.contract
      const mount = window.contract.mount()
      mount.show({ initialThread: 'thr_1' })
      await new Promise((resolve) =>
        mount.element.addEventListener('chatkit.thread.load.end', resolve),
      )
      const stream = window.contract.expectStream('threads.add_user_message')
      await mount.methods.sendUserMessage({ text: 'Go on' })
      await mount.methods.setComposerValue({ text: 'My draft' })
      await stream.send(
        { type: 'thread.item.added', item: script.assistantMessage('a2', null) },
        script.textDelta('a2', 'One, '),
      )
      mount.show({ theme: 'dark', locale: 'fr', composer: { placeholder: 'Autre chose' } })
      await script.settled()
      await stream.send(script.textDelta('a2', 'two.'))
    })
    await expect(contract.getByText('One, two.')).toBeVisible()
    await expect(contract.getByText('Hi there')).toBeVisible()
    await expect(contract.getByRole('textbox')).toContainText('My draft')
    const [requests, told, scheme] = await contract.evaluate(() => {
      const mount = window.contract.mount()
      return [
        mount.endpoint.types,
        mount.told,
        getComputedStyle(mount.element).colorScheme,
      ] as const
    })
    expect(requests).toEqual(['threads.get_by_id', 'threads.add_user_message'])
    expect(told.filter((name) => name === 'onResponseEnd')).toEqual([])
    expect(scheme).toBe('dark')
    await contract.evaluate(() => window.contract.stream('threads.add_user_message').end())
    await expect
      .poll(() => contract.evaluate(() => window.contract.mount().told.at(-1)))
      .toBe('onResponseEnd')
  },
)

gallery(
  'in strict mode the element is ready once and loads its thread once',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    expect(await contract.evaluate(() => window.contract.mount().told)).toEqual([
      'onReady',
      'onThreadChange',
      'onThreadLoadStart',
      'onThreadLoadEnd',
    ])
    expect(await contract.evaluate(() => window.contract.mount().endpoint.types)).toEqual([
      'threads.get_by_id',
    ])
  },
)

gallery('two elements on one page know nothing of each other', async ({ contract }) => {
  await contract.evaluate(async () => {
    const first = window.contract.mount('first')
    const second = window.contract.mount('second')
    first.show({ theme: 'dark', locale: 'de', header: { title: { text: 'Erstes' } } })
    second.show({ theme: 'light', locale: 'en', header: { title: { text: 'Second' } } })
    const { script } = window.contract
    const stream = window.contract.expectStream('threads.create', 'first')
    await first.methods.sendUserMessage({ text: 'Only here' })
    await stream.send(
      { type: 'thread.created', thread: script.threadOf('thr_9') },
      script.done(script.assistantMessage('a9', 'An answer to the first', 'thr_9')),
    )
  })
  const [first, second] = [
    contract.locator('openai-chatkit').first(),
    contract.locator('openai-chatkit').last(),
  ]
  await expect(first.getByRole('log').getByText('An answer to the first')).toBeVisible()
  await expect(second.getByText('An answer to the first')).toHaveCount(0)
  await expect(second.getByRole('heading', { name: 'What can I help with today?' })).toBeVisible()
  const seen = await contract.evaluate(() => {
    const of = (name: string) => {
      const mount = window.contract.mount(name)
      return {
        scheme: getComputedStyle(mount.element).colorScheme,
        told: mount.told,
        types: mount.endpoint.types,
      }
    }
    return { first: of('first'), second: of('second') }
  })
  expect(seen.second).toEqual({ scheme: 'light', told: ['onReady'], types: [] })
  expect(seen.first.scheme).toBe('dark')
})

gallery(
  'an element that is taken out stops its stream, and a new one starts afresh',
  async ({ contract }) => {
    await contract.evaluate(async () => {
      const mount = window.contract.mount()
      mount.show({})
      window.contract.expectStream('threads.create')
      await mount.methods.sendUserMessage({ text: 'Hello' })
      mount.unmount()
      await window.contract.script.settled()
    })
    const aborted = await contract.evaluate(
      () => window.contract.mount().endpoint.requests.at(-1)?.signal?.aborted,
    )
    expect(aborted).toBe(true)
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
  },
)

gallery('an element that is moved to another place keeps everything', async ({ contract }) => {
  await contract.evaluate(async () => {
    const mount = window.contract.mount()
    mount.show({ initialThread: 'thr_1' })
    await new Promise((resolve) =>
      mount.element.addEventListener('chatkit.thread.load.end', resolve),
    )
    await mount.methods.setComposerValue({ text: 'My draft' })
    const { element } = mount
    const elsewhere = document.createElement('section')
    elsewhere.style.height = '600px'
    document.body.prepend(elsewhere)
    elsewhere.append(element)
    await window.contract.script.settled()
  })
  await expect(contract.getByText('Hi there')).toBeVisible()
  await expect(contract.getByRole('textbox')).toContainText('My draft')
  expect(await contract.evaluate(() => window.contract.mount().endpoint.types)).toEqual([
    'threads.get_by_id',
  ])
})

gallery(
  'an element that stood in the page before it was defined wakes up',
  async ({ galleryWindow }) => {
    const { page, url } = galleryWindow
    await page.goto(`${url}contract.html`)
    await page.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    expect(await page.evaluate(() => customElements.get('openai-chatkit') === undefined)).toBe(true)
    await page.evaluate(() => window.contract.define())
    await expect(page.getByText('Hi there')).toBeVisible()
  },
)

gallery(
  'without React: setOptions before the element is in the page, and methods that wait',
  async ({ contract }) => {
    await contract.evaluate(async () => {
      const element = window.contract.createElement()
      const { endpoint } = window.contract.mount('plain')
      element.setOptions({ api: { url: 'contract:chatkit', domainKey: '', fetch: endpoint.fetch } })
      const focused = element.setComposerValue({ text: 'Before it was there' })
      element.style.height = '500px'
      document.body.prepend(element)
      await focused
    })
    await expect(contract.getByRole('textbox')).toContainText('Before it was there')
  },
)
