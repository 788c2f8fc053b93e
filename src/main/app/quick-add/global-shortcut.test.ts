import { describe, expect, it, vi } from 'vitest'

import { GlobalShortcut } from './global-shortcut.ts'

function system(taken: string[] = []) {
  const held = new Map<string, () => void>()
  const register = (accelerator: string, callback: () => void) => {
    if (accelerator.endsWith('+Nonsense')) throw new TypeError('not a key')
    if (taken.includes(accelerator)) return false
    held.set(accelerator, callback)
    return true
  }
  return { held, register, unregister: (accelerator: string) => void held.delete(accelerator) }
}

describe('the global shortcut', () => {
  it('is given back when another one is used, or none', () => {
    const registry = system()
    const action = vi.fn()
    const shortcut = new GlobalShortcut(registry, action)
    shortcut.use('Ctrl+Space')
    shortcut.use('Alt+Space')
    expect([...registry.held.keys()]).toEqual(['Alt+Space'])
    registry.held.get('Alt+Space')?.()
    expect(action).toHaveBeenCalledOnce()
    shortcut.use(null)
    expect(registry.held.size).toBe(0)
    expect(shortcut.works).toBe(false)
  })

  it.each(['Ctrl+Space', 'Ctrl+Nonsense'])(
    'does not work where %s cannot be had',
    (accelerator) => {
      const shortcut = new GlobalShortcut(system(['Ctrl+Space']), () => {})
      shortcut.use(accelerator)
      expect(shortcut.works).toBe(false)
    },
  )
})
