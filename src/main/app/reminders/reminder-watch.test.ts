import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { silentLogger } from '../../../shared/logger.ts'
import { firstPreferences } from '../../../shared/settings/preferences.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { reminderStateFile } from './reminder-state.ts'
import { reminderText } from './reminder-text.ts'
import { ReminderWatch } from './reminder-watch.ts'

const moment = (text: string) => {
  const [date = '', time = ''] = text.split('T')
  return { date, time }
}

/** A watch on a real file; `later` goes on after a restart. */
function machine(start = '2026-11-22T08:00') {
  const folder = mkdtempSync(join(tmpdir(), 'offhand-reminders-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'reminders.json')
  let now = new Date(start)
  let todos: Todo[] = []
  let preferences = firstPreferences.reminders
  const shown: string[][] = []
  const boot = () =>
    new ReminderWatch({
      clock: () => now,
      todos: () => todos,
      preferences: () => preferences,
      store: reminderStateFile(file, silentLogger),
      show: (reminders: readonly WaitingReminder[]) =>
        shown.push(reminders.map((one) => one.title)),
    })
  return {
    file,
    shown,
    boot,
    have: (...parts: (Partial<Todo> & { id: string })[]) => void (todos = parts.map(todoFixture)),
    setClock: (text: string) => void (now = new Date(text)),
    prefer: (parts: Partial<typeof preferences>) =>
      void (preferences = { ...preferences, ...parts }),
  }
}

describe('reminders', () => {
  it('are shown once, when they become due', () => {
    const { boot, have, setClock, shown } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const watch = boot()
    for (const time of ['08:30', '09:29', '09:30', '09:31', '10:30']) {
      setClock(`2026-11-22T${time}`)
      watch.look()
    }
    expect(shown).toEqual([['Dentist']])
    expect(watch.waiting()).toMatchObject([{ todoId: 'a', at: moment('2026-11-22T09:30') }])
  })

  it('of the time that the app was closed are shown on return, together', () => {
    const { boot, have, setClock, shown } = machine()
    have(
      { id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') },
      { id: 'b', title: 'Milk', due: { date: '2026-11-23' } },
    )
    boot().look()
    setClock('2026-11-24T12:00')
    boot().look()
    expect(shown).toEqual([['Dentist', 'Milk']])
    boot().look()
    expect(shown).toHaveLength(1)
  })

  it('wait after a restart until they are settled', () => {
    const { boot, have, setClock } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const before = boot()
    setClock('2026-11-22T09:30')
    before.look()
    const after = boot()
    expect(after.waiting()).toHaveLength(1)
    after.settle(['a'], null)
    expect(boot().waiting()).toEqual([])
  })

  it('that were put off come again, also after a restart', () => {
    const { boot, have, setClock, shown } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const watch = boot()
    setClock('2026-11-22T09:30')
    watch.look()
    watch.settle(['a'], moment('2026-11-22T10:30'))
    expect(watch.waiting()).toEqual([])
    setClock('2026-11-22T10:29')
    watch.look()
    setClock('2026-11-22T10:31')
    boot().look()
    expect(shown).toEqual([['Dentist'], ['Dentist']])
  })

  it('of what was done in the meantime are gone', () => {
    const { boot, have, setClock, shown } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const watch = boot()
    setClock('2026-11-22T09:30')
    watch.look()
    watch.settle(['a'], moment('2026-11-22T10:30'))
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30'), status: 'done' })
    setClock('2026-11-22T11:00')
    watch.look()
    expect(shown).toHaveLength(1)
    expect(watch.waiting()).toEqual([])
  })

  it('of quiet hours come when these are over, also over midnight', () => {
    const { boot, have, setClock, shown, prefer } = machine('2026-11-22T21:00')
    prefer({ quietHours: { from: '22:00', to: '07:00' } })
    have({ id: 'a', title: 'Pills', due: moment('2026-11-22T23:00') })
    const watch = boot()
    for (const time of ['2026-11-22T23:00', '2026-11-23T06:59']) {
      setClock(time)
      watch.look()
    }
    expect(shown).toEqual([])
    setClock('2026-11-23T07:00')
    watch.look()
    expect(shown).toEqual([['Pills']])
  })

  it('that are switched off do not come later all at once', () => {
    const { boot, have, setClock, shown, prefer } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    prefer({ enabled: false })
    const watch = boot()
    setClock('2026-11-22T09:30')
    watch.look()
    prefer({ enabled: true })
    setClock('2026-11-22T09:40')
    watch.look()
    expect(shown).toEqual([])
  })

  it('go on after a clock that was a year ahead was put right', () => {
    const { boot, have, setClock, shown } = machine('2027-11-22T08:00')
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const watch = boot()
    watch.look()
    setClock('2026-11-22T09:00')
    watch.look()
    setClock('2026-11-22T09:30')
    watch.look()
    expect(shown).toEqual([['Dentist']])
  })

  it('begin anew where their file makes no sense, without showing what is long past', () => {
    const { boot, have, setClock, shown, file } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-21T09:30') })
    writeFileSync(file, '{"shownUntil":')
    const watch = boot()
    setClock('2026-11-22T09:30')
    watch.look()
    expect(shown).toEqual([])
  })

  it('tell listeners what waits now', () => {
    const { boot, have, setClock } = machine()
    have({ id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') })
    const watch = boot()
    const listener = vi.fn()
    const stop = watch.onChange(listener)
    setClock('2026-11-22T09:30')
    watch.look()
    watch.settle(['a'], null)
    stop()
    expect(listener.mock.calls).toMatchObject([[[{ todoId: 'a' }]], [[]]])
  })

  it('tell listeners of a waiting one that is done, renamed or open again, and of no other change', () => {
    const { boot, have, setClock } = machine()
    const dentist = { id: 'a', title: 'Dentist', due: moment('2026-11-22T09:30') }
    have(dentist)
    const watch = boot()
    setClock('2026-11-22T09:30')
    watch.look()
    const listener = vi.fn()
    watch.onChange(listener)
    const changed = (id: string) =>
      watch.todosChanged({ changes: [{ id, before: null, after: null }] })
    changed('b')
    have({ ...dentist, status: 'done' })
    changed('a')
    have({ ...dentist, title: 'Doctor' })
    changed('a')
    changed('a')
    expect(listener.mock.calls).toMatchObject([[[]], [[{ todoId: 'a', title: 'Doctor' }]]])
  })
})

describe('the text of a notification', () => {
  const reminder = (title: string, time: string) => ({
    todoId: title,
    title,
    at: { date: '2026-11-22', time },
  })

  it('names the task and its time', () => {
    expect(reminderText([reminder('Dentist', '09:30')])).toEqual({
      title: 'Dentist',
      body: '9:30 AM',
    })
  })

  it('counts many, and names the first of them', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => reminder(title, '09:30'))
    const { title, body } = reminderText(many)
    expect(title).toBe('6 reminders')
    expect(body.split('\n')).toEqual([
      '9:30 AM  A',
      '9:30 AM  B',
      '9:30 AM  C',
      '9:30 AM  D',
      'and 2 more',
    ])
  })
})
