import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { TrayIcon } from './tray-icon.ts'

const milk = todoFixture({ id: 'milk', title: 'Milk & eggs' })

function setUp() {
  const shown = { tip: '', title: '', menu: [] as MenuItemConstructorOptions[], isGone: false }
  let click = () => {}
  const create = vi.fn(() => ({
    setToolTip: (text: string) => void (shown.tip = text),
    setTitle: (text: string) => void (shown.title = text),
    setMenu: (menu: MenuItemConstructorOptions[]) => void (shown.menu = menu),
    onClick: (listener: () => void) => void (click = listener),
    destroy: () => void (shown.isGone = true),
  }))
  const actions = {
    addTask: vi.fn(),
    open: vi.fn(),
    showToday: vi.fn(),
    showTodo: vi.fn(),
    quit: vi.fn(),
  }
  const icon = new TrayIcon({ create, actions })
  const choose = (label: string) => {
    const item = shown.menu.find((candidate) => candidate.label?.trim() === label)
    item?.click?.({} as never, undefined, {})
  }
  return { icon, shown, create, actions, choose, click: () => click() }
}

describe('the tray icon', () => {
  it('is not made before it is wanted, and taken away when it no longer is', () => {
    const { icon, create, shown } = setUp()
    icon.setDue({ count: 1, first: [milk] })
    expect(create).not.toHaveBeenCalled()
    icon.show(true)
    icon.show(true)
    expect(create).toHaveBeenCalledOnce()
    icon.show(false)
    expect([shown.isGone, icon.isShown]).toEqual([true, false])
  })

  it('says how many tasks are due, also what it was told before it was shown', () => {
    const { icon, shown } = setUp()
    icon.setDue({ count: 1, first: [milk] })
    icon.show(true)
    expect([shown.tip, shown.title]).toEqual(['Offhand \u2013 1 task is due today', '1'])
    icon.setDue({ count: 2, first: [milk, todoFixture({ id: 'b' })] })
    expect([shown.tip, shown.title]).toEqual(['Offhand \u2013 2 tasks are due today', '2'])
    icon.setDue({ count: 0, first: [] })
    expect([shown.tip, shown.title]).toEqual(['Offhand \u2013 Nothing is due today', ''])
  })

  it('opens the window with a click, and does what its entries say', () => {
    const { icon, actions, choose, click } = setUp()
    icon.show(true)
    icon.setDue({ count: 1, first: [milk] })
    click()
    choose('Open Offhand')
    choose('Add a Task\u2026')
    choose('1 task is due today')
    choose('Milk && eggs')
    choose('Quit')
    expect(actions.open).toHaveBeenCalledTimes(2)
    expect(actions.addTask).toHaveBeenCalledOnce()
    expect(actions.showToday).toHaveBeenCalledOnce()
    expect(actions.showTodo.mock.calls).toEqual([['milk']])
    expect(actions.quit).toHaveBeenCalledOnce()
  })

  it('lists the first tasks, with the way to the rest, and cuts long titles', () => {
    const { icon, shown, actions, choose } = setUp()
    icon.show(true)
    const due = Array.from({ length: 8 }, (_, at) =>
      todoFixture({ id: `t${at}`, title: `${at} ${'long '.repeat(30)}` }),
    )
    icon.setDue({ count: 12, first: due })
    const tasks = shown.menu.filter(({ label }) => /^ +\d/.test(label ?? ''))
    expect(tasks).toHaveLength(8)
    expect(tasks.every(({ label }) => (label?.trim().length ?? 99) <= 60)).toBe(true)
    choose('4 More\u2026')
    expect(actions.showToday).toHaveBeenCalledOnce()
  })
})
