import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanNotes } from '../clean-notes.ts'
import { cleanTitle } from '../clean-title.ts'
import { compareManually } from '../manual-order.ts'
import { emptyOutline, type Outline } from '../outline.ts'
import { TodoEditor } from '../todo-editor.testing.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import type { LocalMoment, Reminder, Repeat, Todo } from '../todo.ts'
import { liveTodos } from '../views/todo-views.ts'
import { detectFormat } from './detect-format.ts'
import { exportTodos } from './export-todos.ts'
import { type FormatName, formatNames } from './format.ts'
import { stampOfDay } from './instants.ts'
import { readImport } from './read-import.ts'

const now = { date: '2026-11-18', time: '10:00' }
const nowIso = '2026-11-18T10:00:00.000Z'

function write(format: FormatName, todos: readonly Todo[], outline: Outline = emptyOutline) {
  return exportTodos(format, { todos, outline, nowIso })
}

function importInto(editor: TodoEditor, format: FormatName, text: string): TodoEditor {
  let ids = 0
  const fileName = `tasks.${write(format, []).extension}`
  const context = { fileName, now, generateId: () => `file-${(ids += 1)}` }
  expect(detectFormat(fileName, text)).toBe(format)
  const read = readImport(text, context)
  if (!read.ok) throw new Error(read.errors.join('\n'))
  expect(read.drops).toEqual([])
  const { todos, outline } = read
  return editor.do({ type: 'import', todos, ...(outline === null ? {} : { outline }) })
}

const nastyTitles = [
  'x y',
  '(A) call',
  '2026-11-18 report',
  'mail @bob about +plan due:2026-01-01 rec:+1w pri:A t:x',
  '\\+x \\@y \\\\due:today',
  '# heading #tag \\#no',
  '- [ ] box',
  'semi;colon, "quotes" and \\n',
  '<b>HTML</b> & more',
  'sign 📅 2026-01-01 ⏫ \u{1F501} every day',
  'שלום עולם',
  '👨‍👩‍👧 e\u0301 combining',
  'two  spaces',
  'BEGIN:VTODO',
  '> quote',
  '=1+1',
]
const titles = fc
  .oneof(fc.constantFrom(...nastyTitles), fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map(cleanTitle)
  .filter((title) => title !== '')
const notes = fc
  .oneof(
    fc.constantFrom('', 'one\n\n- [ ] two\n  three', '# not a heading\n> quoted', 'a, "b"; \\n c'),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  .map((text) => cleanNotes(text).replace(/\s+$/gmu, '').replace(/^\s+/u, ''))
const words = fc.stringMatching(/^[a-zäé0-9][a-z0-9_-]{0,8}$/u)
const moments: fc.Arbitrary<LocalMoment> = fc.record(
  {
    date: fc
      .date({ min: new Date('1975-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    time: fc.constantFrom('00:00', '09:30', '23:59'),
  },
  { requiredKeys: ['date'] },
)
const rules = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=MO,WE',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYDAY=3FR',
  'FREQ=DAILY;COUNT=3',
)
const repeats: fc.Arbitrary<Repeat> = fc.record({
  rule: rules,
  from: fc.constantFrom('due', 'completion'),
})
const reminders = fc.subarray<Reminder>([
  { type: 'at', date: '2026-11-17', time: '09:00' },
  { type: 'before', minutes: 30 },
  { type: 'before', minutes: 0 },
])

interface Seed {
  parts: Pick<
    Todo,
    | 'title'
    | 'notes'
    | 'priority'
    | 'due'
    | 'start'
    | 'repeat'
    | 'reminders'
    | 'list'
    | 'tags'
    | 'status'
  >
  parent: number | null
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  parts: fc.record({
    title: titles,
    notes,
    priority: fc.constantFrom('none', 'low', 'medium', 'high'),
    due: fc.option(moments),
    start: fc.option(moments),
    repeat: fc.option(repeats),
    reminders,
    list: fc.oneof(fc.constant('Inbox'), words),
    tags: fc.uniqueArray(words, { maxLength: 3 }),
    status: fc.constantFrom('open', 'done'),
  }),
  parent: fc.option(fc.nat({ max: 5 })),
})

function grow(seedList: readonly Seed[]): Todo[] {
  const todos: Todo[] = []
  for (const [index, { parts, parent }] of seedList.entries()) {
    const above = parent === null ? undefined : todos[parent]
    const grand = todos.find(({ id }) => id === above?.parentId)
    const isFree = above !== undefined && (grand?.parentId ?? null) === null
    todos.push({
      ...todoFixture({ id: `t${index}` }),
      ...parts,
      order: index,
      completedAt: parts.status === 'done' ? stampOfDay('2026-11-03') : null,
      createdAt: stampOfDay('2026-11-01'),
      updatedAt: stampOfDay('2026-11-01'),
      ...(isFree ? { parentId: above.id, list: above.list } : {}),
    })
  }
  return todos
}

type Part = keyof Todo | 'parentTitle'

/** What a format holds besides the order. */
const held: Record<Exclude<FormatName, 'json'>, Part[]> = {
  'todo-txt': [
    'title',
    'status',
    'priority',
    'due',
    'start',
    'repeat',
    'list',
    'tags',
    'createdAt',
    'completedAt',
  ],
  icalendar: [
    'id',
    'title',
    'notes',
    'status',
    'priority',
    'due',
    'duePhrase',
    'start',
    'reminders',
    'repeat',
    'list',
    'tags',
    'parentId',
    'createdAt',
    'updatedAt',
    'completedAt',
  ],
  'todoist-csv': ['title', 'notes', 'priority', 'due', 'list', 'tags', 'parentTitle'],
  'ticktick-csv': [
    'title',
    'notes',
    'status',
    'priority',
    'list',
    'tags',
    'parentTitle',
    'createdAt',
    'completedAt',
  ],
  markdown: [
    'title',
    'notes',
    'status',
    'priority',
    'due',
    'start',
    'reminders',
    'repeat',
    'list',
    'tags',
    'parentTitle',
    'createdAt',
    'completedAt',
  ],
}

function shown(todos: readonly Todo[], parts: readonly Part[]) {
  const byId = new Map(todos.map((todo) => [todo.id, todo]))
  return todos
    .map((todo) =>
      Object.fromEntries(
        parts.map((part) => [
          part,
          part === 'parentTitle' ? (byId.get(todo.parentId ?? '')?.title ?? null) : todo[part],
        ]),
      ),
    )
    .map((todo) => JSON.stringify(todo))
    .toSorted()
}

describe.each(formatNames.filter((format) => format !== 'json'))('%s', (format) => {
  it('gives the same todos when it is imported again', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1, maxLength: 8 }), (seedList) => {
        const isTodoist = format === 'todoist-csv'
        const todos = grow(seedList).map((todo) => ({
          ...todo,
          ...(isTodoist ? { status: 'open' as const, completedAt: null } : {}),
        }))
        const imported = importInto(new TodoEditor(), format, write(format, todos).text)
        expect(shown(imported.todos, held[format])).toEqual(shown(todos, held[format]))
      }),
      { numRuns: 120 },
    )
  })

  it('keeps the manual order within a list', () => {
    const todos = ['c', 'a', 'b'].map((title, order) => todoFixture({ id: title, title, order }))
    const imported = importInto(new TodoEditor(), format, write(format, todos).text)
    expect(imported.todos.toSorted(compareManually).map(({ title }) => title)).toEqual([
      'c',
      'a',
      'b',
    ])
  })

  it('leaves the trash out', () => {
    const todos = [
      todoFixture({ id: 'a', title: 'Here' }),
      todoFixture({ id: 'b', title: 'Gone', deletedAt: nowIso }),
    ]
    expect(write(format, todos).text).not.toContain('Gone')
  })
})

describe('json', () => {
  it('holds everything: the trash, occurrences, lists and filters', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1, maxLength: 8 }), (seedList) => {
        const outline: Outline = {
          lists: [{ name: 'Empty', color: 'red' }],
          filters: [{ id: 'f', name: 'Now', query: 'today', color: null }],
        }
        const occurrences = [{ due: null, at: nowIso, outcome: 'done' as const }]
        const todos = [
          ...grow(seedList),
          todoFixture({ id: 'gone', deletedAt: nowIso, occurrences, duePhrase: 'tom' }),
        ]
        const imported = importInto(new TodoEditor(), 'json', write('json', todos, outline).text)
        expect(imported.todos.toSorted(compareManually)).toEqual(todos.toSorted(compareManually))
        expect(imported.outline).toEqual(outline)
      }),
    )
  })
})

describe('merging an export into the todos it came from', () => {
  it.each(['json', 'icalendar'] as const)('changes nothing with %s', (format) => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1, maxLength: 5 }), (seedList) => {
        const todos = grow(seedList)
        const editor = importInto(new TodoEditor(todos), format, write(format, todos).text)
        expect(liveTodos(editor.todos)).toEqual(todos)
        expect(editor.journal[0]?.changes).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('what a format cannot hold', () => {
  const full = todoFixture({
    id: 'a',
    list: 'My list',
    tags: ['two words'],
    notes: 'note',
    status: 'open',
    due: { date: '2026-11-20' },
    start: { date: '2026-11-18', time: '08:00' },
    reminders: [{ type: 'at', date: '2026-11-19', time: '08:00' }],
    repeat: { rule: 'FREQ=DAILY', from: 'completion', missed: 'all' },
    occurrences: [{ due: null, at: nowIso, outcome: 'done' }],
  })
  const child = todoFixture({ id: 'b', parentId: 'a', status: 'done', completedAt: nowIso })

  it.each<[FormatName, string[]]>([
    ['json', []],
    ['icalendar', ['1 task loses the record of its earlier dates.']],
    [
      'todo-txt',
      [
        '1 task loses its notes.',
        '1 task stands alone instead of below its parent.',
        '1 task loses its reminders.',
        '1 task loses the record of its earlier dates.',
        '1 task loses what becomes of missed dates.',
        '1 task has “_” instead of spaces in the name of its list.',
        '1 task has “_” instead of spaces in its tags.',
      ],
    ],
    [
      'todoist-csv',
      [
        '1 task is done and left out.',
        '1 task loses its start date.',
        '1 task loses its reminders.',
        '1 task loses the record of its earlier dates.',
        '1 task loses what becomes of missed dates.',
        '1 task has “_” instead of spaces in its tags.',
        '1 task goes to the list of its parent.',
      ],
    ],
    [
      'ticktick-csv',
      [
        '1 task repeats from its due date instead of from completion.',
        '1 task loses what becomes of missed dates.',
        '1 task loses the record of its earlier dates.',
        '1 task loses reminders at a moment of their own.',
        '1 task gets a time for both start and due, or for neither.',
      ],
    ],
    [
      'markdown',
      [
        '1 task loses the record of its earlier dates.',
        '1 task loses what becomes of missed dates.',
        '1 task has “_” instead of spaces in its tags.',
        '1 task goes to the list of its parent.',
      ],
    ],
  ])('is said of %s', (format, lost) => {
    expect(write(format, [full, child]).lost).toEqual(lost)
  })

  it('is said in numbers', () => {
    expect(write('todo-txt', [full, { ...full, id: 'c' }]).lost[0]).toBe(
      '2 tasks lose their notes.',
    )
    expect(write('todoist-csv', [full, child]).lost).toContain('1 task is done and left out.')
  })
})
