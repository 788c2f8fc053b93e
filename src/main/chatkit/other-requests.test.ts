import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { preparedServer, thread_id } from './prepared-server.testing.ts'
import { assistantItem, createThread, hiddenItem, TestServer } from './server.testing.ts'

const itemPage = z.object({ data: z.array(z.unknown()) })
const openedThread = z.object({ items: itemPage })
const threadPage = z.object({
  data: z.array(z.object({ id: z.string() })),
  has_more: z.boolean(),
  after: z.string().optional(),
})

describe('pages', () => {
  it('hold 20 rows unless the request says otherwise, and at most 100', async () => {
    const { server } = await preparedServer()
    for (let index = 0; index < 150; index += 1) {
      await server.store.addThreadItem(thread_id, assistantItem(`msg_${index}`, 'x'), undefined)
    }
    const count = async (limit?: number | null) => {
      const page = await server.document({ type: 'items.list', params: { thread_id, limit } })
      return itemPage.parse(page).data.length
    }
    expect(await count()).toBe(20)
    expect(await count(null)).toBe(20)
    expect(await count(0)).toBe(20)
    expect(await count(7)).toBe(7)
    expect(await count(5_000)).toBe(100)
  })

  it('leave out hidden items, even if nothing is left, and still say that there is more', async () => {
    const server = new TestServer()
    await server.lines(createThread())
    for (let index = 0; index < 30; index += 1) {
      await server.store.addThreadItem(thread_id, hiddenItem(`h_${index}`), undefined)
    }
    const list = { type: 'items.list', params: { thread_id, limit: 20 } }
    expect(await server.document(list)).toEqual({ data: [], has_more: true, after: 'h_10' })
    const thread = await server.document({ type: 'threads.get_by_id', params: { thread_id } })
    expect(thread).toMatchObject({ items: { data: [{ id: 'message_1' }], has_more: true } })
    expect(JSON.stringify(thread)).not.toContain('secret')
  })

  it('of threads give each thread once, the newest first', async () => {
    const server = new TestServer()
    for (let index = 0; index < 25; index += 1) await server.lines(createThread(`${index}`))
    const list = (params: object) => server.document({ type: 'threads.list', params })
    const first = threadPage.parse(await list({}))
    expect(first).toMatchObject({ has_more: true, after: 'thread_6' })
    const second = threadPage.parse(await list({ after: first.after }))
    expect(second.has_more).toBe(false)
    expect(second.after).toBeUndefined()
    const ids = [...first.data, ...second.data].map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => `thread_${25 - index}`))
    const oldest = threadPage.parse(await list({ order: 'asc', limit: 2 }))
    expect(oldest.data.map(({ id }) => id)).toEqual(['thread_1', 'thread_2'])
  })

  it('of items go from the newest on, but a thread opens with its oldest', async () => {
    const server = new TestServer()
    await server.lines(createThread())
    for (let index = 0; index < 25; index += 1) {
      await server.store.addThreadItem(thread_id, assistantItem(`msg_${index}`, 'x'), undefined)
    }
    const list = (params: object) =>
      server.document({ type: 'items.list', params: { thread_id, ...params } })
    const first = itemPage.parse(await list({}))
    expect(first.data.slice(0, 2)).toMatchObject([{ id: 'msg_24' }, { id: 'msg_23' }])
    const second = itemPage.parse(await list({ after: 'msg_5' }))
    expect(second.data).toHaveLength(6)
    expect(second.data.at(-1)).toMatchObject({ id: 'message_1' })
    const opened = await server.document({ type: 'threads.get_by_id', params: { thread_id } })
    expect(opened).toMatchObject({ items: { has_more: true, after: 'msg_18' } })
    expect(openedThread.parse(opened).items.data.slice(0, 2)).toMatchObject([
      { id: 'message_1' },
      { id: 'msg_0' },
    ])
  })

  it('of threads hold no items and no private metadata', async () => {
    const { server } = await preparedServer()
    const thread = await server.store.loadThread(thread_id, undefined)
    await server.store.saveThread({ ...thread, metadata: { secret: 1 } }, undefined)
    for (const request of [
      { type: 'threads.list', params: {} },
      { type: 'threads.get_by_id', params: { thread_id } },
      { type: 'threads.update', params: { thread_id, title: 'New' } },
    ]) {
      const text = JSON.stringify(await server.document(request))
      expect(text).toContain('"metadata":{}')
      expect(text).not.toContain('secret')
    }
    expect((await server.store.loadThread(thread_id, undefined)).metadata).toEqual({ secret: 1 })
    expect(await server.document({ type: 'threads.list', params: {} })).toMatchObject({
      data: [{ id: thread_id, items: { data: [], has_more: false } }],
    })
  })
})

describe('what a server does not offer', () => {
  it.each([
    ['attachments.create', { name: 'a', size: 1, mime_type: 'text/plain' }],
    ['attachments.delete', { attachment_id: 'atc_0' }],
  ])('is said clearly for %s', async (type, params) => {
    await expect(new TestServer().send({ type, params })).rejects.toMatchObject({
      name: 'NotSupportedError',
      message: 'This server does not take attachments.',
    })
  })

  it('is said clearly for speech', async () => {
    const params = { audio_base64: 'AAAA', mime_type: 'audio/webm' }
    const sending = new TestServer().send({ type: 'input.transcribe', params })
    await expect(sending).rejects.toThrow('does not transcribe')
  })
})

describe('speech', () => {
  it('reaches the hook as bytes with its media type', async () => {
    const { server } = await preparedServer()
    const seen: unknown[] = []
    server.transcribe = async (audio) => {
      seen.push(audio)
      return { text: 'hello' }
    }
    const params = { audio_base64: 'AQID', mime_type: 'audio/webm; codecs=opus' }
    expect(await server.document({ type: 'input.transcribe', params })).toEqual({ text: 'hello' })
    expect(seen).toEqual([
      {
        data: new Uint8Array([1, 2, 3]),
        mimeType: 'audio/webm; codecs=opus',
        mediaType: 'audio/webm',
      },
    ])
  })

  it('that is not base64 is rejected', async () => {
    const { server } = await preparedServer()
    const params = { audio_base64: 'A*==', mime_type: 'audio/webm' }
    await expect(server.send({ type: 'input.transcribe', params })).rejects.toThrow('base64')
  })
})

it('deletes a thread with everything in it', async () => {
  const { server } = await preparedServer()
  const params = { thread_id }
  expect(await server.text({ type: 'threads.delete', params })).toBe('{}')
  expect(await server.everything()).toEqual({ threads: [], items: [] })
  for (const type of ['threads.get_by_id', 'items.list', 'threads.delete']) {
    await expect(server.send({ type, params })).rejects.toMatchObject({ name: 'NotFoundError' })
  }
})

it('renames a thread, also to nothing', async () => {
  const { server } = await preparedServer()
  for (const title of ['New title', '']) {
    const params = { thread_id, title }
    expect(await server.document({ type: 'threads.update', params })).toMatchObject({ title })
    expect((await server.store.loadThread(thread_id, undefined)).title).toBe(title)
  }
})

it('answers several requests at once, each with its own events', async () => {
  const server = new TestServer()
  server.answer = async function* (thread, message) {
    const text = message?.content[0]?.text ?? ''
    for (let index = 0; index < 50; index += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      yield { type: 'progress_update', text: `${text} ${index}` }
    }
    yield {
      type: 'thread.item.done',
      item: { ...assistantItem(`msg_${text}`, text), thread_id: thread.id },
    }
  }
  const streams = await Promise.all(['a', 'b'].map((text) => server.lines(createThread(text))))
  for (const [index, text] of ['a', 'b'].entries()) {
    const progress = (streams[index] ?? []).filter((line) => line.includes('progress_update'))
    expect(progress).toHaveLength(50)
    for (const line of progress) expect(line).toContain(`"text":"${text} `)
  }
  expect((await server.items('thread_1')).length).toBe(2)
  expect((await server.items('thread_2')).length).toBe(2)
})
