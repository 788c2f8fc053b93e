import {
  assistantMessage,
  functionCall,
  modelResponder,
  ScriptedModel,
} from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'

import { TestConversation } from './conversation.testing.ts'

const say = (text: string) => [assistantMessage(text, { id: 'message' })]

let calls = 0
const use = (name: string, input: object | string) => [
  functionCall(name, typeof input === 'string' ? input : { ...input }, {
    callId: `c${(calls += 1)}`,
  }),
]

async function answerWith(steps: ConstructorParameters<typeof ScriptedModel>[0], before: string[]) {
  const model = new ScriptedModel(steps)
  const conversation = await TestConversation.start({ model, before })
  const answer = await conversation.say('do it')
  return { model, conversation, ...answer }
}

function lastResult(model: ScriptedModel): string {
  const input = model.lastCall?.request.input ?? []
  const items = typeof input === 'string' ? [] : input
  const result = items.findLast(({ type }) => type === 'function_call_result')
  if (result?.type !== 'function_call_result') throw new Error('no result')
  const { output } = result
  const text = typeof output === 'string' ? output : 'text' in output ? output.text : ''
  return text
}

const done = say('ok')
const anyText: unknown = expect.any(String)

describe('a language model', () => {
  it('works with the same tools, lists, receipts and references', async () => {
    const { conversation, text, widgets } = await answerWith(
      [
        use('search_tasks', { query: 'milk' }),
        use('complete_task', { ids: ['todo-1'] }),
        use('add_task', { tasks: [{ title: 'Eggs', due_date: '2026-03-06', due_time: '9:30' }] }),
        use('list_tasks', { status: 'all' }),
        say('Milk is done, eggs are on the list.'),
      ],
      ['Milk'],
    )
    expect(text).toBe('Milk is done, eggs are on the list.')
    expect(conversation.lines()).toEqual(['Milk \u2713', 'Eggs @2026-03-06 09:30'])
    expect(widgets.map(({ widget }) => widget.type)).toEqual(['ListView', 'Basic'])
    expect(JSON.stringify(await conversation.items())).toContain('\\"title\\":\\"Eggs\\"')
  })

  it('is told in the next turn which tasks were shown', async () => {
    const model = new ScriptedModel([use('list_tasks', {}), done, done])
    const conversation = await TestConversation.start({ model, before: ['Milk', 'Eggs'] })
    await conversation.say('list')
    await conversation.say('the second')
    expect(JSON.stringify(model.lastCall?.request.input)).toContain('HiddenContext')
    expect(JSON.stringify(model.lastCall?.request.input)).toContain('todo-2')
  })

  it('gets every tool with a strict schema and its description', async () => {
    const { model } = await answerWith([done], [])
    const tools = model.firstCall?.request.tools ?? []
    expect(tools.map(({ name }) => name)).toEqual([
      'list_tasks',
      'search_tasks',
      'add_task',
      'update_task',
      'complete_task',
      'reopen_task',
      'skip_task',
      'duplicate_task',
      'delete_task',
      'search_trash',
      'restore_task',
      'empty_trash',
      'describe_lists',
      'change_list',
      'change_tag',
      'save_view',
      'delete_view',
      'plan_day',
      'undo',
      'redo',
      'list_changes',
      'ask_user',
    ])
    for (const one of tools) {
      if (one.type !== 'function') throw new Error(one.type)
      expect(one.strict).toBe(true)
      expect(one.description.length).toBeGreaterThan(20)
    }
  })

  it('may leave optional arguments out or set them to null', async () => {
    const nulls = { title: 'A', notes: null, due_date: null, priority: null, tags: null }
    const { conversation } = await answerWith(
      [use('add_task', { tasks: [nulls, { title: 'B' }] }), done],
      [],
    )
    expect(conversation.lines()).toEqual(['A', 'B'])
  })
})

describe('wrong arguments of a model', () => {
  it.each([
    ['add_task', '{"tasks":[{"title":', /valid JSON/],
    ['add_task', {}, /tasks/],
    ['add_task', { tasks: [] }, /at least one task/],
    ['add_task', { tasks: [{ title: '' }] }, /needs a title/],
    ['add_task', { tasks: [{ title: '  ' }] }, /needs a title/],
    ['add_task', { tasks: [{ title: 'x'.repeat(501) }] }, /500/],
    ['add_task', { tasks: [{ title: 'A', due_date: 'tomorrow' }] }, /YYYY-MM-DD/],
    ['add_task', { tasks: [{ title: 'A', due_date: '2026-02-30' }] }, /YYYY-MM-DD/],
    ['add_task', { tasks: [{ title: 'A', due_time: '25:00' }] }, /HH:MM/],
    ['add_task', { tasks: [{ title: 'A', priority: 'huge' }] }, /priority/],
    ['add_task', { tasks: [{ title: 'A', repeat_rule: 'sometimes' }] }, /./],
    ['complete_task', { ids: [] }, /at least one id/],
    ['complete_task', { ids: ['nope'] }, /./],
    ['complete_task', { id: 'todo-1' }, /ids/],
    ['reopen_task', { ids: ['nope'] }, /./],
    ['delete_task', { ids: ['todo-1', 'nope'] }, /./],
    ['update_task', { ids: ['nope'], title: 'B' }, /no task with the id \\"nope/],
    ['update_task', { ids: ['todo-1'] }, /Nothing to change/],
    ['update_task', { ids: ['todo-1', 'todo-2'], title: 'B' }, /Only one task/],
    ['update_task', { ids: ['todo-1'], due_time: 'noon' }, /HH:MM/],
    ['undo', { seq: 5 }, /./],
    ['undo', { seq: 'five' }, /seq/],
    ['redo', {}, /redo/],
    ['list_tasks', { due_from: 'monday' }, /YYYY-MM-DD/],
    ['list_tasks', { status: 'late' }, /status/],
    ['no_such_tool', {}, /./],
  ])('%s %j are answered clearly and change nothing', async (name, input, message) => {
    const before = ['Milk', 'Eggs']
    const model = new ScriptedModel([use(name, input), done])
    const conversation = await TestConversation.start({ model, before })
    const { text, events } = await conversation.say('do it')
    expect(text).toBe('ok')
    expect(events.some(({ type }) => type === 'error')).toBe(false)
    expect(conversation.lines()).toEqual(before)
    expect(lastResult(model)).toMatch(message)
  })

  it('are told as a result that says so', async () => {
    const { model } = await answerWith([use('complete_task', { ids: ['nope'] }), done], [])
    expect(JSON.parse(lastResult(model))).toEqual({ ok: false, error: anyText })
  })
})

describe('a model that fails', () => {
  it('after a change still leaves the receipt and the references', async () => {
    const steps = [
      use('add_task', { tasks: [{ title: 'Eggs' }] }),
      modelResponder(() => {
        throw new Error('secret detail')
      }),
    ]
    const { conversation, events, widgets } = await answerWith(steps, [])
    expect(conversation.lines()).toEqual(['Eggs'])
    expect(events.some(({ type }) => type === 'error')).toBe(true)
    expect(JSON.stringify(events)).not.toContain('secret detail')
    expect(widgets.map(({ widget }) => widget.type)).toEqual(['Basic'])
    const items = await conversation.items()
    expect(items.map(({ type }) => type)).toContain('hidden_context_item')
  })
})
