import { errorCode } from './file-system.ts'

/** Why the storage could not do its work. */
export type StorageErrorCode =
  | 'in-use'
  | 'newer-version'
  | 'read-only'
  | 'not-readable'
  | 'not-writable'
  | 'disk-full'
  | 'closed'
  | 'out-of-order'

/** A failure of the storage; `message` is a sentence for the person. */
export class StorageError extends Error {
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StorageError'
    this.code = code
  }
}

const fullDiskCodes = new Set(['ENOSPC', 'EDQUOT'])

/** The failed write to `path` as a StorageError; one that already is comes back unchanged. */
export function asWriteError(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const code = errorCode(error)
  return fullDiskCodes.has(code ?? '')
    ? new StorageError('disk-full', `The disk is full: ${path} was not saved.`, error)
    : new StorageError('not-writable', `${path} could not be written${because(code)}.`, error)
}

/** The failed read of `path` as a StorageError; one that already is comes back unchanged. */
export function asReadError(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const code = errorCode(error)
  return new StorageError('not-readable', `${path} could not be read${because(code)}.`, error)
}

const reasons: Record<string, string> = {
  EACCES: 'this account may not use it',
  EPERM: 'this account may not use it',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
}

function because(code: string | null): string {
  if (code === null) return ''
  return `: ${reasons[code] ?? `the disk answered ${code}`}`
}
