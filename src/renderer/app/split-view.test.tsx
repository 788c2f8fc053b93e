import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { rememberedListShare } from './list-share.ts'
import { SplitView } from './split-view.tsx'

afterEach(cleanup)

function divider(): HTMLElement {
  return screen.getByRole('separator')
}

function open(search = '') {
  cleanup()
  const onShare = vi.fn<(share: number) => void>()
  render(
    <SplitView
      pane="todos"
      initialShare={rememberedListShare(search)}
      onShare={onShare}
      todos={<p>todos</p>}
      chat={<p>chat</p>}
    />,
  )
  return onShare
}

function share(): string | null {
  return divider().getAttribute('aria-valuenow')
}

describe('SplitView', () => {
  it('moves the divider with the keyboard, within its limits, and remembers the place', () => {
    const onShare = open()
    expect(share()).toBe('58')
    expect(onShare).not.toHaveBeenCalled()
    fireEvent.keyDown(divider(), { key: 'ArrowLeft' })
    expect(share()).toBe('56')
    expect(onShare).toHaveBeenCalledExactlyOnceWith(56)
    open('?now=0&share=56')
    expect(share()).toBe('56')
    fireEvent.keyDown(divider(), { key: 'End' })
    fireEvent.keyDown(divider(), { key: 'ArrowRight' })
    expect(share()).toBe('72')
    fireEvent.keyDown(divider(), { key: 'Enter' })
    expect(share()).toBe('58')
  })

  it.each(['', 'NaN', 'wide', '-3', '900'])('survives %j as the remembered place', (stored) => {
    open(`?share=${stored}`)
    expect(Number(share())).toBeGreaterThanOrEqual(35)
    expect(Number(share())).toBeLessThanOrEqual(72)
  })
})
