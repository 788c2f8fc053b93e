/** One picture of an icon. @typedef {{ size: number, png: Buffer }} IconImage */

/**
 * A Windows icon that holds PNG pictures, which Windows reads since Vista.
 * @param {readonly IconImage[]} images Of at most 256 pixels.
 */
export function encodeIco(images) {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index
    // 0 stands for 256.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

/** @type {Partial<Record<number, readonly string[]>>} The types of each size: as it is, and as a Retina picture of half of it. */
const icnsTypes = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/**
 * A macOS icon that holds PNG pictures.
 * @param {readonly IconImage[]} images Of 16, 32, 64, 128, 256, 512 or 1024 pixels.
 */
export function encodeIcns(images) {
  const entries = images.flatMap(({ size, png }) =>
    (icnsTypes[size] ?? []).map((type) => chunk(type, png)),
  )
  return chunk('icns', Buffer.concat(entries))
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([header, content])
}
