import type { ChatKitOptions } from '@openai/chatkit'

export type AttachmentOption = NonNullable<NonNullable<ChatKitOptions['composer']>['attachments']>

/** What the rules look at; a `File` has all of it. */
export interface Candidate {
  readonly name: string
  readonly type: string
  readonly size: number
}

/** Why a file is not taken: `limit` is in bytes for `size`, in files for `count`. */
export type Rejection =
  | { readonly reason: 'type' }
  | { readonly reason: 'size'; readonly limit: number }
  | { readonly reason: 'count'; readonly limit: number }

const defaultMaximumSize = 100 * 1024 * 1024
const defaultMaximumCount = 10

function plainType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

function fitsType(pattern: string, type: string): boolean {
  const wanted = plainType(pattern)
  if (wanted === '*' || wanted === '*/*') return true
  return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : wanted === type
}

/** How large a file of that type may be, in bytes: its own type counts before its family, both before the rest. */
export function maximumSize(type: string, limits: AttachmentOption['maxSize']): number {
  if (typeof limits === 'number') return limits
  const own = plainType(type)
  const found = Object.entries(limits ?? {})
  const isRest = (pattern: string) => ['*', '', '*/*'].includes(plainType(pattern))
  const exact = found.find(([pattern]) => plainType(pattern) === own && !isRest(pattern))
  const family = found.find(([pattern]) => !isRest(pattern) && fitsType(pattern, own))
  const rest = found.find(([pattern]) => isRest(pattern))
  return (exact ?? family ?? rest)?.[1] ?? defaultMaximumSize
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return endings.some((ending) => lower.endsWith(ending.toLowerCase()))
}

/** A file without a type, which systems do not always know, is taken by its ending alone. */
export function isAccepted({ name, type }: Candidate, accept: AttachmentOption['accept']): boolean {
  const entries = Object.entries(accept ?? {})
  if (entries.length === 0) return true
  const own = plainType(type)
  return entries.some(
    ([pattern, endings]) =>
      hasEnding(name, endings) || (own === '' ? false : fitsType(pattern, own)),
  )
}

/** What keeps the file from being attached to a message that has `count` attachments; null if nothing does. */
export function rejectionOf(
  file: Candidate,
  count: number,
  option: Omit<AttachmentOption, 'enabled'>,
): Rejection | null {
  const most = option.maxCount ?? defaultMaximumCount
  if (!isAccepted(file, option.accept)) return { reason: 'type' }
  const largest = maximumSize(file.type, option.maxSize)
  if (file.size > largest) return { reason: 'size', limit: largest }
  return count >= most ? { reason: 'count', limit: most } : null
}

/** The `accept` attribute of a file dialog. */
export function dialogFilter(accept: AttachmentOption['accept']): string {
  return Object.entries(accept ?? {})
    .flatMap(([type, endings]) => [type, ...endings])
    .join(',')
}
