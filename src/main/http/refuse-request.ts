import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is not answered. */
export interface Refusal {
  status: number
  message: string
  headers?: Record<string, string>
}

/** What a request has to match. */
export interface Gatekeeper {
  port: number
  token: string
}

/**
 * Tells why a request may not come in, or null when it may. The Host and Origin checks keep out
 * pages in a browser of this machine, which can reach the port but know no token.
 */
export function refuseRequest(headers: IncomingHttpHeaders, { port, token }: Gatekeeper) {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) {
    return refusal(403, 'This Host is not served here.')
  }
  if (headers.origin !== undefined && !isOwnOrigin(headers.origin, hosts)) {
    return refusal(403, 'Requests from other origins are not answered.')
  }
  if (!isSameSecret(headers.authorization ?? '', token)) {
    return refusal(401, 'The bearer token is missing or wrong.', { 'WWW-Authenticate': 'Bearer' })
  }
  return null
}

function isOwnOrigin(origin: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => origin.toLowerCase() === `http://${host}`)
}

function isSameSecret(authorization: string, token: string): boolean {
  const [, given = ''] = /^bearer +(.*)$/i.exec(authorization) ?? []
  // Digests have one length, which timingSafeEqual needs.
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function refusal(status: number, message: string, headers?: Record<string, string>): Refusal {
  return { status, message, ...(headers === undefined ? {} : { headers }) }
}
