import { z } from 'zod'
import { type ChatKitReq, chatKitReqSchema, isChatKitReqType } from '../../shared/chatkit/index.ts'
import { InvalidRequestError } from './errors.ts'

const maximumDepth = 200
const maximumMessageLength = 1_000

/** The request that the JSON text holds; throws `InvalidRequestError` with what is wrong with it. */
export function parseRequest(json: string | Uint8Array): ChatKitReq {
  const value = parseJson(typeof json === 'string' ? json : decode(json))
  if (isDeeperThan(value, maximumDepth)) {
    throw new InvalidRequestError('The request is nested too deeply.')
  }
  checkType(value)
  const parsed = chatKitReqSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = z.prettifyError(parsed.error).slice(0, maximumMessageLength)
  throw new InvalidRequestError(`The request is not valid.\n${problems}`)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidRequestError('The request is not valid UTF-8.')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidRequestError('The request is not valid JSON.')
  }
}

function checkType(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidRequestError('The request is not a JSON object.')
  }
  if (!('type' in value) || typeof value.type !== 'string') {
    throw new InvalidRequestError('The request has no "type".')
  }
  if (!isChatKitReqType(value.type)) {
    throw new InvalidRequestError(
      `Unknown request type ${JSON.stringify(value.type.slice(0, 60))}.`,
    )
  }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  return Object.values(value).some((child) => isDeeperThan(child, depth - 1))
}
