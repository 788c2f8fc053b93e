import { describe, expect, it } from 'vitest'

import { ChangeAssembly, partLength } from '../../shared/ipc/change-parts.ts'
import { events, type EventName } from '../../shared/ipc/events.ts'
import type { Change } from '../../shared/todos/change.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { ChangeAnnouncer } from './change-announcer.ts'

function changeOf(seq: number, count: number): Change {
  const changes = Array.from({ length: count }, (_, index) => {
    const id = `todo-${seq}-${index}`
    return { id, before: null, after: todoFixture({ id }) }
  })
  const at = '2026-11-22T08:00:00.000Z'
  return { seq, at, source: 'import', command: 'import', reverts: null, changes }
}

/** An announcer whose turns come when `runTurns` is called, and a page that listens. */
function announcer() {
  const sent: { name: EventName; size: number }[] = []
  const heard: Change[] = []
  const turns: (() => void)[] = []
  const page = new ChangeAssembly()
  const subject = new ChangeAnnouncer(
    (name, payload) => {
      if (name === 'todos.part') {
        const part = events['todos.part'].parse(payload)
        sent.push({ name, size: part.changes.length })
        page.add(part)
        return
      }
      const told = events['todos.changed'].parse(payload)
      sent.push({ name, size: told.changes.length })
      const change = page.complete(told)
      if (change !== null) heard.push(change)
    },
    (turn) => turns.push(turn),
  )
  const runTurns = () => {
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) turn()
  }
  return { subject, sent, heard, page, turns, runTurns }
}

describe('a change that is told', () => {
  it('arrives at once and in one message when it is small', () => {
    const { subject, sent, heard } = announcer()
    subject.tell(changeOf(1, 2))
    expect(heard).toEqual([changeOf(1, 2)])
    expect(sent).toEqual([{ name: 'todos.changed', size: 2 }])
  })

  it('arrives whole when it is large, though no message is', () => {
    const { subject, sent, heard, runTurns } = announcer()
    subject.tell(changeOf(1, 3 * partLength + 1))
    expect(sent).toHaveLength(1)
    runTurns()
    expect(heard).toEqual([changeOf(1, 3 * partLength + 1)])
    expect(Math.max(...sent.map(({ size }) => size))).toBe(partLength)
  })

  it('waits for a large one before it', () => {
    const { subject, heard, runTurns } = announcer()
    const changes = [changeOf(1, 600), changeOf(2, 1), changeOf(3, 600), changeOf(4, 1)]
    for (const change of changes) subject.tell(change)
    expect(heard).toEqual([])
    runTurns()
    expect(heard).toEqual(changes)
  })

  it('is not taken for whole by a page that missed its beginning', () => {
    const { subject, heard, page, turns, runTurns } = announcer()
    subject.tell(changeOf(1, 600))
    turns.shift()?.()
    page.add({ seq: 9, place: 0, changes: [] })
    runTurns()
    expect(heard).toEqual([])
  })
})
