import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guidePath, renderGuide } from './quick-add-guide.mjs'

describe('docs/quick-add.md', () => {
  it('is what the cases of the grammar say now (node scripts/docs/quick-add-guide.mjs)', async () => {
    expect(readFileSync(guidePath, 'utf8')).toBe(await renderGuide())
  })
})
