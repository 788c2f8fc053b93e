import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { makeDataFolders } from './data-folders.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const newFolder = () => temporaryFolder()

describe('the data folder', () => {
  it('is made with everything in it, and nobody else may look inside', () => {
    const data = join(newFolder(), 'new', 'folder')
    const folders = makeDataFolders(data)
    expect(folders.data).toBe(data)
    expect(statSync(folders.logs).isDirectory()).toBe(true)
    // Windows has no such bits.
    const others = process.platform === 'win32' ? 0 : statSync(data).mode & 0o077
    expect(others).toBe(0)
  })

  it('can be there already', () => {
    const data = newFolder()
    expect(makeDataFolders(data)).toEqual(makeDataFolders(data))
  })

  it('that cannot be made leaves logs and caches a place, and is not made elsewhere', () => {
    const home = '/proc/offhand'
    const folders = makeDataFolders(home)
    onTestFinished(() => rmSync(folders.profile, { recursive: true }))
    expect(folders.data).toBe(home)
    expect(folders.profile).not.toBe(home)
    expect(statSync(folders.logs).isDirectory()).toBe(true)
  })

  it('is refused with its name when a file stands in its place', () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    const sentence = `Offhand cannot use its data folder, ${file}: it is a file.`
    expect(() => makeDataFolders(file)).toThrow(sentence)
  })
})
