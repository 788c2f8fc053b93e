import { describe, expect, it } from 'vitest'

import type { Command } from '../command.ts'
import { TodoEditor } from '../todo-editor.testing.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { mostOccurrences, type Repeat, type Todo } from '../todo.ts'

function repeating(repeat: Repeat, parts: Partial<Todo> = {}): TodoEditor {
  return new TodoEditor([todoFixture({ id: 'a', due: { date: '2026-11-02' }, repeat, ...parts })])
}

const weekly = { rule: 'FREQ=WEEKLY', from: 'due' } as const
const complete: Command = { type: 'complete', ids: ['a'] }
const skip: Command = { type: 'skip', ids: ['a'] }

describe('completing a repeating todo that was missed', () => {
  it.each([
    ['one', '2026-11-23'],
    ['skip', '2026-11-23'],
    ['all', '2026-11-09'],
    [undefined, '2026-11-23'],
  ] as const)('with the policy %s moves to %s', (missed, date) => {
    const editor = repeating(missed === undefined ? weekly : { ...weekly, missed }).do(complete)
    expect(editor.get('a').due).toEqual({ date })
  })

  it('records what was done, and undo takes it back', () => {
    const editor = repeating(weekly, { due: { date: '2026-11-17', time: '09:00' } }).do(complete)
    expect(editor.get('a').occurrences).toEqual([
      {
        due: { date: '2026-11-17', time: '09:00' },
        at: '2026-11-18T10:00:01.000Z',
        outcome: 'done',
      },
    ])
    expect(editor.do({ type: 'undo' }).get('a').occurrences).toEqual([])
  })

  it('keeps the newest occurrences', () => {
    const editor = repeating({ ...weekly, missed: 'all' })
    for (let count = 0; count <= mostOccurrences; count += 1) editor.do(complete)
    const { occurrences } = editor.get('a')
    expect(occurrences).toHaveLength(mostOccurrences)
    expect(occurrences[0]?.due).toEqual({ date: '2026-11-09' })
  })

  it('moves reminders on a day along, and keeps those before the due moment', () => {
    const editor = repeating(weekly, {
      due: { date: '2026-11-18' },
      reminders: [
        { type: 'at', date: '2026-11-17', time: '20:00' },
        { type: 'before', minutes: 30 },
      ],
    }).do(complete)
    expect(editor.get('a').reminders).toEqual([
      { type: 'at', date: '2026-11-24', time: '20:00' },
      { type: 'before', minutes: 30 },
    ])
  })

  it('early counts from its due date, or from the day when the rule says so', () => {
    const due = { date: '2026-11-25' }
    expect(repeating(weekly, { due }).do(complete).get('a').due?.date).toBe('2026-12-02')
    const afterwards = { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' } as const
    expect(repeating(afterwards, { due }).do(complete).get('a').due?.date).toBe('2026-11-21')
  })

  it('ends with the last date that can be stored', () => {
    const rule = { rule: 'FREQ=YEARLY', from: 'due', missed: 'all' } as const
    const editor = repeating(rule, { due: { date: '2999-06-01' } }).do(complete)
    expect(editor.get('a').status).toBe('done')
  })
})

describe('skip', () => {
  it('moves to the next date from today on and records that it was left out', () => {
    const editor = repeating({ rule: 'FREQ=DAILY', from: 'due' }).do(skip)
    expect(editor.get('a')).toMatchObject({
      due: { date: '2026-11-18' },
      occurrences: [{ due: { date: '2026-11-02' }, outcome: 'skipped' }],
    })
    expect(editor.do(skip).get('a').due).toEqual({ date: '2026-11-19' })
  })

  it('goes one date further with the policy all', () => {
    const editor = repeating({ ...weekly, missed: 'all' }).do(skip)
    expect(editor.get('a').due).toEqual({ date: '2026-11-09' })
  })

  it('counts from the due date when the rule counts from completion', () => {
    const editor = repeating(
      { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' },
      {
        due: { date: '2026-11-20' },
      },
    ).do(skip)
    expect(editor.get('a').due).toEqual({ date: '2026-11-23' })
  })

  it('uses up the count of the rule and refuses to skip the last date', () => {
    const editor = repeating(
      { rule: 'FREQ=DAILY;COUNT=2', from: 'due' },
      {
        due: { date: '2026-11-18' },
      },
    ).do(skip)
    expect(editor.get('a').repeat?.rule).toBe('FREQ=DAILY;COUNT=1')
    expect(editor.try(skip)).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('starts the subtasks again and refuses what does not repeat', () => {
    const done = { status: 'done', completedAt: '2026-11-02T08:00:00.000Z' } as const
    const editor = new TodoEditor([
      todoFixture({ id: 'a', due: { date: '2026-11-18' }, repeat: weekly }),
      todoFixture({ id: 'b', parentId: 'a', ...done }),
    ]).do(skip)
    expect(editor.get('b').status).toBe('open')
    expect(editor.try({ type: 'skip', ids: ['b'] })).toMatchObject({ code: 'conflict' })
  })
})

describe('the phrase of a date', () => {
  it('is kept until the date or the repeat is replaced', () => {
    const editor = new TodoEditor([todoFixture({ id: 'a' })])
    const update = (patch: Partial<Todo>) =>
      editor.do({ type: 'update', ids: ['a'], patch }).get('a')
    expect(update({ due: { date: '2026-11-20' }, duePhrase: 'fri' }).duePhrase).toBe('fri')
    expect(update({ title: 'x', due: { date: '2026-11-20' } }).duePhrase).toBe('fri')
    expect(update({ due: { date: '2026-11-21' } }).duePhrase).toBeNull()
    expect(update({ repeat: weekly, duePhrase: 'every week' }).duePhrase).toBe('every week')
    expect(update({ repeat: null }).duePhrase).toBeNull()
  })
})
