import { describe, expect, it } from 'vitest'

import { parseImportFile } from './import-file.ts'
import { todoFixture } from './todo-fixture.testing.ts'

function errors(text: string): string[] {
  const file = parseImportFile(text)
  return file.ok ? [] : file.errors
}

describe('parseImportFile', () => {
  it('reads what export writes, and rows with nothing but a title', () => {
    const todo = todoFixture({ id: 'a', due: { date: '2026-11-18', time: '17:00' }, tags: ['x'] })
    const text = JSON.stringify({ todos: [todo, { title: '  Buy milk ' }] })
    expect(parseImportFile(text)).toEqual({
      ok: true,
      todos: [todo, { title: 'Buy milk' }],
      outline: null,
    })
  })

  it('accepts a byte order mark and an empty list', () => {
    expect(parseImportFile('\uFEFF{"todos":[]}')).toEqual({ ok: true, todos: [], outline: null })
  })

  it.each(['', 'title,due\nmilk,today', '{"todos":[{"title":"A"}'])(
    'refuses “%s” as broken',
    (text) => {
      expect(errors(text)).toEqual(['The file is not complete JSON.'])
    },
  )

  it.each(['[]', '{}', 'null', '{"todos":{}}', '{"todos":[],"more":1}'])(
    'refuses the form of %s',
    (text) => {
      expect(errors(text)).toEqual(['The file must have the form {"todos":[…]} and nothing else.'])
    },
  )

  it('says in plain words that a title is missing', () => {
    expect(errors('{"todos":[{"title":"A"},{"notes":"x"}]}')).toEqual([
      'row 2: title: A task needs a title.',
    ])
  })

  it('reports every bad row with its number and place', () => {
    const todos = [
      { title: 'fine' },
      { notes: 'no title' },
      { title: 'x', due: { date: '2026-02-30' } },
      { title: 'x', priority: 'urgent' },
      'text',
      { title: 'x', colour: 'red' },
    ]
    const found = errors(JSON.stringify({ todos }))
    expect(found.map((error) => error.slice(0, 6))).toEqual([
      'row 2:',
      'row 3:',
      'row 4:',
      'row 5:',
      'row 6:',
    ])
    expect(found[1]).toBe(
      'row 3: due.date: A date must be an existing day, written like 2026-12-31.',
    )
  })

  it('refuses more rows than it can hold', () => {
    const text = `{"todos":[${'{"title":"x"},'.repeat(100_000)}{"title":"x"}]}`
    expect(errors(text)).toEqual(['A file can have at most 100,000 tasks.'])
  })
})
