import {
  assistantMessage,
  functionCall,
  modelResponder,
  ScriptedModel,
} from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'

import {
  widgetRootSchema,
  type ThreadItem,
  type WidgetItem,
} from '../../../shared/chatkit/index.ts'
import { TestConversation, type TestAnswer } from '../conversation.testing.ts'

let calls = 0
const use = (name: string, input: object) =>
  functionCall(name, { ...input }, { callId: `c${(calls += 1)}` })
const say = (text: string) => [assistantMessage(text, { id: 'message' })]

type Steps = NonNullable<ConstructorParameters<typeof ScriptedModel>[0]>

const five = ['A', 'B', 'C', 'D', 'E']
const ids = (...numbers: number[]) => ({ ids: numbers.map((number) => `todo-${number}`) })

async function asked(steps: Steps, before: readonly string[] = five) {
  const model = new ScriptedModel(steps)
  const conversation = await TestConversation.start({ model, before })
  const answer = await conversation.say('do it')
  return { model, conversation, answer, card: cardOf(answer) }
}

const isCard = (item: ThreadItem): item is WidgetItem =>
  item.type === 'widget' && item.widget.type === 'Card'

function cardOf({ widgets }: TestAnswer): WidgetItem | null {
  return widgets.find(isCard) ?? null
}

function press(
  conversation: TestConversation,
  card: WidgetItem | null,
  button: 'confirm' | 'cancel',
  signal?: AbortSignal,
): Promise<TestAnswer> {
  if (card?.widget.type !== 'Card') throw new Error('There is no card.')
  const params = {
    thread_id: conversation.threadId,
    item_id: card.id,
    action: card.widget[button]?.action,
  }
  return conversation.stream('threads.custom_action', params, signal)
}

async function lastCard(conversation: TestConversation): Promise<WidgetItem['widget'] | undefined> {
  return (await conversation.items()).findLast(isCard)?.widget
}

describe('a language model', () => {
  it('deletes nothing before the person has seen which tasks and agreed', async () => {
    const { conversation, card } = await asked([[use('delete_task', ids(1, 3))], say('Gone.')])
    expect(conversation.lines()).toEqual(five)
    expect(card?.copy_text).toBe('Delete 2 tasks?\n- A\n- C')
    expect(JSON.stringify(card)).toContain('"label":"Delete"')
    conversation.restart()
    const { text, widgets, events } = await press(conversation, card, 'confirm')
    expect(conversation.lines()).toEqual(['B', 'D', 'E'])
    expect(text).toBe('Gone.')
    expect(JSON.stringify(widgets)).toContain('Deleted 2 tasks')
    expect(events.some(({ type }) => type === 'error')).toBe(false)
    expect(await lastCard(conversation)).toMatchObject({
      collapsed: true,
      status: { text: 'Delete 2 tasks: approved' },
    })
  })

  it('leaves everything as it is when the person declines', async () => {
    const steps = [[use('delete_task', ids(1))], say('All right.')]
    const { conversation, card, model } = await asked(steps)
    expect(card?.copy_text).toBe('Delete "A"?\n- A')
    conversation.restart()
    const { text } = await press(conversation, card, 'cancel')
    expect(text).toBe('All right.')
    expect(conversation.lines()).toEqual(five)
    expect(JSON.stringify(model.lastCall?.request.input)).toContain('The person declined')
    expect(await lastCard(conversation)).toMatchObject({
      status: { text: 'Delete "A": declined, nothing was changed' },
    })
  })

  it.each([
    ['complete_task', ids(1, 2, 3, 4), 'Complete 4 tasks?'],
    ['reopen_task', ids(6, 7, 8, 9), 'Reopen 4 tasks?'],
    ['update_task', { ...ids(1, 2, 3, 4), priority: 'high' }, 'Change 4 tasks?'],
  ])('asks before %s changes more than three tasks', async (name, input, title) => {
    const before = [...five, 'F \u2713', 'G \u2713', 'H \u2713', 'I \u2713']
    const { conversation, card } = await asked([[use(name, input)], say('ok')], before)
    expect(card?.copy_text?.split('\n')[0]).toBe(title)
    expect(conversation.lines()).toEqual(before)
    await press(conversation, card, 'confirm')
    expect(conversation.todos.snapshot().seq).toBe(1)
    expect(conversation.todos.journal()[0]?.changes).toHaveLength(4)
  })

  it.each([
    ['complete_task', ids(1, 2, 3)],
    ['update_task', { ...ids(1, 2, 3), priority: 'high' }],
    ['add_task', { tasks: five.map((title) => ({ title })) }],
  ])('does not ask before %s does little', async (name, input) => {
    const { conversation, card } = await asked([[use(name, input)], say('ok')])
    expect(card).toBeNull()
    expect(conversation.todos.journal()).toHaveLength(1)
  })

  it('asks when several calls together change more than three tasks', async () => {
    const steps = [
      [use('complete_task', ids(1, 2))],
      [use('update_task', { ...ids(2, 3), priority: 'high' })],
      [use('complete_task', ids(4))],
      say('ok'),
    ]
    const { conversation, card } = await asked(steps)
    expect(card?.copy_text).toBe('Complete "D"?\n- D')
    expect(conversation.lines()).toEqual(['A \u2713', 'B !high \u2713', 'C !high', 'D', 'E'])
  })

  it('asks when the calls of one message change more than three tasks', async () => {
    const together = [use('complete_task', ids(1, 2)), use('complete_task', ids(3, 4))]
    const { conversation, card } = await asked([together, say('ok')])
    expect(card?.copy_text).toBe('Complete 2 tasks?\n- C\n- D')
    expect(conversation.lines().filter((line) => line.endsWith('\u2713'))).toHaveLength(2)
    await press(conversation, card, 'confirm')
    expect(conversation.lines().filter((line) => line.endsWith('\u2713'))).toHaveLength(4)
  })

  it('shows several calls in one card', async () => {
    const together = [use('delete_task', ids(1)), use('delete_task', ids(2, 3))]
    const { conversation, card } = await asked([together, say('ok')])
    expect(card?.copy_text).toBe('Carry out these 2 changes?\n- A\n- B\n- C')
    await press(conversation, card, 'confirm')
    expect(conversation.lines()).toEqual(['D', 'E'])
  })

  it('shows every one of many tasks, with what tells them apart', async () => {
    const before = Array.from({ length: 40 }, (_, index) => `Same @2026-04-01 #tag${index}`)
    const every = before.map((_line, index) => index + 1)
    const { card } = await asked([[use('delete_task', ids(...every))], say('ok')], before)
    const text = JSON.stringify(card?.widget)
    for (const index of every) expect(text).toContain(`#tag${index - 1}"`)
    expect(widgetRootSchema.safeParse(card?.widget).error).toBeUndefined()
  })

  it('goes on counting after the answer', async () => {
    const steps = [
      [use('complete_task', ids(1, 2, 3))],
      [use('delete_task', ids(5))],
      [use('complete_task', ids(4))],
      say('ok'),
    ]
    const { conversation, card } = await asked(steps)
    conversation.restart()
    const second = cardOf(await press(conversation, card, 'confirm'))
    expect(second?.copy_text).toBe('Complete "D"?\n- D')
  })

  it('asks before an undo of more than three tasks, and says what becomes of them', async () => {
    const model = new ScriptedModel([[use('undo', {})], say('ok')])
    const conversation = await TestConversation.start({ model, before: five })
    await conversation.todos.execute(
      { type: 'complete', ids: ['todo-1', 'todo-2', 'todo-3', 'todo-4'] },
      'list',
    )
    const card = cardOf(await conversation.say('undo'))
    expect(JSON.stringify(card)).toContain('status: done \u2192 open')
    await press(conversation, card, 'confirm')
    expect(conversation.lines()).toEqual(five)
  })

  it('gets a failure at once for a call that cannot succeed', async () => {
    const { conversation, card, answer } = await asked([
      [use('delete_task', { ids: ['todo-1', 'nope'] })],
      say('There is no such task.'),
    ])
    expect(card).toBeNull()
    expect(answer.text).toBe('There is no such task.')
    expect(conversation.lines()).toEqual(five)
  })
})

describe('what the person agreed to', () => {
  it('can be undone with the button below the answer', async () => {
    const { conversation, card } = await asked([[use('delete_task', ids(1, 2))], say('Gone.')])
    const { widgets } = await press(conversation, card, 'confirm')
    const receipt = widgets.find(({ widget }) => widget.type === 'Basic')
    await conversation.stream('threads.custom_action', {
      thread_id: conversation.threadId,
      item_id: receipt?.id,
      action: { type: 'task.undo', payload: { seqs: [1] } },
    })
    expect(conversation.lines().toSorted()).toEqual(five)
  })

  it('is not done when it has become more than what was shown', async () => {
    const { conversation, card, model } = await asked([[use('delete_task', ids(1))], say('ok')])
    await conversation.todos.execute(
      { type: 'add', todos: [{ title: 'Step', parentId: 'todo-1' }] },
      'list',
    )
    await press(conversation, card, 'confirm')
    expect(conversation.lines()).toContain('A')
    expect(JSON.stringify(model.lastCall?.request.input)).toContain('no longer what the person')
  })

  it('is done once, however often it is clicked', async () => {
    const { conversation, card } = await asked([[use('delete_task', ids(1))], say('Gone.')])
    await Promise.all([press(conversation, card, 'confirm'), press(conversation, card, 'confirm')])
    await press(conversation, card, 'confirm')
    expect(conversation.todos.journal()).toHaveLength(1)
  })

  it('is done at most once when the answer is stopped at any moment', async () => {
    for (let frames = 1; frames <= 8; frames += 1) {
      const { conversation, card } = await asked([
        [use('delete_task', ids(1))],
        say('Gone.'),
        say('Hello.'),
      ])
      const controller = new AbortController()
      if (card?.widget.type !== 'Card') throw new Error('There is no card.')
      const result = await conversation.request(
        'threads.custom_action',
        {
          thread_id: conversation.threadId,
          item_id: card.id,
          action: card.widget.confirm?.action,
        },
        controller.signal,
      )
      let seen = 0
      if (!('json' in result)) {
        for await (const _frame of result) if ((seen += 1) === frames) controller.abort()
      }
      await press(conversation, card, 'confirm')
      expect(conversation.todos.journal().length).toBeLessThanOrEqual(1)
      const { events } = await conversation.say('hi')
      expect(events.some(({ type }) => type === 'error')).toBe(false)
      expect(await lastCard(conversation)).toMatchObject({ collapsed: true })
    }
  })
})

describe('a new message instead of an answer', () => {
  it('drops the question, and tells the model so', async () => {
    const { conversation, card, model } = await asked([
      [use('delete_task', ids(1))],
      say('It is noon.'),
    ])
    conversation.restart()
    const { text } = await conversation.say('what is the time?')
    expect(text).toBe('It is noon.')
    expect(await lastCard(conversation)).toMatchObject({
      collapsed: true,
      status: { text: 'Delete "A": not answered, nothing was changed' },
    })
    const input = JSON.stringify(model.lastCall?.request.input)
    expect(input).toContain(JSON.stringify('Delete "A"?').slice(1, -1))
    expect(input).toContain('did not answer but went on')
    await press(conversation, card, 'confirm')
    expect(conversation.lines()).toEqual(five)
  })

  it('in a conversation that goes on with the embedded assistant is understood', async () => {
    const { conversation } = await asked([[use('delete_task', ids(1))]])
    const other = await TestConversation.start({ before: five })
    const thread = await conversation.store.loadThread(conversation.threadId ?? '', {})
    await other.store.saveThread(thread, {})
    for (const item of await conversation.items()) {
      await other.store.addThreadItem(thread.id, item, {})
    }
    other.threadId = conversation.threadId
    expect((await other.say('add milk')).text).toBe('Added "Milk".')
    expect(await lastCard(other)).toMatchObject({ collapsed: true })
  })

  it('is answered after a stop at any moment of asking', async () => {
    for (let frames = 1; frames <= 6; frames += 1) {
      const reply = modelResponder(({ request }) => {
        const asksForTime = JSON.stringify(request.input).includes('what is the time?')
        return asksForTime ? say('It is noon.') : [use('delete_task', ids(1))]
      })
      const model = new ScriptedModel([reply, reply])
      const conversation = await TestConversation.start({ model, before: five })
      const input = {
        content: [{ type: 'input_text', text: 'delete A' }],
        attachments: [],
        inference_options: {},
      }
      const controller = new AbortController()
      const result = await conversation.request('threads.create', { input }, controller.signal)
      let seen = 0
      if (!('json' in result)) {
        for await (const _frame of result) if ((seen += 1) === frames) controller.abort()
      }
      const page = { limit: 1, after: null, order: 'desc' } as const
      const [thread] = (await conversation.store.loadThreads(page, {})).data
      conversation.threadId = thread?.id ?? null
      await conversation.say('what is the time?')
      const items = await conversation.items()
      expect(JSON.stringify(items)).not.toContain('paused_run')
      expect(JSON.stringify(items)).not.toContain('"pending"')
      expect(conversation.lines()).toEqual(five)
    }
  })
})

describe('the embedded assistant', () => {
  it.each(['delete A', 'delete everything'])('asks in words, without a card: %s', async (said) => {
    const conversation = await TestConversation.start({ before: five })
    expect(cardOf(await conversation.say(said))).toBeNull()
    expect(conversation.lines()).toEqual(five)
  })
})

describe('what a language model says', () => {
  it('is corrected on screen and in the thread when nothing was changed', async () => {
    const { conversation, answer } = await asked([say(`I've deleted "A".`)])
    expect(answer.text).toBe(`I've deleted "A".\nCorrection: no task was deleted just now.`)
    const texts = (await conversation.items()).flatMap((item) =>
      item.type === 'assistant_message' ? item.content.map(({ text }) => text) : [],
    )
    expect(texts).toEqual([`I've deleted "A".`, 'Correction: no task was deleted just now.'])
  })

  it('is corrected when it comes before the person has agreed', async () => {
    const early = [
      assistantMessage(`I've deleted "A".`, { id: 'message' }),
      use('delete_task', ids(1)),
    ]
    const { answer } = await asked([early, say('ok')])
    expect(answer.text).toContain('That waits for your answer.')
  })

  it('is left alone when it is true, also after the person agreed', async () => {
    const { conversation, card } = await asked([
      [use('delete_task', ids(1))],
      say(`I've deleted "A".`),
    ])
    expect((await press(conversation, card, 'confirm')).text).toBe(`I've deleted "A".`)
  })

  it('is not held against it by the embedded assistant', async () => {
    const conversation = await TestConversation.start({ before: five })
    const { text } = await conversation.say('undo')
    expect(text).not.toContain('Correction')
  })
})
