import { expect, gallery } from './support/gallery-window.ts'

gallery(
  'a first message tells of the thread and the answer, each once and in order',
  async ({ contract }) => {
    const told = await contract.evaluate(async () => {
      const { script } = window.contract
      const mount = window.contract.mount()
      mount.show({})
      const stream = window.contract.expectStream('threads.create')
      await mount.methods.sendUserMessage({ text: 'Hello' })
      await stream.send(
        { type: 'thread.created', thread: script.threadOf('thr_9') },
        script.done(script.userMessage('u9', 'Hello', 'thr_9')),
        { type: 'client_effect', name: 'confetti', data: { pieces: 3 } },
        script.done(script.assistantMessage('a9', 'Hi', 'thr_9')),
      )
      await stream.end()
      await script.settled()
      return {
        names: mount.told,
        effect: mount.detail('onEffect'),
        thread: mount.detail('onThreadChange'),
      }
    })
    expect(told.names).toEqual([
      'onReady',
      'onResponseStart',
      'onThreadChange',
      'onEffect',
      'onResponseEnd',
    ])
    expect(told.effect).toEqual({ name: 'confetti', data: { pieces: 3 } })
    expect(told.thread).toEqual({ threadId: 'thr_9' })
  },
)

gallery('opening a thread tells of its change and its loading', async ({ contract }) => {
  const told = await contract.evaluate(async () => {
    const mount = window.contract.mount()
    mount.show({})
    await mount.methods.setThreadId('thr_2')
    await mount.methods.setThreadId(null)
    return mount.events.filter(({ name }) => name.startsWith('onThread'))
  })
  expect(told).toContainEqual({ name: 'onThreadLoadStart', detail: { threadId: 'thr_2' } })
  expect(told).toContainEqual({ name: 'onThreadLoadEnd', detail: { threadId: 'thr_2' } })
  expect(told.at(-1)).toEqual({ name: 'onThreadChange', detail: { threadId: null } })
  const changes = told.filter(({ name }) => name === 'onThreadChange')
  expect(changes.map(({ detail }) => detail)).toEqual([{ threadId: 'thr_2' }, { threadId: null }])
})

for (const [how, end] of [
  ['fails', 'error'],
  ['breaks off', 'break'],
  ['is stopped', 'stop'],
] as const) {
  gallery(
    `an answer that ${how} has one end and leaves the element usable`,
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
        await stream.send(
          { type: 'stream_options', stream_options: { allow_cancel: true } },
          { type: 'thread.item.added', item: script.assistantMessage('a2', null) },
          script.textDelta('a2', 'Half an ans'),
        )
      })
      await expect(contract.getByRole('log').getByText('Half an ans')).toBeVisible()
      if (end === 'stop') await contract.getByRole('button', { name: /^stop/i }).click()
      else
        await contract.evaluate(async (kind) => {
          const stream = window.contract.stream('threads.add_user_message')
          if (kind === 'break') return stream.breakOff()
          await stream.send({
            type: 'error',
            code: 'custom',
            message: 'Enough.',
            allow_retry: false,
          })
          await stream.end()
        }, end)
      await expect(contract.getByRole('button', { name: 'Send message' })).toBeVisible()
      const told = await contract.evaluate(() => window.contract.mount().told)
      expect(told.filter((name) => name === 'onResponseEnd')).toHaveLength(1)
      expect(told.includes('onError')).toBe(end !== 'stop')
      await expect(contract.getByRole('log').getByText('Half an ans')).toBeVisible()
    },
  )
}

gallery('a deep link is told and goes nowhere', async ({ contract }) => {
  await contract.evaluate(() => {
    const { script } = window.contract
    const mount = window.contract.mount()
    const text = '[Open the note](chatkit-link://note?id=7) and [the list](chatkit-link://list)'
    const items = {
      data: [script.userMessage('u1', 'Hello'), script.assistantMessage('a1', text)],
      has_more: false,
    }
    mount.endpoint.on('threads.get_by_id', () =>
      script.jsonResponse(script.threadOf('thr_1', { items })),
    )
    mount.show({ initialThread: 'thr_1' })
  })
  const address = contract.url()
  await contract.getByText('Open the note').click()
  await contract.getByText('the list').click()
  const told = await contract.evaluate(() =>
    window.contract
      .mount()
      .events.filter(({ name }) => name === 'onDeeplink')
      .map(({ detail }) => detail),
  )
  expect(told).toEqual([{ name: 'note', data: { id: '7' } }, { name: 'list' }])
  expect(contract.url()).toBe(address)
})

gallery('a tool that is chosen, sent and dropped tells of each change', async ({ contract }) => {
  await contract.evaluate(async () => {
    const mount = window.contract.mount()
    mount.show({ composer: { tools: [{ id: 'search', label: 'Search', icon: 'globe' }] } })
    await mount.methods.setComposerValue({ text: 'Find it', selectedToolId: 'search' })
    window.contract.expectStream('threads.create')
  })
  await contract.getByRole('button', { name: 'Send message' }).click()
  await expect
    .poll(() =>
      contract.evaluate(() =>
        window.contract
          .mount()
          .events.filter(({ name }) => name === 'onToolChange')
          .map(({ detail }) => detail),
      ),
    )
    .toEqual([{ toolId: 'search' }, { toolId: null }])
})

gallery(
  'events bubble out of the element, and logs say nothing of what people wrote',
  async ({ contract }) => {
    const outcome = await contract.evaluate(async () => {
      const mount = window.contract.mount()
      const heard: string[] = []
      document.addEventListener('chatkit.response.start', () => heard.push('start'))
      mount.show({})
      window.contract.expectStream('threads.create')
      await mount.methods.sendUserMessage({ text: 'my-secret-words' })
      const logs = mount.events.filter(({ name }) => name === 'onLog')
      return { heard, logs: logs.length, leaked: JSON.stringify(logs).includes('my-secret-words') }
    })
    expect(outcome.heard).toEqual(['start'])
    expect(outcome.logs).toBeGreaterThan(0)
    expect(outcome.leaked).toBe(false)
  },
)
