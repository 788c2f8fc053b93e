import { beforeEach, describe, expect, it } from 'vitest'
import { action, preparedServer, thread_id } from './prepared-server.testing.ts'
import { addMessage, createThread, type TestServer } from './server.testing.ts'

const valid: { type: string; params: Record<string, unknown> }[] = [
  createThread(),
  addMessage(thread_id),
  { type: 'threads.add_client_tool_output', params: { thread_id, result: null } },
  { type: 'threads.add_structured_input', params: { thread_id, item_id: 'msg_q', input: {} } },
  { type: 'threads.retry_after_item', params: { thread_id, item_id: 'message_1' } },
  { type: 'threads.custom_action', params: { thread_id, item_id: 'msg_w', action } },
  { type: 'threads.sync_custom_action', params: { thread_id, item_id: 'msg_w', action } },
  { type: 'threads.get_by_id', params: { thread_id } },
  { type: 'threads.update', params: { thread_id, title: 'New' } },
  { type: 'threads.delete', params: { thread_id } },
  { type: 'items.feedback', params: { thread_id, item_ids: ['msg_w'], kind: 'negative' } },
  { type: 'attachments.create', params: { name: 'a', size: 1, mime_type: 'text/plain' } },
  { type: 'attachments.delete', params: { attachment_id: 'atc_0' } },
  { type: 'input.transcribe', params: { audio_base64: 'AAAA', mime_type: 'audio/webm' } },
  { type: 'threads.list', params: {} },
  { type: 'items.list', params: { thread_id } },
]

describe.each(valid)('$type', ({ type, params }) => {
  let server: TestServer

  beforeEach(async () => {
    server = (await preparedServer()).server
  })

  it('is answered', async () => {
    const answer = await server.text({ type, params })
    expect(answer).toMatch(/^\{[^]*\}$|^data: \{[^]*"type":"stream_options"/)
    expect(answer).not.toContain('"type":"error"')
    expect(server.logs.entries).toMatchObject([
      { level: 'info', event: 'chatkit.request', fields: { type, outcome: 'ok' } },
    ])
  })

  it('is answered with unknown extra keys', async () => {
    await expect(
      server.send({ type, params: { ...params, novelty: 1 }, metadata: { a: 1 }, more: true }),
    ).resolves.toBeDefined()
  })

  it.each(Object.keys(params).filter((key) => key !== 'item_id' || !type.includes('action')))(
    'is rejected without %s, and nothing is stored',
    async (key) => {
      const before = await server.everything()
      const { [key]: _left, ...rest } = params
      const sending = server.send({ type, params: rest })
      await expect(sending).rejects.toThrow(key)
      await expect(sending).rejects.toMatchObject({ name: 'InvalidRequestError' })
      expect(await server.everything()).toEqual(before)
    },
  )
})

describe.each(valid.filter(({ params }) => 'thread_id' in params))('$type', ({ type, params }) => {
  it('is rejected for an unknown thread, and nothing is stored', async () => {
    const { server } = await preparedServer()
    const before = await server.everything()
    const unknown = { type, params: { ...params, thread_id: 'thread_9' } }
    await expect(server.send(unknown)).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await server.everything()).toEqual(before)
  })
})
