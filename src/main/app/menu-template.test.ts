import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { menuTemplate } from './menu-template.ts'

function items(change: { isMac?: boolean; packaged?: boolean } = {}) {
  const send = vi.fn()
  const noop = () => {}
  const template = menuTemplate({
    isMac: false,
    packaged: true,
    send,
    showDataFolder: noop,
    showLogFile: noop,
    showCrashReports: noop,
    print: noop,
    showLicences: noop,
    ...change,
  })
  return { send, all: template.flatMap((menu) => [menu, ...submenuOf(menu)]) }
}

function submenuOf({ submenu }: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return Array.isArray(submenu) ? submenu : []
}

describe('the application menu', () => {
  it.each([
    ['CmdOrCtrl+N', 'new-task'],
    ['CmdOrCtrl+Shift+N', 'new-chat'],
    ['CmdOrCtrl+Z', 'undo'],
    ['CmdOrCtrl+Shift+Z', 'redo'],
    ['CmdOrCtrl+F', 'search'],
    ['CmdOrCtrl+,', 'settings'],
  ])('tells the window %s as %s', (accelerator, action) => {
    const { all, send } = items()
    const item = all.find((candidate) => candidate.accelerator === accelerator)
    item?.click?.({} as never, undefined, {})
    expect(send.mock.calls).toEqual([[action]])
  })

  it('has no accelerator twice', () => {
    const accelerators = items().all.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(accelerators).size).toBe(accelerators.length)
  })

  it('offers the developer tools in development only', () => {
    const hasTools = (packaged: boolean) =>
      items({ packaged }).all.some(({ role }) => role === 'toggleDevTools')
    expect([hasTools(true), hasTools(false)]).toEqual([false, true])
  })

  it('never offers a reload, which would lose what is typed', () => {
    const roles = items({ packaged: false }).all.map(({ role }) => role)
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('viewMenu')
  })

  it('can always quit', () => {
    expect(items().all.some(({ role }) => role === 'quit')).toBe(true)
    expect(items({ isMac: true }).all.some(({ role }) => role === 'appMenu')).toBe(true)
  })
})
