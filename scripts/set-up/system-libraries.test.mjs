import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { hasFont, packagesFor, parseMissingLibraries } from './system-libraries.mjs'

describe('parseMissingLibraries', () => {
  it('names each library once, and none that was found', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    ].join('\n')
    expect(parseMissingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })
})

describe('packagesFor', () => {
  it('installs nothing when nothing is missing', () => {
    expect(packagesFor({ libraries: [], display: false, font: false })).toEqual([])
  })

  it('installs Xvfb only where there is no display', () => {
    const packages = packagesFor({ libraries: ['libnss3.so'], display: false, font: false })
    expect(packages).toContain('libnss3')
    expect(packages).not.toContain('xvfb')
    expect(packagesFor({ libraries: [], display: true, font: false })).toEqual(['xvfb', 'xauth'])
  })
})

describe('hasFont', () => {
  it('does not take the last-resort font for one', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'truetype'))
    writeFileSync(join(folder, 'truetype', 'DejaVuSans.ttf'), '')
    writeFileSync(join(folder, 'truetype', 'README'), '')
    expect(hasFont([folder])).toBe(false)
    writeFileSync(join(folder, 'truetype', 'Inter.otf'), '')
    expect(hasFont([folder])).toBe(true)
  })

  it('gets along without a font folder', () => {
    expect(hasFont([join(temporaryFolder(), 'none')])).toBe(false)
  })
})
