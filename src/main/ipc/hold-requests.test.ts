import { beforeEach, describe, expect, it, vi } from 'vitest'

import { requestChannel } from '../../shared/ipc/channels.ts'
import type { AnswerRequest } from './connect-window.ts'
import { holdRequests } from './hold-requests.ts'

type Handler = (event: unknown, name: unknown, payload: unknown) => Promise<unknown>

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }))

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, answer: Handler) => handlers.set(channel, answer) },
}))

beforeEach(() => handlers.clear())

function setUp() {
  let resolve: (answer: AnswerRequest) => void = () => {}
  let reject: (reason: Error) => void = () => {}
  const answering = new Promise<AnswerRequest>((resolveIt, rejectIt) => {
    resolve = resolveIt
    reject = rejectIt
  })
  const onFirst = vi.fn()
  holdRequests(answering, onFirst)
  const event = { sender: { id: 7 } }
  const ask = (name: string) => handlers.get(requestChannel)?.(event, name, {})
  return { event, ask, onFirst, resolve, reject }
}

describe('what the page asks before there is an answer', () => {
  it('says that the page is there, and is answered later as what it was', async () => {
    const { event, ask, onFirst, resolve } = setUp()
    const painted = ask('app.painted')
    const todos = ask('todos.snapshot')
    expect(onFirst).toHaveBeenCalled()
    const answer = vi.fn((_event: unknown, name: unknown) => `${String(name)} answered`)
    resolve(answer)
    expect(await painted).toBe('app.painted answered')
    expect(await todos).toBe('todos.snapshot answered')
    expect(answer).toHaveBeenCalledWith(event, 'todos.snapshot', {})
  })

  it('fails when the rest of the app does not start', async () => {
    const { ask, reject } = setUp()
    const todos = ask('todos.snapshot')
    reject(new Error('no disk'))
    await expect(todos).rejects.toThrow('no disk')
  })
})
