import { describe, expect, it } from 'vitest'

import { refuseRequest } from './refuse-request.ts'

const gatekeeper = { port: 4711, token: 'secret' }
const good = { host: '127.0.0.1:4711', authorization: 'Bearer secret' }
const statusOf = (headers: Record<string, string | undefined>) =>
  refuseRequest({ ...good, ...headers }, gatekeeper)?.status ?? 200

describe('who may come in', () => {
  it.each([
    ['127.0.0.1:4711', 200],
    ['localhost:4711', 200],
    ['LOCALHOST:4711', 200],
    ['127.0.0.1', 403],
    ['127.0.0.1:4712', 403],
    ['localhost:4711.evil.example', 403],
    ['evil.example:4711', 403],
    ['[::1]:4711', 403],
    [undefined, 403],
  ])('depends on the Host: %s gives %i', (host, status) => {
    expect(statusOf({ host })).toBe(status)
  })

  it.each([
    [undefined, 200],
    ['http://127.0.0.1:4711', 200],
    ['http://localhost:4711', 200],
    ['https://127.0.0.1:4711', 403],
    ['http://127.0.0.1:4712', 403],
    ['http://127.0.0.1:4711.evil.example', 403],
    ['https://evil.example', 403],
    ['null', 403],
    ['', 403],
  ])('depends on the Origin: %s gives %i', (origin, status) => {
    expect(statusOf({ origin })).toBe(status)
  })

  it.each([
    ['Bearer secret', 200],
    ['bearer secret', 200],
    ['Bearer secret2', 401],
    ['Bearer secre', 401],
    ['Bearer SECRET', 401],
    ['Bearer ', 401],
    ['secret', 401],
    ['Basic secret', 401],
    ['', 401],
    [undefined, 401],
  ])('depends on the token: %s gives %i', (authorization, status) => {
    expect(statusOf({ authorization })).toBe(status)
  })

  it('says that a token is needed', () => {
    expect(refuseRequest({ host: good.host }, gatekeeper)).toMatchObject({
      headers: { 'WWW-Authenticate': 'Bearer' },
    })
  })

  it('names no secret to a page of another origin', () => {
    const page = { host: good.host, origin: 'https://evil.example', authorization: 'Bearer guess' }
    expect(refuseRequest(page, gatekeeper)?.status).toBe(403)
  })
})
