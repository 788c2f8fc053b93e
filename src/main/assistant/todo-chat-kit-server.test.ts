import { describe, expect, it } from 'vitest'

import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { StreamingResult } from '../chatkit/index.ts'
import { readEvents, TestConversation } from './conversation.testing.ts'
import { OfflineModel } from './offline/offline-model.ts'
import { readReferences } from './references.ts'

const types = (events: readonly ThreadStreamEvent[]) => events.map(({ type }) => type)

async function itemTypes(conversation: TestConversation): Promise<string[]> {
  return (await conversation.items()).map(({ type }) => type)
}

describe('the first conversation', () => {
  it('greets, adds, lists and ticks as promised', async () => {
    const conversation = await TestConversation.start()
    const hi = await conversation.say('hi')
    expect(hi.text).toBe(
      "Hello! I'm your todo assistant. How can I help you manage your tasks today?",
    )
    const added = await conversation.say('add buy milk tomorrow at 5pm')
    expect(added.text).toBe('Added "Buy milk" for tomorrow at 5:00 PM.')
    expect(conversation.lines()).toEqual(['Buy milk @2026-03-05 17:00'])
    const shown = await conversation.say('show me all tasks')
    const [widget] = shown.widgets
    expect(widget?.widget.type).toBe('ListView')
    expect(JSON.stringify(widget?.widget)).toContain('"value":"Buy milk"')
    expect((await conversation.say('complete it')).text).toBe('Completed "Buy milk".')
    expect((await conversation.say('rename it to buy oat milk')).text).toBe(
      'Renamed "Buy milk" to "Buy oat milk".',
    )
    expect((await conversation.say('push it to friday')).text).toContain('Friday, Mar 6')
    expect((await conversation.say('delete it')).text).toBe('Should I delete "Buy oat milk"?')
    expect((await conversation.say('yes')).text).toBe(
      'Deleted "Buy oat milk". The trash keeps it for 30 days.',
    )
    expect((await conversation.say('undo')).text).toBe('Undone: "Buy oat milk" is back.')
    expect(conversation.lines()).toEqual(['Buy oat milk @2026-03-06 17:00 \u2713'])
  })

  it('streams the answer in words that add up to the stored message', async () => {
    const conversation = await TestConversation.start()
    const { events, text } = await conversation.say('add buy milk tomorrow at 5pm')
    const deltas = events.flatMap((event) =>
      event.type === 'thread.item.updated' &&
      event.update.type === 'assistant_message.content_part.text_delta'
        ? [event.update.delta]
        : [],
    )
    expect(deltas.length).toBeGreaterThan(5)
    expect(deltas.join('')).toBe(text)
    expect(types(events).filter((type) => type === 'thread.updated')).toHaveLength(1)
    expect(types(events).slice(0, 3)).toEqual([
      'thread.created',
      'thread.item.done',
      'stream_options',
    ])
  })

  it('takes the title of the thread from the first message only', async () => {
    const conversation = await TestConversation.start()
    const first = await conversation.say(
      '  add buy milk\ntomorrow at 5pm, please and thank you very much. ',
    )
    const titles = first.events.flatMap((event) =>
      event.type === 'thread.updated' ? [event.thread.title] : [],
    )
    expect(titles).toEqual(['Add buy milk tomorrow at 5pm, please and thank…'])
    const second = await conversation.say('hi')
    expect(types(second.events)).not.toContain('thread.updated')
  })
})

describe('what words can refer to', () => {
  it('survives a restart of the server', async () => {
    const conversation = await TestConversation.start({ before: ['A', 'B', 'C'] })
    await conversation.say('show my tasks')
    conversation.restart()
    expect((await conversation.say('complete the second one')).text).toBe('Completed "B".')
    conversation.restart()
    await conversation.say('delete it')
    conversation.restart()
    expect((await conversation.say('yes')).text).toBe(
      'Deleted "B". The trash keeps it for 30 days.',
    )
    expect(conversation.lines()).toEqual(['A', 'C'])
  })

  it('is the open question after a restart, too', async () => {
    const conversation = await TestConversation.start({ before: ['Buy milk', 'Buy oat milk'] })
    const asked = await conversation.say('complete milk')
    expect(asked.text).toBe('Which one should I complete?\n1. "Buy milk"\n2. "Buy oat milk"')
    conversation.restart()
    expect((await conversation.say('the oat one')).text).toBe('Completed "Buy oat milk".')
  })

  it('is kept out of sight of the client', async () => {
    const conversation = await TestConversation.start()
    const { events } = await conversation.say('add milk')
    expect(JSON.stringify(events)).not.toContain('hidden_context_item')
    expect(await itemTypes(conversation)).toContain('hidden_context_item')
    const thread = await conversation.json('threads.get_by_id', {
      thread_id: conversation.threadId,
    })
    expect(JSON.stringify(thread)).not.toContain('hidden_context_item')
  })

  it('keeps an earlier listing while its tasks are changed one by one', async () => {
    const before = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
    const conversation = await TestConversation.start({ before })
    await conversation.say('show my tasks')
    for (const place of ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']) {
      await conversation.say(`complete the ${place} one`)
    }
    expect(conversation.lines().filter((line) => !line.endsWith('\u2713'))).toEqual(['H'])
  })

  it('is not an old question once something else was said', async () => {
    const conversation = await TestConversation.start({ before: ['A', 'B', 'C', 'D'] })
    await conversation.say('delete everything')
    await conversation.say('hi')
    await conversation.say('yes')
    expect(conversation.lines()).toEqual(['A', 'B', 'C', 'D'])
  })

  it('names the tasks of a change in order, for any model', async () => {
    const conversation = await TestConversation.start({ before: ['Dentist @2026-03-05'] })
    await conversation.say('push the dentist to Friday and add milk')
    const hidden = (await conversation.items()).find(({ type }) => type === 'hidden_context_item')
    const content = hidden?.type === 'hidden_context_item' ? hidden.content : null
    const text = typeof content === 'string' ? content : ''
    expect(readReferences(text)?.sets.at(-1)).toEqual({
      kind: 'changed',
      tasks: [
        { id: 'todo-1', title: 'Dentist' },
        { id: 'todo-2', title: 'Milk' },
      ],
      changes: 2,
    })
  })
})

describe('several wishes in one message', () => {
  it.each([
    [
      'push the dentist to Friday and add milk',
      'Moved "Dentist" to Friday, Mar 6. Added "Milk".',
      ['Dentist @2026-03-06', 'Milk'],
    ],
    [
      'add milk and complete the dentist',
      'Added "Milk". Completed "Dentist".',
      ['Dentist @2026-03-05 \u2713', 'Milk'],
    ],
    [
      'hi! please add eggs, then tick off the dentist. thanks',
      'Added "Eggs". Completed "Dentist".',
      ['Dentist @2026-03-05 \u2713', 'Eggs'],
    ],
  ])('%s', async (message, reply, after) => {
    const conversation = await TestConversation.start({ before: ['Dentist @2026-03-05'] })
    const { text, widgets } = await conversation.say(message)
    expect(text).toBe(reply)
    expect(conversation.lines()).toEqual(after)
    expect(widgets).toHaveLength(1)
  })

  it('are done before the question comes that one of them needs', async () => {
    const conversation = await TestConversation.start({ before: ['Dentist @2026-03-05'] })
    const { text } = await conversation.say('delete the dentist and add eggs')
    expect(text).toBe('Added "Eggs". Should I delete "Dentist" (tomorrow)?')
    expect(conversation.lines()).toEqual(['Dentist @2026-03-05', 'Eggs'])
  })

  it('are left alone, all of them, when one is not understood', async () => {
    const conversation = await TestConversation.start({ before: ['Dentist'] })
    const { text, widgets } = await conversation.say('if you see fit, add milk')
    expect(text).toContain('Sorry, I didn\'t understand "if you see fit"')
    expect(conversation.lines()).toEqual(['Dentist'])
    expect(widgets).toEqual([])
  })

  it('asks one thing at a time', async () => {
    const before = ['Buy milk', 'Get milk', 'Call mom', 'Call dad']
    const conversation = await TestConversation.start({ before })
    const { text } = await conversation.say('complete milk and delete the call')
    expect(text.match(/Which one/g)).toHaveLength(1)
    await conversation.say('the second one')
    expect(conversation.lines()).toEqual(['Buy milk', 'Get milk \u2713', 'Call mom', 'Call dad'])
  })
})

describe('a message that cannot be carried out', () => {
  it('with a title that is too long is refused in a sentence and stores nothing', async () => {
    const conversation = await TestConversation.start()
    const { text, events } = await conversation.say(`add ${'long '.repeat(150)}title`)
    expect(types(events)).not.toContain('error')
    expect(text).toMatch(/500/)
    expect(conversation.lines()).toEqual([])
  })

  it('in a closed conversation ends in an error', async () => {
    const conversation = await TestConversation.start()
    await conversation.say('hi')
    const thread = await conversation.store.loadThread(conversation.threadId ?? '', {})
    await conversation.store.saveThread({ ...thread, status: { type: 'closed' } }, {})
    const { events } = await conversation.say('add milk')
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'error', message: 'This conversation is closed.' }),
    )
    expect(conversation.lines()).toEqual([])
  })

  it('is answered anew on retry', async () => {
    const conversation = await TestConversation.start()
    await conversation.say('show my tasks')
    const [message] = await conversation.items()
    const params = { thread_id: conversation.threadId, item_id: message?.id }
    const { text } = await conversation.stream('threads.retry_after_item', params)
    expect(text).toContain('You have no open tasks.')
    expect(await itemTypes(conversation)).toEqual([
      'user_message',
      'assistant_message',
      'hidden_context_item',
    ])
  })
})

describe('cancelling', () => {
  async function cancelAfter(frames: number) {
    const conversation = await TestConversation.start({ wordDelayMs: 1 })
    const controller = new AbortController()
    const input = {
      content: [{ type: 'input_text', text: 'add buy milk tomorrow at 5pm' }],
      attachments: [],
      inference_options: {},
    }
    const result = await conversation.request('threads.create', { input }, controller.signal)
    if (!(result instanceof StreamingResult)) throw new Error('no stream')
    let seen = 0
    const limited = (async function* cut() {
      for await (const frame of result) {
        seen += 1
        if (seen === frames) controller.abort()
        yield frame
      }
    })()
    for (const event of await readEvents(limited)) {
      if (event.type === 'thread.created') conversation.threadId = event.thread.id
    }
    return { conversation, seen }
  }

  it('at any moment leaves a thread in which the next message works', async () => {
    const total = (await cancelAfter(1_000)).seen
    expect(total).toBeGreaterThan(10)
    for (let frames = 1; frames <= total; frames += 1) {
      const { conversation } = await cancelAfter(frames)
      const { text } = await conversation.say('how many tasks do I have?')
      expect(text).toMatch(/open tasks?\b/)
      const items = await conversation.items()
      expect(items.filter(({ type }) => type === 'user_message')).toHaveLength(2)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(conversation.lines().length).toBeLessThanOrEqual(1)
    }
  })

  it('before the model ran changes nothing', async () => {
    const { conversation } = await cancelAfter(1)
    expect(conversation.lines()).toEqual([])
  })
})

describe('the pace', () => {
  it('adds at most a little over 150 ms however long the answer is', async () => {
    const pauses: number[] = []
    const model = new OfflineModel({
      clock: () => new Date(2026, 2, 4, 9, 0),
      wordDelayMs: 20,
      pause: (ms) => {
        pauses.push(ms)
        return Promise.resolve()
      },
    })
    const conversation = await TestConversation.start({ model })
    await conversation.say('help')
    const total = pauses.reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(170)
  })
})
