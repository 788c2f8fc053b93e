import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { FirstFrame } from './first-frame.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

function folderWith(bytes: number): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'todos.json'), 'x'.repeat(bytes))
  return folder
}

async function isWaiting(opening: Promise<void>): Promise<boolean> {
  const later = new Promise<'later'>((resolve) => {
    setImmediate(resolve, 'later')
  })
  return (await Promise.race([opening, later])) === 'later'
}

describe('the first frame', () => {
  it('does not hold back a list of an ordinary size, which is to be in it', async () => {
    expect(await isWaiting(new FirstFrame().mayOpen(folderWith(1_000)))).toBe(false)
  })

  it('comes before a large list, which is opened right after it', async () => {
    const frame = new FirstFrame()
    const opening = frame.mayOpen(folderWith(3_000_000))
    expect(await isWaiting(opening)).toBe(true)
    frame.arrived()
    await opening
  })

  it('that came already holds nothing back', async () => {
    const frame = new FirstFrame()
    frame.arrived()
    expect(await isWaiting(frame.mayOpen(folderWith(3_000_000)))).toBe(false)
  })

  it('that never comes does not keep the list closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const opening = new FirstFrame().mayOpen(folderWith(3_000_000))
      expect(await isWaiting(opening)).toBe(true)
      await vi.advanceTimersByTimeAsync(5_000)
      expect(await isWaiting(opening)).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})
