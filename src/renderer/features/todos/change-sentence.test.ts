import { describe, expect, it } from 'vitest'

import type { Change } from '../../../shared/todos/change.ts'
import { emptyOutline, type Color, type Outline } from '../../../shared/todos/outline.ts'
import { changeSentence } from './change-sentence.ts'
import { addition, doneTodo, sampleChange, sampleTodo } from './todo-samples.testing.ts'

const now = { date: '2025-11-22', time: '14:30' }
const milk = sampleTodo('Milk')
const sentence = (...parts: Parameters<typeof sampleChange>) =>
  changeSentence(sampleChange(...parts), now)

describe('changeSentence', () => {
  it('names the one todo, or how many there were', () => {
    expect(changeSentence(addition(1, milk), now)).toBe('Added “Milk”')
    const both = [milk, sampleTodo('Bread')].map((before) => ({ before, after: null }))
    expect(sentence(1, 'delete', both)).toBe('Deleted 2 tasks')
  })

  it('says where a todo was moved', () => {
    const moved = { ...milk, due: { date: '2025-11-24', time: '09:00' } }
    expect(sentence(1, 'update', [{ before: milk, after: moved }])).toBe(
      'Moved “Milk” to Monday 9:00 AM',
    )
    expect(sentence(2, 'update', [{ before: moved, after: milk }])).toBe(
      'Removed the date of “Milk”',
    )
  })

  it('says of several todos what they all have in common', () => {
    const bread = sampleTodo('Bread')
    const both = (parts: Partial<typeof milk>, others = parts) => [
      { before: milk, after: { ...milk, ...parts } },
      { before: bread, after: { ...bread, ...others } },
    ]
    const day = { date: '2025-11-23' }
    expect(sentence(1, 'reschedule', both({ due: day }, { due: { ...day, time: '09:00' } }))).toBe(
      'Moved 2 tasks to Tomorrow',
    )
    expect(sentence(1, 'update', both({ priority: 'high' }))).toBe('Set 2 tasks to high priority')
    expect(sentence(1, 'move', both({ list: 'Work' }))).toBe('Moved 2 tasks to Work')
    expect(sentence(1, 'move', both({ order: 3 }))).toBe('Moved 2 tasks')
  })

  it('says a repeat in words', () => {
    const repeat = { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' } as const
    const weekly = { ...milk, due: { date: '2025-11-24' }, repeat }
    expect(sentence(1, 'update', [{ before: milk, after: weekly }])).toBe(
      '“Milk” repeats every Monday',
    )
    expect(sentence(1, 'update', [{ before: weekly, after: milk }])).toBe(
      '“Milk” no longer repeats',
    )
  })

  it('says when a repeating todo is due next', () => {
    const next = { ...milk, due: { date: '2025-11-29' } }
    expect(sentence(1, 'complete', [{ before: milk, after: next }])).toBe(
      'Completed “Milk”. Next: Nov 29',
    )
  })

  it('says what an undo brought about, not what it turned around', () => {
    expect(sentence(2, 'undo', [{ before: null, after: milk }])).toBe('Brought back “Milk”')
    expect(sentence(2, 'undo', [{ before: milk, after: null }])).toBe('Removed “Milk”')
    expect(sentence(2, 'undo', [{ before: doneTodo('Milk'), after: milk }])).toBe('Reopened “Milk”')
  })

  it('says what became of lists and filters, also after an undo', () => {
    const list = (name: string, color: Color | null = null) => ({ name, color })
    const outline = (...lists: Outline['lists']): Outline => ({ lists, filters: [] })
    const [work, home] = [list('Work'), list('Home')]
    const say = (command: Change['command'], before: Outline, after: Outline) =>
      changeSentence({ ...sampleChange(1, command, []), outline: { before, after } }, now)
    const both = outline(work, home)
    expect(say('save-list', outline(work), both)).toBe('Added the list “Home”')
    expect(say('save-list', both, outline(home, work))).toBe('Changed the order of the lists')
    expect(say('save-list', both, outline(work, list('Home', 'red')))).toBe(
      'Changed the list “Home”',
    )
    expect(say('rename-list', both, outline(work, list('House')))).toBe(
      'Renamed the list “Home” to “House”',
    )
    expect(say('undo', both, outline(home))).toBe('Deleted the list “Work”')
    const filter = { id: 'f', name: 'Soon', query: 'today', color: null }
    expect(say('redo', both, { ...both, filters: [filter] })).toBe('Added the filter “Soon”')
  })

  it('says of an undone list what it is, not that its tasks changed', () => {
    const change = sampleChange(2, 'undo', [
      { before: milk, after: sampleTodo('Milk', { list: 'Work' }) },
    ])
    const after: Outline = { lists: [{ name: 'Work', color: null }], filters: [] }
    expect(changeSentence({ ...change, outline: { before: emptyOutline, after } }, now)).toBe(
      'Added the list “Work”',
    )
  })

  it('shortens a long title without cutting an emoji in half', () => {
    const long = sampleTodo('😀'.repeat(60))
    expect(changeSentence(addition(1, long), now)).toBe(`Added “${'😀'.repeat(48)}…”`)
  })
})
