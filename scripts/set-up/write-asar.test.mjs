import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { writeAsar } from './write-asar.mjs'

describe('writeAsar', () => {
  it.each([['main.mjs'], ['a.mjs'], ['ab.mjs'], ['abc.mjs']])(
    'can be read back by its own header, whatever its length (%s)',
    async (name) => {
      const path = join(temporaryFolder(), 'test.asar')
      const files = { 'package.json': '{}', [name]: 'console.log("ä")' }
      await writeAsar(path, files)
      const bytes = readFileSync(path)
      const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
      const start = 8 + bytes.readUInt32LE(4)
      expect(start % 4).toBe(0)
      expect(bytes.readUInt32LE(4)).toBe(bytes.readUInt32LE(8) + 4)
      /** @param {string} file */
      const contentOf = (file) => {
        const { size, offset } = header.files[file]
        return bytes.toString('utf8', start + Number(offset), start + Number(offset) + size)
      }
      expect(contentOf('package.json')).toBe('{}')
      expect(contentOf(name)).toBe('console.log("ä")')
    },
  )
})
