import { describe, expect, it } from 'vitest'

import { defaultList } from '../todo.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { applyChanges } from '../apply-changes.ts'
import { detectFormat } from './detect-format.ts'
import { formatNames } from './format.ts'
import { momentIn, stampOfDay } from './instants.ts'
import { exportTodos } from './export-todos.ts'
import { previewImport } from './preview-import.ts'
import { readImport } from './read-import.ts'

const now = { date: '2026-11-18', time: '10:00' }

function read(fileName: string, text: string) {
  let ids = 0
  return readImport(text, { fileName, now, generateId: () => `file-${(ids += 1)}` })
}

function todosOf(fileName: string, text: string) {
  const file = read(fileName, text)
  if (!file.ok) throw new Error(file.errors.join('\n'))
  return file
}

const dropsOf = (fileName: string, text: string) =>
  todosOf(fileName, text).drops.map(({ line, message }) => `${line}: ${message}`)

describe('todo.txt', () => {
  const text = [
    '(A) 2026-11-01 Call Mum @phone +Family due:2026-11-20 t:2026-11-18',
    'x 2026-11-10 2026-11-02 Post the letter pri:B',
    '',
    'Review +Garden +Spring rec:+2w due:2026-11-21T17:00 see http://example.org:80/a',
    '(D) Water rec:3d due:soon',
    '+OnlyProject',
  ].join('\n')

  it('is read with projects, contexts, dates and recurrence', () => {
    const { todos } = todosOf('todo.txt', text)
    expect(todos).toMatchObject([
      {
        title: 'Call Mum',
        priority: 'high',
        list: 'Family',
        tags: ['phone'],
        due: { date: '2026-11-20' },
        start: { date: '2026-11-18' },
        createdAt: stampOfDay('2026-11-01'),
      },
      {
        title: 'Post the letter',
        status: 'done',
        priority: 'medium',
        completedAt: stampOfDay('2026-11-10'),
        createdAt: stampOfDay('2026-11-02'),
      },
      {
        title: 'Review see http://example.org:80/a',
        list: 'Garden',
        tags: ['Spring'],
        repeat: { rule: 'FREQ=WEEKLY;INTERVAL=2', from: 'due' },
        due: { date: '2026-11-21', time: '17:00' },
      },
      {
        title: 'Water due:soon',
        priority: 'low',
        repeat: { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' },
      },
    ])
  })

  it('says what it could not read, with the line', () => {
    expect(dropsOf('todo.txt', text)).toEqual([
      '5: “due:soon” could not be read and stays in the title.',
      '6: A task without a title was left out.',
    ])
  })
})

describe('the CSV of Todoist', () => {
  const header =
    'TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE\n'
  const text = `${header}meta,view_style=list,,,,,,,,
task,"Plan, then pack @travel @summer",Both bags,1,1,Ann (1),,every monday,en,Europe/Berlin
note,Ask about the dog,,,,Ann (1),,,,
task,Buy tickets,,4,2,Ann (1),Bob (2),2026-11-20 17:00,en,
section,House,,,,,,,,
task,Clean,,,1,,,someday soon,en,
task,Deep,,2,4,,,tomorrow,en,
`

  it('is read with sections, indents, comments, labels and dates in words', () => {
    const { todos } = todosOf('Travel [123].csv', text)
    expect(todos).toMatchObject([
      {
        title: 'Plan, then pack',
        tags: ['travel', 'summer'],
        notes: 'Both bags\n\nAsk about the dog',
        priority: 'high',
        list: 'Travel',
        repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' },
        due: { date: '2026-11-23' },
        duePhrase: 'every monday',
      },
      { title: 'Buy tickets', parentId: 'file-1', due: { date: '2026-11-20', time: '17:00' } },
      { title: 'Clean', list: 'House' },
      { title: 'Deep', parentId: 'file-3', priority: 'medium', due: { date: '2026-11-19' } },
    ])
  })

  it('says what has no place here', () => {
    expect(dropsOf('Travel.csv', text)).toEqual([
      '5: The person “Bob (2)” has no place here.',
      '7: The date “someday soon” could not be read.',
    ])
  })

  it('is read with semicolons and a byte order mark', () => {
    const { todos } = todosOf('a.csv', '\uFEFFTYPE;CONTENT;PRIORITY\r\ntask;Milk;2\r\n')
    expect(todos).toMatchObject([{ title: 'Milk', priority: 'medium', list: 'a' }])
  })
})

describe('the CSV of TickTick', () => {
  const text = `"Date: 2026-11-18+0000"
"Version: 7.1"
"Status: 
0 Normal
1 Completed
2 Archived"
"Folder Name","List Name","Title","Kind","Tags","Content","Is Check list","Start Date","Due Date","Reminder","Repeat","Priority","Status","Created Time","Completed Time","Order","Timezone","Is All Day","Is Floating","Column Name","Column Order","View Mode","taskId","parentId"
"Home","Garden","Plant bulbs","TEXT","autumn, front","By the fence","N","2026-11-19T23:00:00+0000","2026-11-19T23:00:00+0000","-PT1H30M","RRULE:FREQ=WEEKLY;INTERVAL=1;TT_SKIP=WEEKEND","5","0","2026-11-01T10:00:00+0000","","1","Europe/Berlin","true","false",,,"list","7",""
"","Inbox","Bags","CHECKLIST","","▫Big▪Small","Y","","","","","0","2","","2026-11-02T10:00:00+0000","2","","","",,,"list","8","7"
"","Inbox","A thought","NOTE","","","N","","","","","0","0","","","3","","","",,,"list","9",""
`

  it('is read with the day of its time zone, check lists and parents', () => {
    const { todos } = todosOf('backup.csv', text)
    expect(todos).toMatchObject([
      {
        title: 'Plant bulbs',
        list: 'Garden',
        tags: ['autumn', 'front'],
        due: { date: '2026-11-20' },
        start: null,
        reminders: [{ type: 'before', minutes: 90 }],
        repeat: { rule: 'FREQ=WEEKLY;INTERVAL=1', from: 'due' },
        priority: 'high',
      },
      {
        title: 'Bags',
        status: 'done',
        parentId: 'file-1',
        completedAt: '2026-11-02T10:00:00.000Z',
      },
      { title: 'Big', status: 'open', parentId: 'file-2' },
      { title: 'Small', status: 'done', parentId: 'file-2' },
    ])
    expect(dropsOf('backup.csv', text)).toEqual(['10: The note “A thought” is not a task.'])
  })
})

describe('iCalendar', () => {
  const text = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:Errands',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'END:VTIMEZONE',
    'BEGIN:VTODO',
    'UID:1@example.org',
    'SUMMARY:Buy milk\\, eggs and a very long',
    '  line',
    'DUE;TZID=Europe/Berlin:20261120T170000',
    'PRIORITY:1',
    'CATEGORIES:food,big\\, shop',
    'CATEGORIES:week',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
    'LOCATION:Town',
    'BEGIN:VALARM',
    'TRIGGER:-P1DT30M',
    'END:VALARM',
    'END:VTODO',
    'BEGIN:VTODO',
    'UID:2@example.org',
    'SUMMARY:Pay',
    'DUE;VALUE=DATE:20261231',
    'RELATED-TO;RELTYPE=PARENT:1@example.org',
    'STATUS:COMPLETED',
    'COMPLETED:20261101T120000Z',
    'END:VTODO',
    'BEGIN:VEVENT',
    'SUMMARY:Party',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  it('is read with folded lines, escapes, time zones, alarms and parents', () => {
    const { todos } = todosOf('tasks.ics', text)
    expect(todos).toMatchObject([
      {
        id: '1@example.org',
        title: 'Buy milk, eggs and a very long line',
        list: 'Errands',
        priority: 'high',
        due: momentIn(new Date('2026-11-20T16:00:00.000Z'), null),
        tags: ['food', 'big, shop', 'week'],
        repeat: { rule: 'FREQ=MONTHLY;BYDAY=-1FR', from: 'due' },
        reminders: [{ type: 'before', minutes: 1_470 }],
      },
      {
        id: '2@example.org',
        parentId: '1@example.org',
        due: { date: '2026-12-31' },
        status: 'done',
        completedAt: '2026-11-01T12:00:00.000Z',
      },
    ])
    expect(dropsOf('tasks.ics', text)).toEqual([
      '15: LOCATION has no place here.',
      '28: A VEVENT is not a task.',
    ])
  })
})

describe('Markdown', () => {
  const text = `# Plans

Some words about this.

## House
- [ ] Paint #wall ⏫ 📅 2026-11-20
  which colour?
  > the blue one
    - [x] Buy paint ✅ 2026-11-10
* [ ] Water 🔁 every week when done ⏳ 2026-11-19
1. [ ] Third \\#1
`

  it('is read with headings, levels, notes and signs', () => {
    const { todos } = todosOf('plans.md', text)
    expect(todos).toMatchObject([
      {
        title: 'Paint',
        list: 'House',
        tags: ['wall'],
        priority: 'high',
        due: { date: '2026-11-20' },
        notes: 'which colour?\nthe blue one',
      },
      { title: 'Buy paint', status: 'done', parentId: 'file-1' },
      { title: 'Water', repeat: { rule: 'FREQ=WEEKLY', from: 'completion' } },
      { title: 'Third #1' },
    ])
    expect(dropsOf('plans.md', text)).toEqual([
      'null: 1 line of text was beside the tasks and left out.',
      '10: “⏳ 2026-11-19” could not be read.',
    ])
  })

  it('takes bullets for tasks where there are no check boxes', () => {
    const { todos } = todosOf('a.md', '- one\n- two\n  - three\n')
    expect(todos.map(({ title, parentId }) => [title, parentId ?? null])).toEqual([
      ['one', null],
      ['two', null],
      ['three', 'file-2'],
    ])
  })
})

describe('detecting the format', () => {
  it.each([
    ['notes.txt', '- [ ] milk', 'markdown'],
    ['todo.txt', 'milk +Shop', 'todo-txt'],
    ['todo.TXT', '(A) milk', 'todo-txt'],
    ['x', '\uFEFF{"todos":[]}', 'json'],
    ['x.txt', 'BEGIN:VCALENDAR', 'icalendar'],
    ['x.csv', 'a,b\n1,2', null],
    ['x', 'nothing', null],
  ])('of %s with %j gives %s', (fileName, text, format) => {
    expect(detectFormat(fileName, text)).toBe(format)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a.csv', 'name,age\nAnn,3', 'not known'],
    ['a.bin', 'a\0b', 'not a text file'],
    ['a.json', '   ', 'empty'],
    ['a.json', '{"todos":[{"title":"A"}', 'not complete JSON'],
    ['a.ics', 'BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:A', '“VTODO” on line 2 never ends'],
    ['a.ics', 'BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR', 'was not begun'],
    ['a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'no tasks'],
    ['a.csv', 'TYPE,CONTENT,PRIORITY\ntask,"Milk', 'line 2 is never closed'],
    ['a.md', 'only words', 'no tasks'],
  ])('says why: %s with %j', (fileName, text, message) => {
    expect(read(fileName, text)).toEqual({ ok: false, errors: [expect.stringContaining(message)] })
  })

  it('is refused with more than 100,000 tasks', () => {
    expect(read('todo.txt', 'milk\n'.repeat(100_001))).toEqual({
      ok: false,
      errors: ['A file can have at most 100,000 tasks.'],
    })
  })

  it('is refused when a quotation mark opens millions of characters and never closes', () => {
    const file = read('a.csv', `TYPE,CONTENT\ntask,"${'x""\n'.repeat(1_000_000)}`)
    expect(file).toEqual({ ok: false, errors: [expect.stringContaining('line 2 is never closed')] })
  })

  it('is told apart from a whole one wherever it is cut off, or its rows still read', () => {
    const todos = [todoFixture({ id: 'a', title: 'One, "two"' }), todoFixture({ id: 'b' })]
    for (const format of formatNames) {
      const { text, extension } = exportTodos(format, {
        todos,
        outline: { lists: [], filters: [] },
        nowIso: '2026-11-18T10:00:00.000Z',
      })
      const hasEnd = format === 'json' || format === 'icalendar'
      for (let end = 0; end < text.trimEnd().length; end += 1) {
        const file = read(`a.${extension}`, text.slice(0, end))
        expect(file.ok && (hasEnd || file.todos.length > 2)).toBe(false)
        expect(file.ok ? 'A sentence.' : file.errors[0]).toMatch(/^[A-Z“].*\.$/)
      }
    }
  })
})

describe('what does not fit', () => {
  it('is cut or left out with a note', () => {
    const long = 'x'.repeat(10_000)
    const { todos, drops } = todosOf('a.md', `- [ ] ${long}\n- [ ] a\u202Eb\u0007 📅 3999-01-01\n`)
    expect(todos[0]?.title).toHaveLength(500)
    expect(todos[0]?.notes).toBe(long)
    expect(todos[1]?.title).toBe('ab')
    expect(drops).toEqual([
      { line: 1, message: 'A title was cut after 500 characters; the whole is in the notes.' },
      { line: 2, message: '“📅 3999-01-01” could not be read.' },
    ])
  })

  it('is moved up when it is below the second level, and alone when its parent is missing', () => {
    const deep = todosOf('a.md', '- [ ] a\n  - [ ] b\n    - [ ] c\n      - [ ] d\n')
    expect(deep.todos.map(({ parentId }) => parentId ?? null)).toEqual([
      null,
      'file-1',
      'file-2',
      'file-2',
    ])
    expect(deep.drops).toHaveLength(1)
    const circle = (uid: string, parent: string) =>
      `BEGIN:VTODO\nUID:${uid}\nSUMMARY:${uid}\nRELATED-TO:${parent}\nEND:VTODO\n`
    const text = `BEGIN:VCALENDAR\n${circle('a', 'b')}${circle('b', 'a')}${circle('c', 'z')}END:VCALENDAR`
    const cyclic = todosOf('a.ics', text)
    expect(cyclic.todos.map(({ parentId }) => parentId ?? null)).toEqual([null, null, null])
    expect(cyclic.drops).toHaveLength(3)
  })
})

describe('the preview of an import', () => {
  const known = {
    todos: [
      todoFixture({ id: 'a', title: 'Milk' }),
      todoFixture({ id: 'b', title: 'Bread', list: 'Shop' }),
    ],
    outline: { lists: [], filters: [] },
  }
  const context = { nowIso: '2026-11-18T10:00:00.000Z', now, generateId: () => 'new' }
  const content = {
    todos: [
      { id: 'a', title: 'Milk' },
      { id: 'b', title: 'Rye bread' },
      { id: 'c', title: 'MILK' },
      { id: 'd', title: 'Child', parentId: 'c', status: 'done' as const, list: 'New' },
    ],
    outline: { lists: [{ name: 'Empty', color: null }], filters: [] },
    drops: [{ line: 3, message: 'x' }],
  }

  it('counts, names duplicates and new lists, and does nothing', () => {
    const preview = previewImport(content, known, { skipDuplicates: false }, context)
    expect(preview).toMatchObject({
      ok: true,
      added: 2,
      updated: 1,
      unchanged: 1,
      addedDone: 1,
      duplicates: [{ title: 'MILK', existingId: 'a' }],
      newLists: ['Empty', 'New'],
      drops: content.drops,
    })
  })

  it('leaves duplicates out and puts what is below them below what exists', () => {
    const preview = previewImport(content, known, { skipDuplicates: true }, context)
    if (!preview.ok) throw new Error(preview.errors.join('\n'))
    expect(preview).toMatchObject({ added: 1, updated: 1, unchanged: 1 })
    const todos = applyChanges(known.todos, preview.changes)
    expect(todos.find(({ id }) => id === 'd')).toMatchObject({ parentId: 'a', status: 'done' })
    expect(preview.outline?.after.lists).toEqual([{ name: 'Empty', color: null }])
  })

  it('says why an import cannot be done', () => {
    const rows = [{ id: 'x', title: 'X', parentId: 'nowhere', list: defaultList }]
    const preview = previewImport(
      { todos: rows, outline: null, drops: [] },
      known,
      { skipDuplicates: true },
      context,
    )
    expect(preview).toEqual({ ok: false, errors: [expect.stringContaining('row 1')] })
  })
})
