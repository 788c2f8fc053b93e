import { describe, expect, it, vi } from 'vitest'

import { keepCompiledCode } from './keep-compiled-code.ts'

describe('compiled code', () => {
  it('is kept in the folder of ours, not in a shared temporary one', () => {
    const enableCompileCache = vi.fn()
    expect(keepCompiledCode('/data/browser/compiled', { enableCompileCache })).toBe(true)
    expect(enableCompileCache.mock.calls).toEqual([['/data/browser/compiled']])
  })

  it('is not kept, and nothing fails, on a runtime without a place for it', () => {
    expect(keepCompiledCode('/data/browser/compiled', {})).toBe(false)
  })
})
