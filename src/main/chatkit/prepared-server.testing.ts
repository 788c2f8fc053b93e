import type {
  Attachment,
  AttachmentCreateParams,
  StructuredInputItem,
  ThreadItem,
} from '../../shared/chatkit/index.ts'
import { createThread, framesOf, instant, TestServer } from './server.testing.ts'
import { AttachmentStore } from './store.ts'

/** Takes every upload and keeps nothing. */
class TestAttachmentStore extends AttachmentStore {
  readonly deleted: string[] = []

  override generateAttachmentId(): string {
    return 'atc_1'
  }

  override async createAttachment(params: AttachmentCreateParams): Promise<Attachment> {
    const { name, mime_type } = params
    const upload_descriptor = { url: 'https://x.test', method: 'PUT' as const, headers: {} }
    const metadata = { path: '/secret' }
    return { type: 'file', id: 'atc_1', name, mime_type, upload_descriptor, metadata }
  }

  override async deleteAttachment(attachmentId: string): Promise<void> {
    this.deleted.push(attachmentId)
  }
}

export const base = { thread_id: 'thread_1', created_at: instant }
export const widgetItem: ThreadItem = {
  ...base,
  id: 'msg_w',
  type: 'widget',
  widget: { type: 'Card', children: [] },
}
export const structuredItem: StructuredInputItem = {
  ...base,
  id: 'msg_q',
  type: 'structured_input',
  status: 'pending',
  inputs: [{ id: 'q', type: 'freeform', question: 'Why?' }],
}

/** A server with one thread: a user message, a widget, a structured input and an attachment. */
export async function preparedServer() {
  const attachmentStore = new TestAttachmentStore()
  const server = new TestServer(attachmentStore)
  await framesOf(await server.send(createThread()))
  for (const item of [widgetItem, structuredItem]) {
    await server.store.addThreadItem('thread_1', item, undefined)
  }
  await server.store.saveAttachment(
    { type: 'file', id: 'atc_0', name: 'a', mime_type: 'text/plain' },
    undefined,
  )
  server.transcribe = async () => ({ text: 'hello' })
  server.logs.entries.length = 0
  return { server, attachmentStore }
}

export const thread_id = 'thread_1'

/** An action with a free-form payload. */
export const action = { type: 'tick', payload: { done: null } }
