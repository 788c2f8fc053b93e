import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { buildFolder } from './build-folder.mjs'

// Linux gives process ids up to 2^22 at most, so that nothing runs under this one.
const deadProcessId = 99_999_999

describe('buildFolder', () => {
  it('shows nothing under the final name until the build is complete', async () => {
    const parent = temporaryFolder()
    await buildFolder(join(parent, 'tool'), (unfinished) => {
      writeFileSync(join(unfinished, 'file'), 'content')
      expect(readdirSync(parent)).not.toContain('tool')
      return Promise.resolve()
    })
    expect(readFileSync(join(parent, 'tool', 'file'), 'utf8')).toBe('content')
  })

  it('leaves nothing behind when the build fails', async () => {
    const parent = temporaryFolder()
    const build = buildFolder(join(parent, 'tool'), (unfinished) => {
      writeFileSync(join(unfinished, 'file'), 'content')
      return Promise.reject(new Error('no space'))
    })
    await expect(build).rejects.toThrow('no space')
    expect(readdirSync(parent)).toEqual([])
  })

  it('removes what a killed build left behind, but not what a running one is building', async () => {
    const parent = temporaryFolder()
    mkdirSync(join(parent, `unfinished-tool-${deadProcessId}-abc`))
    mkdirSync(join(parent, `unfinished-tool-${process.ppid}-abc`))
    await buildFolder(join(parent, 'tool'), () => Promise.resolve())
    expect(readdirSync(parent).sort()).toEqual(['tool', `unfinished-tool-${process.ppid}-abc`])
  })

  it('lets two builds at once both succeed, with one complete result', async () => {
    const parent = temporaryFolder()
    /** @param {string} text */
    const build = (text) =>
      buildFolder(join(parent, 'tool'), (unfinished) => {
        writeFileSync(join(unfinished, 'file'), text)
        return Promise.resolve()
      })
    await Promise.all([build('one'), build('two')])
    expect(['one', 'two']).toContain(readFileSync(join(parent, 'tool', 'file'), 'utf8'))
    expect(readdirSync(parent)).toEqual(['tool'])
  })
})
