import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'

async function call(name: string, input: object, before: readonly string[]) {
  const model = new ScriptedModel([
    [functionCall(name, { ...input }, { callId: 'call' })],
    [assistantMessage('done', { id: 'message' })],
  ])
  const conversation = await TestConversation.start({ model, before })
  const { widgets } = await conversation.say('do it')
  const items = model.lastCall?.request.input ?? []
  const result = typeof items === 'string' ? undefined : items.at(-1)
  const output = result?.type === 'function_call_result' ? result.output : ''
  const text = typeof output === 'object' && 'text' in output ? output.text : output
  const json: unknown = typeof text === 'string' ? JSON.parse(text) : null
  return { conversation, widgets, json, lines: conversation.lines() }
}

describe('add_task', () => {
  it('leaves out what is there already, but not in another list, as a repeat or when it is done', async () => {
    const tasks = [
      { title: 'The rent' },
      { title: 'Milk', list: 'Home' },
      { title: 'Gym', repeat_rule: 'RRULE:FREQ=DAILY' },
      { title: 'Tea' },
    ]
    const before = ['Rent', 'Milk +Work', 'Gym', 'Tea \u2713']
    const { lines, json } = await call('add_task', { tasks, skip_same: true }, before)
    expect(lines).toEqual([...before, 'Milk +Home', 'Gym @2026-03-04', 'Tea'])
    expect(json).toMatchObject({ unchanged: [{ title: 'Rent' }] })
  })

  it('adds it again unless that is ruled out', async () => {
    const { lines } = await call('add_task', { tasks: [{ title: 'Rent' }] }, ['Rent'])
    expect(lines).toEqual(['Rent', 'Rent'])
  })
})

describe('update_task', () => {
  it.each([
    ['a day alone keeps the time', { due_date: '2026-03-09' }, 'A @2026-03-09 15:00'],
    ['a time alone keeps the day', { due_time: '18:30' }, 'A @2026-03-05 18:30'],
    ['a shift keeps the time', { shift_days: 2 }, 'A @2026-03-07 15:00'],
    ['a shift can go back', { shift_minutes: -90 }, 'A @2026-03-05 13:30'],
    ['no time keeps the day', { due_time: 'none' }, 'A @2026-03-05'],
    ['no date removes both', { due_date: 'none' }, 'A'],
    ['day and time', { due_date: '2026-03-09', due_time: '7:05' }, 'A @2026-03-09 07:05'],
  ])('%s', async (_rule, input, after) => {
    const { lines } = await call('update_task', { ids: ['todo-1'], ...input }, [
      'A @2026-03-05 15:00',
    ])
    expect(lines).toEqual([after])
  })

  it('moves several tasks from where each of them is', async () => {
    const before = ['A @2026-03-05', 'B @2026-03-09 10:00', 'C']
    const ids = ['todo-1', 'todo-2', 'todo-3']
    const { lines } = await call('update_task', { ids, shift_days: 1 }, before)
    expect(lines).toEqual(['A @2026-03-06', 'B @2026-03-10 10:00', 'C @2026-03-05'])
  })

  it('adds and removes tags without touching the others or doubling any', async () => {
    const input = { ids: ['todo-1', 'todo-2'], add_tags: ['#new', 'Home'], remove_tags: ['Old'] }
    const { lines } = await call('update_task', input, ['A #home #old', 'B'])
    expect(lines).toEqual(['A #home #new', 'B #new #home'])
  })

  it('gives a task that begins to repeat a day to count from', async () => {
    const input = { ids: ['todo-1'], repeat_rule: 'RRULE:FREQ=WEEKLY' }
    const { lines, json } = await call('update_task', input, ['A'])
    expect(lines).toEqual(['A @2026-03-04'])
    expect(JSON.stringify(json)).toContain('every week')
  })

  it('says what was before and what did not change', async () => {
    const { json } = await call('update_task', { ids: ['todo-1', 'todo-2'], list: 'Work' }, [
      'A',
      'B +Work',
    ])
    expect(json).toEqual({
      ok: true,
      seq: 1,
      tasks: [
        {
          id: 'todo-1',
          title: 'A',
          status: 'open',
          due: null,
          list: 'Work',
          was: { list: 'Inbox' },
        },
      ],
      unchanged: [{ id: 'todo-2', title: 'B' }],
    })
  })
})

describe('list_tasks', () => {
  const before = ['A @2026-03-04', 'B @2026-03-02 +Work #x', 'C !high', 'D \u2713']

  it.each([
    [{}, ['B', 'A', 'C']],
    [{ status: 'done' }, ['D']],
    [{ due: 'today' }, ['A']],
    [{ due: 'overdue' }, ['B']],
    [{ due: 'none' }, ['C']],
    [{ due_from: '2026-03-01', due_to: '2026-03-03' }, ['B']],
    [{ list: 'work' }, ['B']],
    [{ tags: ['x'] }, ['B']],
    [{ priority: 'high' }, ['C']],
    [{ text: 'c' }, ['C']],
  ])('%j lists %j', async (input, titles) => {
    const { json, widgets } = await call('list_tasks', input, before)
    const named = [...JSON.stringify(json).matchAll(/"title":"(\w)"/g)].map(([, title]) => title)
    expect(new Set(named)).toEqual(new Set(titles))
    expect(widgets).toHaveLength(1)
  })

  it('shows nothing when it is only to look', async () => {
    expect((await call('list_tasks', { show: false }, before)).widgets).toEqual([])
  })
})

describe('list_changes', () => {
  it('tells the newest changes of the chat with their numbers', async () => {
    const { json } = await call('list_changes', { source: 'chat' }, ['A'])
    expect(json).toEqual({ ok: true, changes: [] })
  })
})

describe('plan_day', () => {
  it('fills the day with what is important or has no date before what is due soon', async () => {
    const { json } = await call('plan_day', {}, [
      'Soon @2026-03-05',
      'Later @2026-03-20',
      'Undated',
      'Important @2026-03-20 !high',
      'Unimportant !low',
      'Late @2026-03-02',
      'Today @2026-03-04',
    ])
    expect(json).toMatchObject({
      tasks: ['Today', 'Late', 'Important', 'Undated', 'Soon'].map((title) => ({ title })),
      moved: 4,
    })
  })

  it('leaves a task that repeats on its own day', async () => {
    const conversation = await TestConversation.start({ before: ['Mow'] })
    await conversation.say('add water the plants every friday')
    const { text } = await conversation.say('plan my day')
    expect(text).toContain('1 task')
  })
})
