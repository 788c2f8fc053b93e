import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'
import { encodeIcns, encodeIco } from './icon-containers.mjs'

const icons = join(repositoryRoot, 'resources/icons')
const image = (/** @type {number} */ size) => ({
  size,
  png: readFileSync(join(icons, `${size}.png`)),
})

describe('the icons in the repository', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('are %i pixels wide as named', (size) => {
    const { png } = image(size)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('are those of the Windows icon', () => {
    const ico = encodeIco([16, 24, 32, 48, 64, 256].map(image))
    expect(ico.equals(readFileSync(join(icons, 'icon.ico')))).toBe(true)
  })

  it('are those of the macOS icon', () => {
    const icns = encodeIcns([16, 32, 64, 128, 256, 512, 1024].map(image))
    expect(icns.equals(readFileSync(join(icons, 'icon.icns')))).toBe(true)
  })
})

describe('a Windows icon', () => {
  it('has its pictures where its table says', () => {
    const images = [16, 256].map(image)
    const ico = encodeIco(images)
    for (const [index, { png }] of images.entries()) {
      const entry = 6 + 16 * index
      const offset = ico.readUInt32LE(entry + 12)
      expect(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8)).equals(png)).toBe(true)
    }
    expect(ico.readUInt8(6 + 16)).toBe(0)
  })
})

describe('a macOS icon', () => {
  it('is a row of chunks, each with its length, and as long as its own header says', () => {
    const icns = encodeIcns([32, 128].map(image))
    const types = []
    for (let offset = 8; offset < icns.length; offset += icns.readUInt32BE(offset + 4)) {
      types.push(icns.toString('latin1', offset, offset + 4))
    }
    expect(types).toEqual(['icp5', 'ic11', 'ic07'])
    expect(icns.readUInt32BE(4)).toBe(icns.length)
  })
})
