import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { clearStamp, fingerprintSources, isBuilt, writeStamp } from './build-stamp.mjs'

function createRepository() {
  const root = temporaryFolder()
  for (const folder of ['src/main', 'out/main', 'out/preload', 'out/renderer']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  const files = [
    'src/main/index.ts',
    'package.json',
    'out/main/index.js',
    'out/main/serve.js',
    'out/preload/index.cjs',
    'out/licences.txt',
  ]
  for (const file of files) writeFileSync(join(root, file), file)
  writeStamp(root, fingerprintSources(root))
  return root
}

/** @param {string} root */
const isUpToDate = (root) => isBuilt(root, fingerprintSources(root))

describe('the build stamp', () => {
  it('stays valid while nothing changes', () => {
    expect(isUpToDate(createRepository())).toBe(true)
  })

  it('is no longer valid for a build that looks for new versions elsewhere', () => {
    const root = createRepository()
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('OFFHAND_UPDATE_FEED', 'https://offhand.example/')
    expect(isUpToDate(root)).toBe(false)
  })

  /** @type {[string, (root: string) => void][]} */
  const changes = [
    [
      'a source has grown',
      (root) => writeFileSync(join(root, 'src/main/index.ts'), 'longer than it was'),
    ],
    ['a source has been touched', (root) => utimesSync(join(root, 'src/main/index.ts'), 1, 1)],
    ['a source is new', (root) => writeFileSync(join(root, 'src/main/new.ts'), '')],
    ['a source is gone', (root) => rmSync(join(root, 'src/main/index.ts'))],
    ['a package has changed', (root) => writeFileSync(join(root, 'package-lock.json'), '{}')],
    ['an output is gone', (root) => rmSync(join(root, 'out/main/serve.js'))],
    ['all outputs are gone', (root) => rmSync(join(root, 'out'), { recursive: true })],
    ['a build has begun and not ended', (root) => clearStamp(root)],
  ]
  it.each(changes)('asks for a build when %s', (_, change) => {
    const root = createRepository()
    change(root)
    expect(isUpToDate(root)).toBe(false)
  })

  it('does not ask for a build because of a test', () => {
    const root = createRepository()
    writeFileSync(join(root, 'src/main/index.test.ts'), '')
    expect(isUpToDate(root)).toBe(true)
  })
})
