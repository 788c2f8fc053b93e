import { describe, expect, it } from 'vitest'

import type { ChangedTask } from '../../tools/tool-results.ts'
import { completedReply, updatedReply } from './replies.ts'

const now = { date: '2026-03-04', time: '09:00' }
const due = { date: '2026-03-06' }

const moved = (count: number): ChangedTask[] =>
  Array.from({ length: count }, (_, at) => {
    const title = `Task ${at}`
    return { id: `id-${at}`, title, status: 'open', due, was: { due: { date: '2026-03-05' } } }
  })

describe('a reply about many tasks', () => {
  it('tells the first changes and how many more there were', () => {
    const unchanged = [{ id: 'same', title: 'Same' }]
    const lines = updatedReply({ ok: true, seq: 1, tasks: moved(1_000), unchanged }, now).split(
      '\n',
    )
    expect(lines).toHaveLength(22)
    expect(lines[19]).toBe('- Moved "Task 19" to Friday, Mar 6.')
    expect(lines[20]).toBe('- And 980 more like that.')
    expect(lines[21]).toBe('- "Same" is already like that.')
  })

  it('tells all changes when only one more would be left out', () => {
    const reply = updatedReply({ ok: true, seq: 1, tasks: moved(21), unchanged: [] }, now)
    expect(reply.split('\n')).toHaveLength(21)
    expect(reply).toContain('"Task 20"')
  })

  it('names the next dates of a few tasks that repeat', () => {
    const tasks = moved(300).map((task) => ({ ...task, repeats: 'every day' }))
    const reply = completedReply({ ok: true, seq: 1, tasks, unchanged: [] }, now)
    expect(reply).toContain('and 295 more')
    expect(reply.match(/Next time/g)).toHaveLength(5)
  })
})
