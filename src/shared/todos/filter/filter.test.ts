import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { todoFixture } from '../todo-fixture.testing.ts'
import type { Todo } from '../todo.ts'
import { compileFilter } from './compile-filter.ts'
import { builderToFilter, filterToBuilder } from './filter-builder.ts'
import { type Condition, type Filter, joinFilters } from './filter.ts'
import { parseFilter } from './parse-filter.ts'
import { printFilter } from './print-filter.ts'

const now = { date: '2026-11-18', time: '10:00' }

function read(text: string): Filter {
  const parsed = parseFilter(text)
  if (!parsed.ok) throw new Error(`${parsed.message} (${parsed.start}–${parsed.end})`)
  return parsed.filter
}

function found(text: string, todos: readonly Todo[]): string {
  return todos
    .filter(compileFilter(read(text), now))
    .map(({ id }) => id)
    .join('')
}

const todos = [
  todoFixture({ id: 'a', due: { date: '2026-11-17' }, tags: ['work'], list: 'Office' }),
  todoFixture({ id: 'b', due: { date: '2026-11-18' }, tags: ['Work'], list: 'Errands' }),
  todoFixture({ id: 'c', due: { date: '2026-11-18', time: '09:00' }, priority: 'high' }),
  todoFixture({ id: 'd', title: 'Buy crème', notes: 'at the "big" shop', priority: 'low' }),
  todoFixture({
    id: 'e',
    due: { date: '2026-11-24' },
    repeat: { rule: 'FREQ=DAILY', from: 'due' },
  }),
  todoFixture({
    id: 'f',
    status: 'done',
    completedAt: new Date(2026, 10, 17, 12).toISOString(),
    tags: ['workshop'],
  }),
  todoFixture({ id: 'g', deletedAt: '2026-11-17T12:00:00.000Z', due: { date: '2026-11-18' } }),
  todoFixture({ id: 'h', parentId: 'a', start: { date: '2026-12-01' } }),
]

describe('a filter', () => {
  it.each([
    ['(overdue | today) & #work & !list:Errands', 'a'],
    ['overdue', 'ac'],
    ['today', 'bc'],
    ['overdue or today', 'abc'],
    ['today #work', 'b'],
    ['overdue & #work | today & list:errands', 'ab'],
    ['!(today | overdue)', 'deh'],
    ['not today and not overdue', 'deh'],
    ['#work', 'ab'],
    ['#work*', 'ab'],
    ['#work* & done', 'f'],
    ['done', 'f'],
    ['open & done', ''],
    ['open | done', 'abcdefh'],
    ['completed:yesterday', 'f'],
    ['completed<2026-11-17', ''],
    ['list:off*', 'a'],
    ['~Office', 'a'],
    ['@WORK', 'ab'],
    ['no date', 'dh'],
    ['has time', 'c'],
    ['has notes', 'd'],
    ['no tags', 'cdeh'],
    ['has priority', 'cd'],
    ['p1', 'c'],
    ['p4 & #work', 'ab'],
    ['priority>=low', 'cd'],
    ['priority<medium & has priority', 'd'],
    ['repeating', 'e'],
    ['no repeat & this week', 'abc'],
    ['subtask', 'h'],
    ['next 7 days', 'bce'],
    ['next week', 'e'],
    ['this month', 'abce'],
    ['tomorrow | yesterday', 'a'],
    ['due<today', 'a'],
    ['due<=today', 'abc'],
    ['due>+5d', 'e'],
    ['due:2026-11-24', 'e'],
    ['due>=-1w & due<-0d', 'a'],
    ['start>2026-11-30', 'h'],
    ['created<2026-11-02', 'abcdeh'],
    ['updated>today', ''],
    ['"CREME"', 'd'],
    ['text:shop', 'd'],
    ['"\\"big\\""', 'd'],
    ['!!today', 'bc'],
    ['((today))', 'bc'],
    ['TODAY && P1', 'c'],
  ])('%s finds %s', (text, ids) => {
    expect(found(text, todos)).toBe(ids)
  })

  it.each([
    ['', 'empty', 0, 0],
    ['   ', 'empty', 3, 3],
    ['today &', 'missing at the end', 7, 7],
    ['& today', 'missing here', 0, 1],
    ['(today', 'never closed', 0, 1],
    ['today)', 'no opening one', 5, 6],
    ['"milk', 'never closed', 0, 5],
    ['today & overdu', 'Did you mean “overdue”', 8, 14],
    ['zebra', 'quotation marks', 0, 5],
    ['due<soon', 'not a day', 4, 8],
    ['due:2026-02-30', 'not a day', 4, 14],
    ['priority:urgent', 'high, medium, low', 9, 15],
    ['list<Work', 'cannot be compared', 0, 5],
    ['list:', 'missing', 0, 5],
    ['#', 'missing', 0, 1],
    ['project:Work', 'no “project”', 0, 8],
    ['next 0 days', 'not known', 0, 4],
    ['('.repeat(60), 'too many brackets', 50, 51],
  ])('says what is wrong with %j and where', (text, message, start, end) => {
    const parsed = parseFilter(text)
    expect(parsed.ok ? '' : parsed.message).toContain(message)
    expect(parsed).toMatchObject({ start, end })
  })
})

const names = fc.oneof(
  fc.constantFrom(
    'Work',
    'my list',
    'a:b',
    'and',
    'x*',
    'say "hi"',
    'back\\slash',
    '(1)',
    'Überland',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== ''),
)
const conditions: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('overdue' as const, 'open' as const, 'done' as const).map((state) => ({
    type: 'state' as const,
    state,
  })),
  fc
    .constantFrom(
      'today',
      'tomorrow',
      'yesterday',
      'this week',
      'next week',
      'this month',
      'next month',
    )
    .map((period) => ({ type: 'period' as const, period })),
  fc.integer({ min: 1, max: 400 }).map((days) => ({ type: 'next-days' as const, days })),
  fc.record({
    type: fc.constant('date' as const),
    field: fc.constantFrom('due', 'start', 'created', 'updated', 'completed'),
    comparison: fc.constantFrom('<', '<=', '=', '>=', '>'),
    day: fc.oneof(
      fc.constantFrom('1999-12-31', '2026-11-18').map((date) => ({ date })),
      fc.integer({ min: -999, max: 999 }).map((daysFromToday) => ({ daysFromToday })),
    ),
  }),
  fc.record({
    type: fc.constant('has' as const),
    part: fc.constantFrom(
      'date',
      'time',
      'start',
      'tags',
      'notes',
      'reminders',
      'priority',
      'repeat',
      'parent',
    ),
    negated: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('priority' as const),
    comparison: fc.constantFrom('<', '<=', '=', '>=', '>'),
    priority: fc.constantFrom('none', 'low', 'medium', 'high'),
  }),
  names.map((name) => ({ type: 'tag' as const, name })),
  names.map((name) => ({ type: 'list' as const, name })),
  names.map((text) => ({ type: 'text' as const, text })),
)
const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    conditions,
    conditions.map((part): Filter => ({ type: 'not', part })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
      )
      .map(([type, parts]) => joinFilters(type, parts)),
  ),
})).filter

describe('every filter', () => {
  it('is the same after printing and reading', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(printFilter(filter))).toEqual(filter)
      }),
      { numRuns: 500 },
    )
  })

  it('that fits the form means the same after going through it', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const builder = filterToBuilder(filter)
        fc.pre(builder !== null)
        expect(builderToFilter(builder)).toEqual(filter)
      }),
    )
  })

  it('that cannot be read points into the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const parsed = parseFilter(text)
        if (parsed.ok) return
        expect(parsed.start).toBeGreaterThanOrEqual(0)
        expect(parsed.end).toBeGreaterThanOrEqual(parsed.start)
        expect(parsed.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('the form', () => {
  it('shows the example of two groups and refuses what goes deeper', () => {
    expect(filterToBuilder(read('(overdue | today) & #work & !list:Errands'))).toEqual({
      match: 'all',
      groups: [
        {
          match: 'any',
          lines: [
            { condition: { type: 'state', state: 'overdue' }, negated: false },
            { condition: { type: 'period', period: 'today' }, negated: false },
          ],
        },
        { match: 'all', lines: [{ condition: { type: 'tag', name: 'work' }, negated: false }] },
        { match: 'all', lines: [{ condition: { type: 'list', name: 'Errands' }, negated: true }] },
      ],
    })
    expect(filterToBuilder(read('today & (#a | (#b & #c))'))).toBeNull()
    expect(filterToBuilder(read('!(today | #a)'))).toBeNull()
  })

  it('means nothing without lines', () => {
    expect(builderToFilter({ match: 'all', groups: [{ match: 'any', lines: [] }] })).toBeNull()
  })
})
