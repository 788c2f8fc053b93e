import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { SplitView } from './split-view.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

function divider(): HTMLElement {
  return screen.getByRole('separator')
}

function open(): void {
  cleanup()
  render(<SplitView pane="todos" todos={<p>todos</p>} chat={<p>chat</p>} />)
}

function share(): string | null {
  return divider().getAttribute('aria-valuenow')
}

describe('SplitView', () => {
  it('moves the divider with the keyboard, within its limits, and remembers the place', () => {
    open()
    expect(share()).toBe('58')
    fireEvent.keyDown(divider(), { key: 'ArrowLeft' })
    expect(share()).toBe('56')
    open()
    expect(share()).toBe('56')
    fireEvent.keyDown(divider(), { key: 'End' })
    fireEvent.keyDown(divider(), { key: 'ArrowRight' })
    expect(share()).toBe('72')
    fireEvent.keyDown(divider(), { key: 'Enter' })
    expect(share()).toBe('58')
  })

  it.each(['', 'NaN', 'wide', '-3', '900'])('survives %j as the remembered place', (stored) => {
    localStorage.setItem('offhand.list-share', stored)
    open()
    expect(Number(share())).toBeGreaterThanOrEqual(35)
    expect(Number(share())).toBeLessThanOrEqual(72)
  })
})
