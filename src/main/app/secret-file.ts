import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import type { Logger } from '../../shared/logger.ts'
import type {
  KeyKeeping,
  KeyProtection,
  Secret,
  SecretStore,
} from '../../shared/settings/secret-store.ts'
import { SettingsError } from '../../shared/settings/settings-error.ts'
import { replaceSmallFile } from './replace-small-file.ts'

/** What the system offers for encryption. */
export interface Cipher {
  protection(): Promise<KeyProtection>
  encrypt(text: string): Promise<Buffer>
  decrypt(encrypted: Buffer): Promise<string>
}

const keptSchema = z.strictObject({
  keeping: z.enum(['encrypted', 'plain-text']),
  origin: z.string(),
  /** Base64 of the encrypted text; the text itself where the person agreed to that. */
  value: z.string(),
})

const fileSchema = z.strictObject({
  version: z.literal(1),
  secrets: z.record(z.string(), keptSchema),
})

type Kept = z.infer<typeof keptSchema>

interface SecretFileOptions {
  /** The path of the file, which holds nothing but secrets. */
  file: string
  cipher: Cipher
  logger: Logger
}

/** The keys in a file of their own, for the owner only, each encrypted by the system. */
export class SecretFile implements SecretStore {
  readonly #options: SecretFileOptions
  readonly #session = new Map<string, Secret>()
  #kept: ReadonlyMap<string, Kept>

  private constructor(options: SecretFileOptions, kept: ReadonlyMap<string, Kept>) {
    this.#options = options
    this.#kept = kept
  }

  /** Reads the file; one that cannot be read counts as empty, since keys can be entered again. */
  static async open(options: SecretFileOptions): Promise<SecretFile> {
    return new SecretFile(options, await readKept(options))
  }

  protection(): Promise<KeyProtection> {
    return this.#options.cipher.protection()
  }

  describe(name: string): { keeping: KeyKeeping; origin: string } | null {
    const session = this.#session.get(name)
    if (session !== undefined) return { keeping: 'session', origin: session.origin }
    const kept = this.#kept.get(name)
    return kept === undefined ? null : { keeping: kept.keeping, origin: kept.origin }
  }

  async read(name: string): Promise<Secret | null> {
    const session = this.#session.get(name)
    if (session !== undefined) return session
    const kept = this.#kept.get(name)
    if (kept === undefined) return null
    if (kept.keeping === 'plain-text') return { value: kept.value, origin: kept.origin }
    try {
      const value = await this.#options.cipher.decrypt(Buffer.from(kept.value, 'base64'))
      return { value, origin: kept.origin }
    } catch {
      this.#options.logger.warn('secrets.not-decrypted', { name })
      return null
    }
  }

  async save(name: string, secret: Secret, keeping: KeyKeeping): Promise<void> {
    const kept = keeping === 'session' ? null : await this.#keep(secret, keeping)
    this.#write(name, kept)
    if (kept === null) this.#session.set(name, secret)
    else this.#session.delete(name)
  }

  remove(name: string): Promise<void> {
    this.#write(name, null)
    this.#session.delete(name)
    return Promise.resolve()
  }

  async #keep({ value, origin }: Secret, keeping: Kept['keeping']): Promise<Kept> {
    if (keeping === 'plain-text') return { keeping, origin, value }
    if ((await this.protection()) !== 'encrypted') {
      throw new SettingsError('invalid', 'This system cannot encrypt the key. Nothing was saved.')
    }
    const encrypted = await this.#options.cipher.encrypt(value)
    return { keeping, origin, value: encrypted.toString('base64') }
  }

  #write(name: string, kept: Kept | null): void {
    if (kept === null && !this.#kept.has(name)) return
    const next = new Map(this.#kept)
    if (kept === null) next.delete(name)
    else next.set(name, kept)
    try {
      const content = { version: 1, secrets: Object.fromEntries(next) }
      replaceSmallFile(this.#options.file, `${JSON.stringify(content)}\n`)
    } catch {
      throw new SettingsError('invalid', 'The key could not be written to the disk.')
    }
    this.#kept = next
  }
}

async function readKept({ file, logger }: SecretFileOptions): Promise<ReadonlyMap<string, Kept>> {
  try {
    const { secrets } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    return new Map(Object.entries(secrets))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!missing) logger.warn('secrets.not-read')
    return new Map()
  }
}
