import { writeFile } from 'node:fs/promises'

/**
 * Writes an Electron archive (.asar) that holds the given files at its top level.
 *
 * The format: four little-endian 32-bit numbers (4; size of the rest of the header; size of the
 * padded JSON plus 4; length of the JSON), the JSON that names each file's size and offset, padding
 * to four bytes, then the contents one after the other.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} files Contents by file name.
 */
export async function writeAsar(path, files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  /** @type {Buffer[]} */
  const contents = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    entries[name] = { size: content.length, offset: String(offset) }
    contents.push(content)
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const paddedLength = json.length + padding.length
  const sizes = Buffer.alloc(16)
  for (const [index, size] of [4, paddedLength + 8, paddedLength + 4, json.length].entries()) {
    sizes.writeUInt32LE(size, index * 4)
  }
  await writeFile(path, Buffer.concat([sizes, json, padding, ...contents]))
}
