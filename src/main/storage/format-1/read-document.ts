import { join } from 'node:path'

import { errorCode, readOrNull, type FileSystem } from '../file-system.ts'
import { asReadError } from '../storage-error.ts'
import {
  DamagedDocumentError,
  decodeDocument,
  NewerDocumentError,
  type DocumentFormat,
} from './document-format.ts'

/** What the files of a document hold; `lost` when none of them was good. */
export type OldDocument<Body> =
  | { kind: 'read'; body: Body }
  | { kind: 'restored'; body: Body }
  | { kind: 'missing' }
  | { kind: 'lost' }

/** Reads `<name>.json`, or its last good copy `<name>.backup.json`. Changes nothing. */
export async function readDocument<Body extends object>(
  disk: FileSystem,
  format: DocumentFormat<Body>,
  place: { folder: string; name: string },
): Promise<OldDocument<Body>> {
  const current = await attempt(disk, format, join(place.folder, `${place.name}.json`))
  if (current !== 'missing' && current !== 'damaged') return { kind: 'read', body: current }
  const copy = await attempt(disk, format, join(place.folder, `${place.name}.backup.json`))
  if (copy !== 'missing' && copy !== 'damaged') return { kind: 'restored', body: copy }
  return { kind: current === 'missing' && copy === 'missing' ? 'missing' : 'lost' }
}

async function attempt<Body extends object>(
  disk: FileSystem,
  format: DocumentFormat<Body>,
  path: string,
): Promise<Body | 'missing' | 'damaged'> {
  try {
    const content = await readOrNull(disk, path)
    return content === null ? 'missing' : decodeDocument(format, content.toString())
  } catch (error) {
    if (error instanceof DamagedDocumentError || error instanceof NewerDocumentError)
      return 'damaged'
    if (errorCode(error) === 'EISDIR') return 'damaged'
    throw asReadError(path, error)
  }
}
