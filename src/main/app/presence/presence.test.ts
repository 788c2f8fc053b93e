import { describe, expect, it, vi } from 'vitest'

import { firstPreferences, type Preferences } from '../../../shared/settings/preferences.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { changeOf } from './due-change.testing.ts'
import { Presence } from './presence.ts'

const dueToday = (id: string) => todoFixture({ id, due: { date: '2026-11-22' } })

const wishes = (change: Partial<Preferences['desktop']>) => ({
  ...firstPreferences.desktop,
  ...change,
})

function setUp({ hasTray = true } = {}) {
  let todos: Todo[] = [dueToday('a')]
  const tray = {
    setToolTip: vi.fn(),
    setTitle: vi.fn(),
    setMenu: vi.fn(),
    onClick: () => {},
    destroy: vi.fn(),
  }
  const system = {
    createTray: vi.fn(() => tray),
    setBadge: vi.fn(),
    setStartAtLogin: vi.fn(),
    after: () => () => {},
  }
  const nothing = () => {}
  const presence = new Presence({
    clock: () => new Date(2026, 10, 22, 9),
    todos: () => todos,
    system,
    actions: {
      addTask: nothing,
      open: nothing,
      showToday: nothing,
      showTodo: nothing,
      quit: nothing,
    },
    hasTray: () => hasTray,
  })
  return { presence, system, tray, setTodos: (next: Todo[]) => (todos = next) }
}

describe('the presence of the app on the desktop', () => {
  it('is nothing but the window at first', () => {
    const { presence, system } = setUp()
    presence.follow(firstPreferences.desktop)
    presence.look()
    expect(system.createTray).not.toHaveBeenCalled()
    expect(system.setBadge).not.toHaveBeenCalled()
    expect(system.setStartAtLogin).not.toHaveBeenCalled()
  })

  it('counts what is due in the badge and in the tray, as the tasks change', () => {
    const { presence, system, tray, setTodos } = setUp()
    presence.follow(wishes({ tray: true, badge: true }))
    setTodos([dueToday('a'), dueToday('b')])
    presence.look()
    expect(system.setBadge.mock.calls).toEqual([[1], [2]])
    presence.todosChanged(changeOf(null, dueToday('c')))
    expect(system.setBadge).toHaveBeenLastCalledWith(3)
    expect(tray.setTitle).toHaveBeenLastCalledWith('3')
  })

  it('has the number in a badge that is switched on later, and takes it away when that is off', () => {
    const { presence, system } = setUp()
    presence.follow(wishes({ tray: true }))
    presence.follow(wishes({ tray: true, badge: true }))
    presence.follow(wishes({ tray: true }))
    expect(system.setBadge.mock.calls).toEqual([[1], [0]])
  })

  it('asks for the start at login when that changes, not with every other change', () => {
    const { presence, system } = setUp()
    presence.follow(wishes({ startAtLogin: true }))
    presence.follow(wishes({ startAtLogin: true, badge: true }))
    presence.follow(wishes({ badge: true }))
    expect(system.setStartAtLogin.mock.calls).toEqual([[true], [false]])
  })

  it('keeps a closed window only with an icon that leads back to it', () => {
    const { presence } = setUp()
    presence.follow(wishes({ closeToTray: true }))
    expect(presence.keepsClosedWindow).toBe(false)
    presence.follow(wishes({ closeToTray: true, tray: true }))
    expect(presence.keepsClosedWindow).toBe(true)
    presence.follow(wishes({ tray: true }))
    expect(presence.keepsClosedWindow).toBe(false)
  })

  it('keeps no closed window on a desktop that shows no icons', () => {
    const { presence } = setUp({ hasTray: false })
    presence.follow(wishes({ closeToTray: true, tray: true }))
    expect(presence.keepsClosedWindow).toBe(false)
  })
})
