import { describe, expect, it } from 'vitest'
import type {
  ThreadItem,
  UserMessageItem,
  WidgetItem,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import { base, preparedServer, structuredItem, thread_id } from './prepared-server.testing.ts'
import {
  addMessage,
  answerWith,
  assistantItem,
  createThread,
  hiddenItem,
  TestServer,
  userInput,
} from './server.testing.ts'

function textOf(item: ThreadItem | null): string {
  return item?.type === 'user_message' || item?.type === 'assistant_message'
    ? item.content.map(({ text }) => text).join('')
    : ''
}

/** Answers each message with its own text, under a new id each time. */
function echoing(server: TestServer): (UserMessageItem | null)[] {
  const messages: (UserMessageItem | null)[] = []
  server.answer = async function* (_thread, message) {
    messages.push(message)
    const id = `msg_${messages.length}`
    yield { type: 'thread.item.done', item: assistantItem(id, `Re: ${textOf(message)}`) }
  }
  return messages
}

describe('the handler of a message', () => {
  it('gets what was typed, quoted and chosen, when it is new, follows or is retried', async () => {
    const server = new TestServer()
    const messages = echoing(server)
    const fields = {
      quoted_text: 'Quote',
      inference_options: { tool_choice: { id: 'search' }, model: 'm' },
    }
    const input = userInput('Find', fields)
    await server.lines({ type: 'threads.create', params: { input } })
    await server.lines({ type: 'threads.add_user_message', params: { thread_id, input } })
    const retried = { thread_id, item_id: messages[1]?.id }
    await server.lines({ type: 'threads.retry_after_item', params: retried })
    expect(messages).toHaveLength(3)
    for (const message of messages) expect(message).toMatchObject({ ...fields, thread_id })
    expect(messages[2]).toEqual(messages[1])
  })

  it('finds the message and all before it in the store', async () => {
    const server = new TestServer()
    let seen: string[] = []
    server.answer = async function* (thread) {
      seen = (await server.items(thread.id)).map(textOf)
      yield { type: 'progress_update', text: 'Reading' }
    }
    await server.lines(createThread('One'))
    await server.lines(addMessage(thread_id, 'Two'))
    expect(seen).toEqual(['One', 'Two'])
  })
})

describe('a thread that is locked or closed', () => {
  it.each([
    { type: 'locked' as const, reason: 'Archived' },
    { type: 'locked' as const },
    { type: 'closed' as const, reason: 'Done' },
  ])('as %j says so everywhere, and leaves it to the handler what to do', async (status) => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      thread.status = status
      yield { type: 'progress_update', text: 'Locking' }
    }
    expect((await server.events(createThread())).at(-1)).toMatchObject({
      type: 'thread.updated',
      thread: { status },
    })
    for (const request of [
      { type: 'threads.get_by_id', params: { thread_id } },
      { type: 'threads.update', params: { thread_id, title: 'Still' } },
    ]) {
      expect(await server.document(request)).toMatchObject({ status })
    }
    let seen: unknown
    server.answer = async function* (thread) {
      seen = thread.status
      thread.status = { type: 'active' }
      yield { type: 'progress_update', text: 'Unlocking' }
    }
    const events = await server.events(addMessage(thread_id))
    expect(seen).toEqual(status)
    expect(events.at(-1)).toMatchObject({ thread: { status: { type: 'active' } } })
  })
})

describe('the image domains of a thread', () => {
  it('are sent while they are set, none included, and left out when they are not', async () => {
    const server = new TestServer()
    const states = [['x.test', 'img.x.test'], [], undefined]
    server.answer = async function* (thread) {
      for (const domains of states) {
        if (domains === undefined) delete thread.allowed_image_domains
        else thread.allowed_image_domains = domains
        yield { type: 'progress_update', text: 'Deciding' }
      }
    }
    const lines = await server.lines(createThread())
    const updates = lines.filter((line) => line.includes('thread.updated'))
    expect(lines[0]).not.toContain('allowed_image_domains')
    expect(updates[0]).toContain('"allowed_image_domains":["x.test","img.x.test"]')
    expect(updates[1]).toContain('"allowed_image_domains":[]')
    expect(updates[2]).not.toContain('allowed_image_domains')
    const stored = await server.store.loadThread(thread_id, undefined)
    expect(stored.allowed_image_domains).toBeUndefined()
  })
})

describe('retrying a message', () => {
  it('keeps the turns before it', async () => {
    const server = new TestServer()
    const messages = echoing(server)
    await server.lines(createThread('First'))
    await server.lines(addMessage(thread_id, 'Second'))
    const params = { thread_id, item_id: messages[1]?.id }
    await server.lines({ type: 'threads.retry_after_item', params })
    const items = await server.items(thread_id)
    expect(items.map(textOf)).toEqual(['First', 'Re: First', 'Second', 'Re: Second'])
    expect(items.map(({ id }) => id)).toEqual(['message_1', 'msg_1', 'message_2', 'msg_3'])
  })

  it('deletes hidden items after it as well, and none before it', async () => {
    const server = new TestServer()
    await server.lines(createThread('First'))
    await server.store.addThreadItem(thread_id, hiddenItem('h_1'), undefined)
    await server.lines(addMessage(thread_id, 'Second'))
    await server.store.addThreadItem(thread_id, hiddenItem('h_2'), undefined)
    const params = { thread_id, item_id: 'message_2' }
    await server.lines({ type: 'threads.retry_after_item', params })
    expect((await server.items(thread_id)).map(({ id }) => id)).toEqual([
      'message_1',
      'h_1',
      'message_2',
    ])
  })
})

describe('the answers to questions', () => {
  const request = {
    type: 'threads.add_structured_input',
    params: { thread_id, item_id: 'msg_q', input: { answers: { q: { values: ['So.'] } } } },
  }

  it('are stored before the conversation goes on, which needs no message', async () => {
    const { server } = await preparedServer()
    const seen: unknown[] = []
    server.answer = async function* (_thread, message) {
      seen.push(message, await server.store.loadItem(thread_id, 'msg_q', undefined))
      yield { type: 'thread.item.done', item: assistantItem('msg_a', 'Thanks') }
    }
    const events = await server.events(request)
    const answered = {
      ...structuredItem,
      status: 'answered',
      inputs: [{ ...structuredItem.inputs[0], answer: { values: ['So.'], skipped: false } }],
    }
    expect(events).toMatchObject([
      { type: 'stream_options' },
      { type: 'thread.item.replaced', item: answered },
      { type: 'thread.item.done', item: { id: 'msg_a' } },
    ])
    expect(seen).toEqual([null, answered])
    const reloaded = await server.document({ type: 'items.list', params: { thread_id } })
    expect(reloaded).toMatchObject({ data: [{ id: 'msg_a' }, answered, {}, {}] })
  })

  it('cannot be given twice', async () => {
    const { server } = await preparedServer()
    await server.lines(request)
    const before = await server.everything()
    await expect(server.send(request)).rejects.toMatchObject({ name: 'InvalidRequestError' })
    expect(await server.everything()).toEqual(before)
  })

  it('keep their questions in place in the thread', async () => {
    const { server } = await preparedServer()
    await server.store.addThreadItem(thread_id, assistantItem('msg_later', 'x'), undefined)
    await server.lines(request)
    expect((await server.items(thread_id)).map(({ id }) => id)).toEqual([
      'message_1',
      'msg_w',
      'msg_q',
      'msg_later',
    ])
  })
})

describe('the output of a client tool', () => {
  const output = (result: unknown) => ({
    type: 'threads.add_client_tool_output',
    params: { thread_id, result },
  })
  const call = (id: string, status: 'pending' | 'completed' = 'pending'): ThreadItem => ({
    ...base,
    id,
    type: 'client_tool_call',
    status,
    call_id: id,
    name: 'pick',
    arguments: { a: null },
  })

  it.each([[{ nodes: [null] }], [{}], [null], ['text'], [false], [[1]]])(
    'that is %j completes the call and lets the conversation go on',
    async (result) => {
      const server = new TestServer()
      server.answer = answerWith({ type: 'thread.item.done', item: call('tc_1') })
      await server.lines(createThread())
      const messages = echoing(server)
      const events = await server.events(output(result))
      expect(events.map(({ type }) => type)).toEqual(['stream_options', 'thread.item.done'])
      expect(messages).toEqual([null])
      expect(await server.store.loadItem(thread_id, 'tc_1', undefined)).toEqual({
        ...call('tc_1', 'completed'),
        output: result,
      })
    },
  )

  it('that nobody waits for lets the conversation go on all the same', async () => {
    const server = new TestServer()
    await server.lines(createThread())
    await server.store.addThreadItem(thread_id, call('tc_1', 'completed'), undefined)
    const before = await server.items(thread_id)
    const messages = echoing(server)
    await server.lines(output({ late: true }))
    expect(messages).toEqual([null])
    expect((await server.items(thread_id)).slice(0, 2)).toEqual(before)
  })

  it('finds its call behind items that came later', async () => {
    const server = new TestServer()
    await server.lines(createThread())
    await server.store.addThreadItem(thread_id, call('tc_1'), undefined)
    for (const id of ['h_1', 'h_2']) {
      await server.store.addThreadItem(thread_id, hiddenItem(id), undefined)
    }
    await server.lines(output({ ok: true }))
    expect(await server.store.loadItem(thread_id, 'tc_1', undefined)).toMatchObject({
      status: 'completed',
    })
  })
})

describe('a verdict on items', () => {
  it.each(['positive', 'negative'] as const)('that is %s reaches its hook', async (kind) => {
    const { server } = await preparedServer()
    const given: unknown[] = []
    server.addFeedback = async (...feedback) => void given.push(...feedback)
    const params = { thread_id, item_ids: ['msg_w', 'msg_q'], kind }
    expect(await server.document({ type: 'items.feedback', params })).toEqual({})
    expect(given).toEqual([thread_id, ['msg_w', 'msg_q'], kind, undefined])
  })

  it('of another kind is refused', async () => {
    const { server } = await preparedServer()
    const params = { thread_id, item_ids: [], kind: 'meh' }
    await expect(server.send({ type: 'items.feedback', params })).rejects.toThrow('kind')
  })
})

describe('what a handler streams', () => {
  it('is sent as it was, though it grows on behind the scenes', async () => {
    const server = new TestServer()
    const item: WorkflowItem = {
      ...base,
      id: 'wf_1',
      type: 'workflow',
      workflow: { type: 'custom', tasks: [], expanded: false },
    }
    const task = { type: 'custom' as const, status_indicator: 'none' as const, title: 'Look' }
    server.answer = async function* () {
      yield { type: 'thread.item.added', item }
      yield {
        type: 'thread.item.updated',
        item_id: 'wf_1',
        update: { type: 'workflow.task.added', task_index: 0, task },
      }
      item.workflow.tasks.push(task)
      yield { type: 'thread.item.done', item }
    }
    const events = (await server.events(createThread())).slice(3)
    expect(events[0]).toMatchObject({ item: { workflow: { tasks: [] } } })
    expect(events[2]).toMatchObject({ item: { workflow: { tasks: [task] } } })
    expect(await server.store.loadItem(thread_id, 'wf_1', undefined)).toEqual(item)
  })

  it('in answer to an action changes the widget on screen only, unless it replaces it', async () => {
    const { server } = await preparedServer()
    const card = (value: string) => ({
      type: 'Card' as const,
      children: [{ type: 'Text' as const, value }],
    })
    const replaced: WidgetItem = { ...base, id: 'msg_w', type: 'widget', widget: card('Stored') }
    server.onAction = async function* (_thread, _action, sender) {
      const update = { type: 'widget.root.updated' as const, widget: card('Shown') }
      yield { type: 'thread.item.updated', item_id: sender?.id ?? '', update }
    }
    const params = { thread_id, item_id: 'msg_w', action: { type: 'send' } }
    const request = { type: 'threads.custom_action', params }
    expect((await server.events(request)).at(-1)).toMatchObject({
      item_id: 'msg_w',
      update: { widget: card('Shown') },
    })
    expect(await server.store.loadItem(thread_id, 'msg_w', undefined)).toMatchObject({
      widget: { children: [] },
    })
    server.onAction = async function* () {
      yield { type: 'thread.item.replaced', item: replaced }
    }
    await server.lines(request)
    expect(await server.store.loadItem(thread_id, 'msg_w', undefined)).toEqual(replaced)
  })

  it('may end the turn explicitly', async () => {
    const server = new TestServer()
    const item: ThreadItem = { ...base, id: 'end_1', type: 'end_of_turn' }
    server.answer = answerWith({ type: 'thread.item.done', item })
    expect((await server.events(createThread())).at(-1)).toEqual({
      type: 'thread.item.done',
      item,
    })
  })
})
