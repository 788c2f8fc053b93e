import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { useNow } from './use-now.ts'

const clock = () => new Date()

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date(2025, 10, 22, 23, 59, 30))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('useNow', () => {
  it('turns to the next day at midnight, not a minute after the window opened', () => {
    const { result } = renderHook(() => useNow(clock))
    expect(result.current).toEqual({ date: '2025-11-22', time: '23:59' })
    act(() => void vi.advanceTimersByTime(30_000))
    expect(result.current).toEqual({ date: '2025-11-23', time: '00:00' })
    act(() => void vi.advanceTimersByTime(60_000))
    expect(result.current.time).toBe('00:01')
  })

  it('catches up when the machine wakes, whose timers stood still', () => {
    const { result } = renderHook(() => useNow(clock))
    vi.setSystemTime(new Date(2025, 10, 24, 8))
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(result.current).toEqual({ date: '2025-11-24', time: '08:00' })
  })

  it('keeps the same object within a minute, so that rows need not render again', () => {
    const { result } = renderHook(() => useNow(clock))
    const before = result.current
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(result.current).toBe(before)
  })
})
