import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { readListShare, saveListShare } from './saved-layout.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

describe('the width of the list', () => {
  it('is known to the next start', () => {
    const file = join(temporaryFolder(), 'layout.json')
    saveListShare(file, 42.5, silentLogger)
    expect(readListShare(file)).toBe(42.5)
  })

  it.each(['', 'null', '[]', '{}', '{"listShare":"wide"}'])('is unknown after %j', (content) => {
    const file = join(temporaryFolder(), 'layout.json')
    writeFileSync(file, content)
    expect(readListShare(file)).toBeNull()
  })

  it('that cannot be saved keeps nothing from working', () => {
    const file = join(temporaryFolder(), 'gone', 'layout.json')
    expect(() => saveListShare(file, 42.5, silentLogger)).not.toThrow()
  })
})
