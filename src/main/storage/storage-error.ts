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

/** The failed write in a folder as a StorageError; one that already is comes back unchanged. */
export function asWriteError(folder: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const code = errorCode(error)
  return fullDiskCodes.has(code ?? '')
    ? new StorageError('disk-full', fullDisk(folder), error)
    : new StorageError('not-writable', `${folder} could not be written${because(code)}.`, error)
}

function fullDisk(folder: string): string {
  return `The disk is full, so nothing was saved in ${folder}. Make room on that disk, such as by emptying the trash of your computer, and try again.`
}

/** The failed read of `path`, or of what the error names, as a StorageError; one that already is comes back unchanged. */
export function asReadError(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const code = errorCode(error)
  const file = error instanceof Error && 'path' in error ? String(error.path) : path
  return new StorageError('not-readable', `${file} could not be read${because(code)}.`, error)
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
