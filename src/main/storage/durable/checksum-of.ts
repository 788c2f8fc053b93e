import { crc32 } from 'node:zlib'

const sliceBytes = 4 * 1024 * 1024

/** The CRC-32 of the bytes, made in slices that hold nothing up. */
export async function checksumOf(bytes: Buffer): Promise<number> {
  let checksum = 0
  for (let place = 0; place < bytes.length; place += sliceBytes) {
    if (place > 0) await new Promise((resolve) => setImmediate(resolve))
    checksum = crc32(bytes.subarray(place, place + sliceBytes), checksum)
  }
  return checksum
}
