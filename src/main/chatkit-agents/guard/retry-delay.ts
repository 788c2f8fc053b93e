import { fieldOf } from '../field-of.ts'
import type { ModelFault } from './model-fault.ts'

const firstDelayMs = 500
const longestDelayMs = 5_000

const passingKinds: ReadonlySet<string> = new Set([
  'rate-limit',
  'server',
  'unreachable',
  'unknown-host',
  'dropped',
  'ended-early',
  'malformed',
])

/** How long to wait before asking again; null if that would not help, or not soon. */
export function retryDelayMs(fault: ModelFault, attempt: number): number | null {
  if (!passingKinds.has(fault.kind)) return null
  const askedMs = retryAfterMs(fieldOf(fault.cause, 'headers'))
  const delayMs = askedMs ?? firstDelayMs * 2 ** attempt
  return delayMs <= longestDelayMs ? delayMs : null
}

function retryAfterMs(headers: unknown): number | null {
  if (!(headers instanceof Headers)) return null
  const milliseconds = numberIn(headers.get('retry-after-ms'))
  if (milliseconds !== null) return milliseconds
  const value = headers.get('retry-after')
  const seconds = numberIn(value)
  if (seconds !== null) return seconds * 1_000
  // A date that cannot be read, or is past, does not ask for a wait.
  const until = value === null ? Number.NaN : Date.parse(value) - Date.now()
  return Number.isNaN(until) || until < 0 ? null : until
}

function numberIn(text: string | null): number | null {
  if (text === null || text.trim() === '') return null
  const number = Number(text)
  return Number.isFinite(number) && number >= 0 ? number : null
}
