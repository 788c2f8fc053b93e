import type { Attachment } from '../../../../shared/chatkit/index.ts'

/** A file that is attached to the message being written. */
export interface Upload {
  readonly key: string
  readonly name: string
  readonly mimeType: string
  readonly status: 'uploading' | 'ready' | 'failed'
  /** How much has been sent, 0 to 1; null while nobody can tell. */
  readonly progress: number | null
  /** What the server made of it; null until it did. */
  readonly attachment: Attachment | null
  /** A picture of the file at hand, as an object URL. */
  readonly previewUrl: string | null
}

/** Whether everything attached is on the server, so that a message can take it along. */
export function allReady(uploads: readonly Upload[]): boolean {
  return uploads.every((upload) => upload.status === 'ready')
}

/** The server's attachments, in the order in which they were added. */
export function attachmentsOf(uploads: readonly Upload[]): Attachment[] {
  return uploads.flatMap(({ attachment }) => (attachment ? [attachment] : []))
}
