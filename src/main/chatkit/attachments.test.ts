import { describe, expect, it } from 'vitest'
import type { Attachment, AttachmentCreateParams } from '../../shared/chatkit/index.ts'
import { addMessage, createThread, TestServer, userInput } from './server.testing.ts'
import { AttachmentStore } from './store.ts'

const url = 'https://files.test/atc_1'

/** Takes images and other files in two phases, as a real store would. */
class UploadStore extends AttachmentStore {
  readonly files = new Set<string>()

  override generateAttachmentId(): string {
    return 'atc_1'
  }

  override async createAttachment({
    name,
    mime_type,
  }: AttachmentCreateParams): Promise<Attachment> {
    const id = this.generateAttachmentId()
    this.files.add(id)
    const fields = {
      id,
      name,
      mime_type,
      upload_descriptor: { url, method: 'PUT' as const, headers: { 'X-Token': 't' } },
      metadata: { path: '/secret', checksum: null },
    }
    return mime_type.startsWith('image/')
      ? { type: 'image', preview_url: `${url}/preview`, ...fields }
      : { type: 'file', ...fields }
  }

  override async deleteAttachment(attachmentId: string): Promise<void> {
    this.files.delete(attachmentId)
  }
}

const create = (name: string, mime_type: string) => ({
  type: 'attachments.create',
  params: { name, size: 12, mime_type },
})

const uploaded: Attachment = {
  type: 'image',
  id: 'atc_2',
  name: 'cat.png',
  mime_type: 'image/png',
  preview_url: 'https://files.test/cat',
  metadata: { path: '/secret' },
}

describe('an attachment that is announced before it is uploaded', () => {
  const upload_descriptor = { url, method: 'PUT', headers: { 'X-Token': 't' } }

  it.each([
    ['a file', 'a.txt', 'text/plain', { type: 'file' }],
    ['an image', 'a.png', 'image/png', { type: 'image', preview_url: `${url}/preview` }],
  ])('that is %s is answered with where its bytes go', async (_kind, name, mime_type, fields) => {
    const server = new TestServer(new UploadStore())
    expect(await server.document(create(name, mime_type))).toEqual({
      ...fields,
      id: 'atc_1',
      name,
      mime_type,
      upload_descriptor,
    })
    expect(await server.store.loadAttachment('atc_1', undefined)).toMatchObject({
      metadata: { path: '/secret', checksum: null },
    })
  })

  it.each([
    [-1, 'size'],
    [1.5, 'size'],
    ['12', 'size'],
  ])('is refused with the size %j', async (size, problem) => {
    const server = new TestServer(new UploadStore())
    const params = { name: 'a', size, mime_type: 'text/plain' }
    await expect(server.send({ type: 'attachments.create', params })).rejects.toThrow(problem)
  })

  it('is refused as a bad request by a store that takes direct uploads only', async () => {
    class DirectOnly extends AttachmentStore {
      override async deleteAttachment(): Promise<void> {}
    }
    const sending = new TestServer(new DirectOnly()).send(create('a', 'text/plain'))
    await expect(sending).rejects.toMatchObject({ name: 'NotSupportedError' })
  })

  it('leaves nothing behind if its store fails', async () => {
    const store = new UploadStore()
    store.createAttachment = () => Promise.reject(new Error('Disk full.'))
    const server = new TestServer(store)
    await expect(server.send(create('a', 'text/plain'))).rejects.toThrow('Disk full.')
    await expect(server.store.loadAttachment('atc_1', undefined)).rejects.toThrow('not found')
  })
})

describe('an attachment that is uploaded directly', () => {
  it('is answered without private metadata, and messages can refer to it', async () => {
    const server = new TestServer(new UploadStore())
    const { metadata, ...visible } = uploaded
    const answer = await server.addAttachment(uploaded, undefined)
    expect(JSON.parse(new TextDecoder().decode(answer.json))).toEqual(visible)
    expect((await server.store.loadAttachment('atc_2', undefined)).metadata).toEqual(metadata)
    const lines = await server.lines(createThread('Look', { attachments: ['atc_2'] }))
    expect(lines[1]).toContain(
      `"attachments":[${JSON.stringify({ ...visible, thread_id: 'thread_1' })}]`,
    )
  })
})

describe('the attachments of a message', () => {
  it.each(['threads.create', 'threads.add_user_message'])(
    'belong to its thread from then on with %s, and keep their metadata to themselves',
    async (type) => {
      const server = new TestServer(new UploadStore())
      await server.lines(createThread())
      await server.addAttachment(uploaded, undefined)
      const input = userInput('Look', { attachments: ['atc_2'] })
      const isNew = type === 'threads.create'
      await server.lines({ type, params: isNew ? { input } : { thread_id: 'thread_1', input } })
      const thread_id = isNew ? 'thread_2' : 'thread_1'
      expect(await server.store.loadAttachment('atc_2', undefined)).toEqual({
        ...uploaded,
        thread_id,
      })
      for (const request of [
        { type: 'threads.get_by_id', params: { thread_id } },
        { type: 'items.list', params: { thread_id } },
      ]) {
        const text = JSON.stringify(await server.document(request))
        expect(text).toContain('"id":"atc_2"')
        expect(text).not.toContain('secret')
      }
    },
  )

  it('come in the order of the message', async () => {
    const server = new TestServer(new UploadStore())
    for (const id of ['atc_a', 'atc_b']) await server.addAttachment({ ...uploaded, id }, undefined)
    await server.lines(createThread('', { attachments: ['atc_b', 'atc_a'] }))
    expect(await server.items('thread_1')).toMatchObject([
      { attachments: [{ id: 'atc_b' }, { id: 'atc_a' }] },
    ])
  })

  it('must all be there, or the message is refused and nothing changes', async () => {
    const server = new TestServer(new UploadStore())
    await server.lines(createThread())
    await server.addAttachment(uploaded, undefined)
    const before = await server.everything()
    const input = userInput('Look', { attachments: ['atc_2', 'atc_9'] })
    const params = { ...addMessage('thread_1').params, input }
    const sending = server.send({ type: 'threads.add_user_message', params })
    await expect(sending).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await server.everything()).toEqual(before)
    expect(await server.store.loadAttachment('atc_2', undefined)).toEqual(uploaded)
  })
})

describe('deleting an attachment', () => {
  const remove = { type: 'attachments.delete', params: { attachment_id: 'atc_1' } }

  it('deletes bytes and metadata, and a second time finds nothing', async () => {
    const store = new UploadStore()
    const server = new TestServer(store)
    await server.document(create('a', 'text/plain'))
    expect(await server.document(remove)).toEqual({})
    expect(store.files).toEqual(new Set())
    await expect(server.send(remove)).rejects.toMatchObject({ name: 'NotFoundError' })
  })

  it('keeps the metadata if the bytes cannot be deleted, so that it can be tried again', async () => {
    const store = new UploadStore()
    const server = new TestServer(store)
    await server.document(create('a', 'text/plain'))
    store.deleteAttachment = () => Promise.reject(new Error('Busy.'))
    await expect(server.send(remove)).rejects.toThrow('Busy.')
    expect(await server.store.loadAttachment('atc_1', undefined)).toMatchObject({ id: 'atc_1' })
  })
})
