import { fieldOf } from '../field-of.ts'
import type { FaultKind } from './model-fault.ts'

interface ProviderError {
  status: number | null
  /** Code, type and message of the error, in small letters, to look for words in. */
  words: string
  /** Whether the provider said something of its own, and did not only fail. */
  isDescribed: boolean
}

/** What a provider means by an error that it answers or streams; null if it is no such error. */
export function kindOfProviderError(error: unknown): FaultKind | null {
  const described = providerError(error)
  if (described === null) return null
  return kindOfWords(described) ?? kindOfStatus(described)
}

function providerError(error: unknown): ProviderError | null {
  const body = fieldOf(error, 'error')
  const status = numberOf(fieldOf(error, 'status')) ?? numberOf(fieldOf(body, 'status'))
  const code = fieldOf(error, 'code') ?? fieldOf(body, 'code')
  if (status === null && body === undefined) return null
  const parts = [code, fieldOf(error, 'type'), fieldOf(body, 'type'), messageOf(error, body)]
  const words = parts.filter((part) => typeof part === 'string').join(' ')
  return {
    status: status ?? statusOfCode(code),
    words: words.toLowerCase(),
    isDescribed: body !== undefined && body !== null,
  }
}

function messageOf(error: unknown, body: unknown): unknown {
  return typeof body === 'string' ? body : (fieldOf(body, 'message') ?? fieldOf(error, 'message'))
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

// OpenRouter and others put the status of the provider behind them in the code.
function statusOfCode(code: unknown): number | null {
  const status = Number(code)
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : null
}

const wordKinds: readonly (readonly [RegExp, FaultKind])[] = [
  [
    /insufficient_quota|exceeded your current quota|insufficient (?:credits|balance)|billing/,
    'quota',
  ],
  [/context_length_exceeded|context (?:length|window)|maximum context|too many tokens/, 'too-long'],
  [/(?:not|n't) support (?:tool|function)|tools? (?:is|are) not supported/, 'no-tools'],
  [/content_filter|content_policy|content management policy|safety/, 'filtered'],
  [/rate_limit|rate limit|too many requests/, 'rate-limit'],
  [/invalid_api_key|incorrect api key|invalid api key|authentication/, 'unauthorized'],
  [
    /model_not_found|model_not_available|invalid_model|not a valid model|model .*(?:not found|does not exist)|no such model/,
    'unknown-model',
  ],
  [/overloaded|server_error|internal error|unavailable/, 'server'],
]

function kindOfWords({ words, status }: ProviderError): FaultKind | null {
  // A server that fails may say anything.
  if (status !== null && status >= 500) return null
  if (status === 401 || status === 402 || status === 403) return null
  return wordKinds.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const statusKinds: Readonly<Record<number, FaultKind>> = {
  401: 'unauthorized',
  402: 'quota',
  403: 'forbidden',
  405: 'unknown-address',
  408: 'no-answer',
  413: 'too-long',
  429: 'rate-limit',
}

function kindOfStatus({ status, words, isDescribed }: ProviderError): FaultKind {
  if (status === null) return 'failed'
  if (status >= 500) return 'server'
  if (!isDescribed && (status === 400 || status === 404)) return 'unknown-address'
  if (status === 404) return words.includes('model') ? 'unknown-model' : 'unknown-address'
  return statusKinds[status] ?? 'bad-request'
}
