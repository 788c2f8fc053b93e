/** Makes and frees the addresses under which a file at hand can be drawn. */
export interface ObjectUrls {
  create(file: Blob): string
  revoke(url: string): void
}

const ofTheBrowser: ObjectUrls = {
  create: (file) => URL.createObjectURL(file),
  revoke: (url) => URL.revokeObjectURL(url),
}

/** What browsers draw; another kind of image gets the icon of a file. */
const drawable: ReadonlySet<string> = new Set([
  'image/avif',
  'image/bmp',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/webp',
])
const mostKept = 40

/** Object URLs of the images that were attached here; those sent longest ago are freed first. */
export class KeptPreviews {
  readonly #urls: ObjectUrls
  readonly #sent = new Map<string, string>()

  constructor(urls = ofTheBrowser) {
    this.#urls = urls
  }

  /** An address for the picture, or null for anything else. */
  make(file: Blob): string | null {
    return drawable.has(file.type) ? this.#urls.create(file) : null
  }

  drop(url: string): void {
    this.#urls.revoke(url)
  }

  /** Goes on holding the picture of an attachment that was sent. */
  keep(attachmentId: string, url: string): void {
    this.#sent.set(attachmentId, url)
    const [oldest] = this.#sent
    if (this.#sent.size <= mostKept || !oldest) return
    this.#sent.delete(oldest[0])
    this.drop(oldest[1])
  }

  of(attachmentId: string): string | null {
    return this.#sent.get(attachmentId) ?? null
  }
}
