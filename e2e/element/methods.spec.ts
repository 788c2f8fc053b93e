import { expect, gallery } from './support/gallery-window.ts'

gallery('focusComposer: puts the caret into the message field', async ({ contract }) => {
  await contract.evaluate(async () => {
    window.contract.mount().show({})
    await window.contract.mount().methods.focusComposer()
  })
  await contract.keyboard.type('Typed at once')
  await expect(contract.getByRole('textbox', { name: 'Message the AI' })).toContainText(
    'Typed at once',
  )
})

gallery(
  'setThreadId: opens a thread, closes the history, and null is a new chat',
  async ({ contract }) => {
    await contract.evaluate(async () => {
      const { methods } = await mounted()
      await methods.showHistory()
      await methods.setThreadId('thr_2')

      async function mounted() {
        window.contract.mount().show({})
        return window.contract.mount()
      }
    })
    await expect(contract.getByText('Thread thr_2')).toBeVisible()
    await expect(contract.getByRole('list', { name: 'Conversations' })).toHaveCount(0)
    await contract.evaluate(() => window.contract.mount().methods.setThreadId(null))
    await expect(
      contract.getByRole('heading', { name: 'What can I help with today?' }),
    ).toBeVisible()
  },
)

gallery(
  'sendUserMessage: everything it takes is in the request, and the draft stays',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    const input = await contract.evaluate(async () => {
      const mount = window.contract.mount()
      await mount.methods.setComposerValue({ text: 'A draft' })
      window.contract.expectStream('threads.create')
      await mount.methods.sendUserMessage({
        text: 'Compare these',
        reply: 'Hi there',
        attachments: [{ type: 'file', id: 'atc_1', name: 'a.pdf', mime_type: 'application/pdf' }],
        toolChoice: { id: 'search' },
        model: 'careful',
        newThread: true,
      })
      return mount.endpoint.requests.at(-1)?.params
    })
    expect(input).toEqual({
      input: {
        content: [{ type: 'input_text', text: 'Compare these' }],
        attachments: ['atc_1'],
        quoted_text: 'Hi there',
        inference_options: { tool_choice: { id: 'search' }, model: 'careful' },
      },
    })
    await expect(contract.getByRole('textbox', { name: 'Message the AI' })).toContainText('A draft')
  },
)

gallery('setComposerValue: changes what it names and leaves the rest', async ({ contract }) => {
  await contract.evaluate(async () => {
    const mount = window.contract.mount()
    mount.show({
      composer: {
        tools: [{ id: 'search', label: 'Search the web', shortLabel: 'Search', icon: 'globe' }],
        models: [
          { id: 'quick', label: 'Quick', default: true },
          { id: 'careful', label: 'Careful' },
        ],
      },
    })
    await mount.methods.setComposerValue({ text: 'Find it', reply: 'A quote of mine' })
    await mount.methods.setComposerValue({ selectedToolId: 'search', selectedModelId: 'careful' })
    window.contract.expectStream('threads.create')
  })
  await expect(contract.getByText('A quote of mine')).toBeVisible()
  await contract.getByRole('button', { name: 'Send message' }).click()
  const sent = await contract.evaluate(
    () => window.contract.mount().endpoint.requests.at(-1)?.params['input'],
  )
  expect(sent).toMatchObject({
    content: [{ type: 'input_text', text: 'Find it' }],
    quoted_text: 'A quote of mine',
    inference_options: { tool_choice: { id: 'search' }, model: 'careful' },
  })
})

gallery(
  'sendCustomAction: reaches the server with the thread and the widget',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    const params = await contract.evaluate(async () => {
      window.contract.expectStream('threads.custom_action')
      await window.contract
        .mount()
        .methods.sendCustomAction({ type: 'save', payload: { id: 7 } }, 'w1')
      return window.contract.mount().endpoint.requests.at(-1)?.params
    })
    expect(params).toEqual({
      thread_id: 'thr_1',
      item_id: 'w1',
      action: { type: 'save', payload: { id: 7 } },
    })
  },
)

gallery('showHistory and hideHistory: open and close the panel', async ({ contract }) => {
  await contract.evaluate(async () => {
    window.contract.mount().show({ header: { enabled: false } })
    await window.contract.mount().methods.showHistory()
  })
  await expect(contract.getByRole('button', { name: 'Second', exact: true })).toBeVisible()
  await contract.evaluate(() => window.contract.mount().methods.hideHistory())
  await expect(contract.getByRole('button', { name: 'Second', exact: true })).toHaveCount(0)
  expect(await contract.evaluate(() => window.contract.mount().told)).toEqual(
    expect.arrayContaining(['onHistoryOpen', 'onHistoryClose']),
  )
})

gallery(
  'fetchUpdates: shows what the server has now, without a loading event',
  async ({ contract }) => {
    await contract.evaluate(() => window.contract.mount().show({ initialThread: 'thr_1' }))
    await expect(contract.getByText('Hi there')).toBeVisible()
    const told = await contract.evaluate(async () => {
      const { script } = window.contract
      const mount = window.contract.mount()
      const items = {
        data: [script.userMessage('u1', 'Hello'), script.assistantMessage('a1', 'Changed since')],
        has_more: false,
      }
      mount.endpoint.on('threads.get_by_id', () =>
        script.jsonResponse(script.threadOf('thr_1', { items })),
      )
      const before = mount.told.length
      await mount.methods.fetchUpdates()
      return mount.told.slice(before)
    })
    await expect(contract.getByText('Changed since')).toBeVisible()
    expect(told).toEqual([])
  },
)

gallery(
  'while an answer streams, what would disturb it is refused and the rest works',
  async ({ contract }) => {
    const outcome = await contract.evaluate(async () => {
      const mount = window.contract.mount()
      mount.show({})
      window.contract.expectStream('threads.create')
      await mount.methods.sendUserMessage({ text: 'Hello' })
      const settled = await Promise.allSettled([
        mount.methods.sendUserMessage({ text: 'Again' }),
        mount.methods.setThreadId('thr_1'),
        mount.methods.sendCustomAction({ type: 'save' }),
        mount.methods.fetchUpdates(),
        mount.methods.setComposerValue({ text: 'A draft' }),
        mount.methods.focusComposer(),
        mount.methods.showHistory(),
        mount.methods.hideHistory(),
      ])
      return settled.map(({ status }) => status)
    })
    expect(outcome).toEqual([
      ...Array.from({ length: 4 }, () => 'rejected'),
      ...Array.from({ length: 4 }, () => 'fulfilled'),
    ])
  },
)
