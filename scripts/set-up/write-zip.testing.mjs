import { writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/**
 * Writes a zip archive, uncompressed.
 * @param {string} path
 * @param {readonly { name: string, content: Buffer, mode?: number }[]} files
 */
export function writeZip(path, files) {
  /** @type {Buffer[]} */
  const bodies = []
  /** @type {Buffer[]} */
  const directory = []
  let offset = 0
  for (const { name, content, mode = 0o644 } of files) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    // The version that wrote it, with Unix in the upper byte: without it permissions mean nothing.
    const madeBy = Buffer.from([20, 3])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, tail, Buffer.from(name)]),
    )
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(path, Buffer.concat([...bodies, list, end]))
}
