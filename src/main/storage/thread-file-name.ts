import { createHash } from 'node:crypto'

const longestName = 150

/**
 * The name, without extension, of the file of a thread. Whatever the id contains, the name has no
 * path, no dot and no capital letter in it, so that it stays inside its folder and differs from every other
 * name on file systems that ignore case.
 */
export function threadFileName(threadId: string): string {
  const name = [...Buffer.from(threadId)].map(encodeByte).join('')
  if (name.length > 0 && name.length <= longestName && !reservedOnWindows.test(name)) return name
  return `%%${createHash('sha256').update(threadId).digest('hex')}`
}

const plainCharacter = /^[a-z0-9_-]$/
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte)
  return plainCharacter.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
}
