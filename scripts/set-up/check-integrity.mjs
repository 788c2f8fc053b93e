import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { SetUpError } from './set-up-error.mjs'

/**
 * Rejects unless the file's content is the pinned one.
 * @param {string} path
 * @param {string} integrity A subresource integrity string, `sha512-` and base64.
 */
export async function checkIntegrity(path, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === integrity) return
  throw new SetUpError(
    `The downloaded archive is not the expected one, so it was thrown away.\n    expected ${integrity}\n    received ${found}`,
  )
}
