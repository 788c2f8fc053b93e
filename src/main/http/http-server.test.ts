import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

import { silentLogger } from '../../shared/logger.ts'
import { jsonAnswer, startHttpServer, type HttpHandler } from './http-server.ts'
import { bodyLimitBytes } from './read-body.ts'

const token = 'secret'
const successSchema = z.strictObject({ bytes: z.number() })
const refusalSchema = z.strictObject({ error: z.strictObject({ message: z.string().min(1) }) })
const authorized = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }

async function start(handle: HttpHandler = async ({ body }) => jsonAnswer({ bytes: body.length })) {
  const routes = [
    { method: 'POST', path: '/chatkit', handle },
    { method: 'GET', path: '/todos', handle },
  ] as const
  const server = await startHttpServer({ port: 0, token, routes, logger: silentLogger })
  onTestFinished(() => server.close())
  return server
}

function streaming(body: () => AsyncGenerator<Uint8Array>): HttpHandler {
  return async () => ({
    status: 200,
    headers: { 'Content-Type': 'text/event-stream' },
    body: body(),
  })
}

async function statusOf(address: string, init: RequestInit): Promise<number> {
  const response = await fetch(address, { headers: authorized, ...init })
  const answer = response.ok ? successSchema : refusalSchema
  answer.parse(await response.json())
  return response.status
}

describe('the loopback server', () => {
  it('answers each address by its own method only', async () => {
    const { url } = await start()
    expect(await statusOf(`${url}/chatkit`, { method: 'POST', body: '{}' })).toBe(200)
    expect(await statusOf(`${url}/chatkit?x=1`, { method: 'POST', body: '{}' })).toBe(200)
    expect(await statusOf(`${url}/todos`, {})).toBe(200)
    expect(await statusOf(`${url}/chatkit`, {})).toBe(405)
    expect(await statusOf(`${url}/todos`, { method: 'POST', body: '{}' })).toBe(405)
    expect(await statusOf(`${url}/todos`, { method: 'OPTIONS' })).toBe(405)
    expect(await statusOf(`${url}/`, {})).toBe(404)
    expect(await statusOf(`${url}//todos`, {})).toBe(404)
  })

  it('says which method an address takes', async () => {
    const { url } = await start()
    const response = await fetch(`${url}/chatkit`, { headers: authorized })
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('lets nobody in without the token or from another origin', async () => {
    let calls = 0
    const { url } = await start(async () => jsonAnswer((calls += 1)))
    const tries = [{}, { Authorization: 'Bearer wrong' }]
    for (const headers of tries) expect(await statusOf(`${url}/todos`, { headers })).toBe(401)
    const origin = { ...authorized, Origin: 'https://evil.example' }
    expect(await statusOf(`${url}/todos`, { headers: origin })).toBe(403)
    expect(calls).toBe(0)
  })

  it('refuses another Host, which a page with a rebound name would send', async () => {
    const { url } = await start()
    const outgoing = request(`${url}/todos`, { headers: { ...authorized, Host: 'evil.example' } })
    outgoing.end()
    expect(await once(outgoing, 'response')).toMatchObject([{ statusCode: 403 }])
    outgoing.destroy()
  })

  it('listens on 127.0.0.1 and nowhere else', async () => {
    const { url } = await start()
    expect(new URL(url).hostname).toBe('127.0.0.1')
    const elsewhere = connect(Number(new URL(url).port), '127.0.0.2')
    await expect(once(elsewhere, 'connect')).rejects.toThrow('ECONNREFUSED')
  })

  it('refuses a body that is not declared as JSON', async () => {
    const { url } = await start()
    const typed = (type: string) => ({
      method: 'POST',
      body: '{}',
      headers: { ...authorized, 'Content-Type': type },
    })
    expect(await statusOf(`${url}/chatkit`, typed('text/plain'))).toBe(415)
    expect(await statusOf(`${url}/chatkit`, typed('application/jsonx'))).toBe(415)
    expect(await statusOf(`${url}/chatkit`, typed('application/json; charset=utf-8'))).toBe(200)
  })

  it('takes a body of the greatest length and refuses one byte more, declared or not', async () => {
    const { url } = await start()
    const post = (body: Uint8Array<ArrayBuffer> | ReadableStream): RequestInit => ({
      method: 'POST',
      body,
      duplex: 'half',
    })
    const longest = new Uint8Array(bodyLimitBytes)
    const longer = new Uint8Array(bodyLimitBytes + 1)
    expect(await statusOf(`${url}/chatkit`, post(longest))).toBe(200)
    expect(await statusOf(`${url}/chatkit`, post(longer))).toBe(413)
    expect(await statusOf(`${url}/chatkit`, post(new Blob([longer]).stream()))).toBe(413)
    expect(await statusOf(`${url}/todos`, {})).toBe(200)
  })

  it('answers 500 without the reason when a handler fails, and goes on', async () => {
    const { url } = await start(() => Promise.reject(new Error('secret path')))
    for (let count = 0; count < 2; count += 1) {
      const response = await fetch(`${url}/todos`, { headers: authorized })
      expect(response.status).toBe(500)
      expect(await response.text()).not.toContain('secret')
    }
  })

  it('rejects when the port is taken', async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    const second = startHttpServer({ port, token, routes: [], logger: silentLogger })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('a streaming answer', () => {
  it('sends each piece at once instead of waiting for the end', async () => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const { url } = await start(
      streaming(async function* () {
        yield Buffer.from('first')
        await held
        yield Buffer.from('second')
      }),
    )
    const response = await fetch(`${url}/todos`, { headers: authorized })
    const reader = response.body?.getReader()
    expect((await reader?.read())?.value).toEqual(new Uint8Array(Buffer.from('first')))
    release()
    expect((await reader?.read())?.value).toEqual(new Uint8Array(Buffer.from('second')))
    expect((await reader?.read())?.done).toBe(true)
  })

  it('makes no more than the client takes', async () => {
    let made = 0
    const piece = Buffer.alloc(1_000_000)
    const { url } = await start(
      streaming(async function* () {
        for (; made < 1_000; made += 1) {
          yield piece
          await new Promise((resolve) => setImmediate(resolve))
        }
      }),
    )
    const outgoing = request(`${url}/todos`, { headers: authorized })
    outgoing.end()
    await once(outgoing, 'response')
    let before = -1
    while (before !== made) {
      before = made
      for (let turn = 0; turn < 500; turn += 1)
        await new Promise((resolve) => setImmediate(resolve))
    }
    expect(made).toBeLessThan(100)
    outgoing.destroy()
  })

  it('aborts when the client goes away, and still lets the handler come to its end', async () => {
    let ended: () => void = () => {}
    const end = new Promise<void>((resolve) => (ended = resolve))
    const handle: HttpHandler = async (_request, signal) => ({
      status: 200,
      headers: {},
      body: (async function* () {
        yield Buffer.from('first')
        await once(signal, 'abort')
        yield Buffer.from('not sent')
        ended()
      })(),
    })
    const { url } = await start(handle)
    const client = new AbortController()
    const response = await fetch(`${url}/todos`, { headers: authorized, signal: client.signal })
    await response.body?.getReader().read()
    client.abort()
    await expect(end).resolves.toBeUndefined()
  })

  it('is aborted and awaited when the server closes', async () => {
    const steps: string[] = []
    const handle: HttpHandler = async (_request, signal) => ({
      status: 200,
      headers: {},
      body: (async function* () {
        yield Buffer.from('first')
        await once(signal, 'abort')
        await new Promise((resolve) => setImmediate(resolve))
        steps.push('stored')
      })(),
    })
    const server = await start(handle)
    const response = await fetch(`${server.url}/todos`, { headers: authorized })
    await response.body?.getReader().read()
    await server.close()
    steps.push('closed')
    expect(steps).toEqual(['stored', 'closed'])
  })

  it('ends the connection when it breaks off, so that nobody takes it for complete', async () => {
    const { url } = await start(
      streaming(async function* () {
        yield Buffer.from('first')
        await Promise.reject(new Error('broken'))
      }),
    )
    const response = await fetch(`${url}/todos`, { headers: authorized })
    await expect(response.text()).rejects.toThrow('terminated')
  })
})
