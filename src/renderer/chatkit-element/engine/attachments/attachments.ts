import type { Attachment } from '../../../../shared/chatkit/index.ts'
import { withNotice } from '../apply-event.ts'
import { asError, type EngineContext } from '../engine-context.ts'
import { rejectionOf, type AttachmentOption, type Rejection } from './attachment-rules.ts'
import { KeptPreviews, type ObjectUrls } from './kept-previews.ts'
import { rejectionNotice } from './rejection-notice.ts'
import { sendFile } from './send-file.ts'
import { allReady, attachmentsOf, type Upload } from './upload.ts'

/** What an upload needs besides what is drawn of it; `file` is null for one that the page brought. */
interface Source {
  readonly file: File | null
  abort: AbortController
}

/** The files attached to the message being written: checks, uploads and removes them. */
export class Attachments {
  readonly #context: EngineContext
  readonly #locale: () => string
  readonly #previews: KeptPreviews
  readonly #sources = new Map<string, Source>()
  #count = 0

  constructor(context: EngineContext, locale: () => string, urls?: ObjectUrls) {
    this.#context = context
    this.#locale = locale
    this.#previews = new KeptPreviews(urls)
  }

  /** The rules of the page, or null while nothing can be attached. */
  get option(): AttachmentOption | null {
    const { options, thread } = this.#context.store.get()
    const option = options?.composer?.attachments
    const open = (thread?.status.type ?? 'active') === 'active'
    return option?.enabled && open ? option : null
  }

  /** Checks the files and starts to upload those that pass; says why the others do not. */
  add(files: readonly File[]): void {
    const { option } = this
    if (!option) return
    for (const file of files) {
      const rejection = rejectionOf(file, this.#uploads.length, option)
      if (!rejection) this.#begin(file)
      else this.#reject(file, rejection)
      if (rejection?.reason === 'count') return
    }
  }

  /** Puts attachments that are on the server already in the place of all others of that sort. */
  attach(attachments: readonly Attachment[]): void {
    const own = this.#uploads.filter(({ key }) => this.#sources.get(key)?.file)
    const given = attachments.map((attachment) => this.#given(attachment))
    this.#context.store.patch({ uploads: [...own, ...given] })
  }

  retry(key: string): void {
    const source = this.#sources.get(key)
    const upload = this.#uploads.find((candidate) => candidate.key === key)
    if (!source?.file || upload?.status !== 'failed') return
    source.abort = new AbortController()
    this.#patch(key, { status: 'uploading', progress: null })
    void this.#run(key, source.file, source.abort.signal)
  }

  /** Takes a file out of the message, and off the server if it was uploaded from here. */
  remove(key: string): void {
    const upload = this.#uploads.find((candidate) => candidate.key === key)
    const source = this.#sources.get(key)
    if (!upload) return
    this.#context.store.patch({ uploads: this.#uploads.filter((other) => other !== upload) })
    this.#sources.delete(key)
    source?.abort.abort()
    if (upload.previewUrl) this.#previews.drop(upload.previewUrl)
    if (source?.file && upload.attachment) this.#delete(upload.attachment)
  }

  /** Empties the tray into a message; null while an upload is not done. */
  take(): Attachment[] | null {
    const uploads = this.#uploads
    if (!allReady(uploads)) return null
    for (const { key, attachment, previewUrl } of uploads) {
      this.#sources.delete(key)
      if (attachment && previewUrl) this.#previews.keep(attachment.id, previewUrl)
    }
    this.#context.store.patch({ uploads: [] })
    return attachmentsOf(uploads)
  }

  /** The picture that was uploaded from here as that attachment, for as long as it is at hand. */
  previewOf(attachmentId: string): string | null {
    return this.#previews.of(attachmentId)
  }

  get #uploads(): readonly Upload[] {
    return this.#context.store.get().uploads
  }

  #nextKey(): string {
    return `upload:${++this.#count}`
  }

  #given(attachment: Attachment): Upload {
    const { name, mime_type: mimeType } = attachment
    const key = this.#nextKey()
    this.#sources.set(key, { file: null, abort: new AbortController() })
    const previewUrl = null
    return { key, name, mimeType, status: 'ready', progress: 1, attachment, previewUrl }
  }

  #begin(file: File): void {
    const key = this.#nextKey()
    const abort = new AbortController()
    this.#sources.set(key, { file, abort })
    const upload: Upload = {
      key,
      name: file.name,
      mimeType: file.type,
      status: 'uploading',
      progress: null,
      attachment: null,
      previewUrl: this.#previews.make(file),
    }
    this.#context.store.patch({ uploads: [...this.#uploads, upload] })
    void this.#run(key, file, abort.signal)
  }

  async #run(key: string, file: File, signal: AbortSignal): Promise<void> {
    const { transport, log } = this.#context
    log('attachment.upload', { size: file.size, type: file.type })
    try {
      const attachment = await sendFile(transport, file, this.#attachmentOf(key), {
        strategy: this.#strategy(),
        signal,
        onProgress: (progress) => this.#patch(key, { progress }),
        onCreated: (created) => this.#created(key, created, signal),
      })
      this.#patch(key, { status: 'ready', progress: 1, attachment })
    } catch (cause) {
      if (!signal.aborted) this.#fail(key, asError(cause))
    }
  }

  #attachmentOf(key: string): Attachment | null {
    return this.#uploads.find((upload) => upload.key === key)?.attachment ?? null
  }

  #strategy() {
    const api = this.#context.store.get().options?.api
    const strategy = api && 'url' in api ? api.uploadStrategy : undefined
    if (!strategy) throw new Error('Attachments are enabled but api.uploadStrategy is missing.')
    return strategy
  }

  /** A file removed before the server knew of it must not stay there. */
  #created(key: string, attachment: Attachment, signal: AbortSignal): void {
    if (signal.aborted) this.#delete(attachment)
    else this.#patch(key, { attachment })
  }

  #patch(key: string, part: Partial<Upload>): void {
    const uploads = this.#uploads
    if (!uploads.some((upload) => upload.key === key)) return
    this.#context.store.patch({
      uploads: uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)),
    })
  }

  #fail(key: string, error: Error): void {
    this.#patch(key, { status: 'failed', progress: null })
    this.#context.emit('chatkit.error', { error })
  }

  #reject(file: File, rejection: Rejection): void {
    const { store, emit } = this.#context
    store.set(withNotice(store.get(), rejectionNotice(file.name, rejection, this.#locale())))
    const error = new Error(`A file was not attached because of its ${rejection.reason}.`)
    emit('chatkit.error', { error })
  }

  #delete({ id }: Attachment): void {
    const { transport, emit } = this.#context
    transport
      .ask({ type: 'attachments.delete', params: { attachment_id: id } })
      .catch((cause: unknown) => emit('chatkit.error', { error: asError(cause) }))
  }
}
