import { MaxTurnsExceededError, ModelRefusalError, ModelTimeoutError } from '@openai/agents'
import { fieldOf } from '../field-of.ts'
import { isTripwire } from '../is-tripwire.ts'
import { faultSentences, type ModelNames } from './fault-sentences.ts'
import { ModelFault, type FaultKind } from './model-fault.ts'
import { kindOfProviderError } from './provider-error.ts'

const retryableKinds: ReadonlySet<FaultKind> = new Set([
  'rate-limit',
  'server',
  'unreachable',
  'unknown-host',
  'dropped',
  'ended-early',
  'malformed',
  'no-answer',
  'stalled',
  'empty',
  'unreadable-call',
  'failed',
])

/** A fault of this kind in words for a person. */
export function modelFault(kind: FaultKind, names: ModelNames, cause?: unknown): ModelFault {
  const message = faultSentences[kind](names)
  return new ModelFault(kind, message, { allowRetry: retryableKinds.has(kind), cause })
}

/**
 * What went wrong with a model, in words for a person that hold neither keys nor what the provider
 * sent. Faults, and guardrails that tripped, stay as they are.
 */
export function explainFault(error: unknown, names: ModelNames): Error {
  if (error instanceof ModelFault) return error
  if (error instanceof Error && isTripwire(error)) return error
  return modelFault(kindOfError(error), names, error)
}

/** What kind of fault an error of the Agents SDK, of the `openai` client or of the network is. */
export function kindOfError(error: unknown): FaultKind {
  if (error instanceof MaxTurnsExceededError) return 'loop'
  if (error instanceof ModelRefusalError) return 'filtered'
  if (error instanceof ModelTimeoutError) return 'stalled'
  return kindOfProviderError(error) ?? kindOfNetworkError(error) ?? 'failed'
}

const codeKinds: Readonly<Record<string, FaultKind>> = {
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ECONNRESET: 'dropped',
  EPIPE: 'dropped',
  UND_ERR_SOCKET: 'dropped',
  UND_ERR_HEADERS_TIMEOUT: 'no-answer',
  UND_ERR_BODY_TIMEOUT: 'stalled',
}

const deepestCause = 6

function kindOfNetworkError(error: unknown): FaultKind | null {
  let current = error
  for (let depth = 0; depth < deepestCause && current !== undefined; depth += 1) {
    const code = fieldOf(current, 'code')
    const kind = typeof code === 'string' ? codeKinds[code] : undefined
    if (kind !== undefined) return kind
    if (isHeaderFault(code)) return 'not-a-model'
    current = fieldOf(current, 'cause') ?? fieldOf(fieldOf(current, 'errors'), 0)
  }
  return kindOfBareError(error)
}

// What answers does not speak HTTP.
function isHeaderFault(code: unknown): boolean {
  return typeof code === 'string' && code.startsWith('HPE_')
}

function kindOfBareError(error: unknown): FaultKind | null {
  if (!(error instanceof Error)) return null
  if (error instanceof SyntaxError) return 'malformed'
  if (error.constructor.name === 'APIConnectionTimeoutError') return 'no-answer'
  if (error.constructor.name === 'APIConnectionError') return 'unreachable'
  if (!(error instanceof TypeError)) return null
  // Otherwise the SDK met something in the stream that it did not expect.
  return error.message === 'terminated' ? 'dropped' : 'malformed'
}
