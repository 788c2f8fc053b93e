import type { FileUploadStrategy } from '@openai/chatkit'
import {
  attachmentSchema,
  type Attachment,
  type AttachmentUploadDescriptor,
} from '../../../../shared/chatkit/index.ts'
import type { PlainRequest } from '../transport.ts'
import type { ByteRequest, SentBytes } from './send-bytes.ts'

/** What is needed of the transport. */
export interface Wire {
  ask(request: PlainRequest): Promise<unknown>
  sendBytes(request: ByteRequest): Promise<SentBytes>
}

export interface Sending {
  readonly strategy: FileUploadStrategy
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
  /** The attachment exists on the server, though maybe not yet its bytes. */
  readonly onCreated: (attachment: Attachment) => void
}

function formWith(file: File): FormData {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

/** Tells the server of the file first; a retry goes on with the attachment that is already there. */
async function announce(wire: Wire, file: File, known: Attachment | null): Promise<Attachment> {
  if (known?.upload_descriptor) return known
  const params = {
    name: file.name,
    size: file.size,
    mime_type: file.type || 'application/octet-stream',
  }
  return attachmentSchema.parse(await wire.ask({ type: 'attachments.create', params }))
}

function bytesFor(descriptor: AttachmentUploadDescriptor, file: File): Omit<ByteRequest, 'signal'> {
  const { url, method, headers } = descriptor
  return { url, method, headers, body: method === 'PUT' ? file : formWith(file) }
}

async function sendInTwoPhases(
  wire: Wire,
  file: File,
  known: Attachment | null,
  sending: Sending,
): Promise<Attachment> {
  const attachment = await announce(wire, file, known)
  sending.onCreated(attachment)
  sending.signal.throwIfAborted()
  const { upload_descriptor: descriptor, ...uploaded } = attachment
  if (!descriptor) return attachment
  const { signal, onProgress } = sending
  await wire.sendBytes({ ...bytesFor(descriptor, file), signal, onProgress })
  return uploaded
}

/** Uploads a file as the page wants it; `known` is what an earlier try got from the server. */
export async function sendFile(
  wire: Wire,
  file: File,
  known: Attachment | null,
  sending: Sending,
): Promise<Attachment> {
  const { strategy, signal, onProgress } = sending
  if (strategy.type === 'two_phase') return sendInTwoPhases(wire, file, known, sending)
  const { uploadUrl: url } = strategy
  const body = formWith(file)
  const sent = await wire.sendBytes({ url, method: 'POST', headers: {}, body, signal, onProgress })
  const attachment = attachmentSchema.parse(await sent.json())
  sending.onCreated(attachment)
  return attachment
}
