/** How a key was kept: encrypted by the system, as plain text, or until the app is closed. */
export type KeyKeeping = 'encrypted' | 'plain-text' | 'session'

/** What the system offers for keys: real encryption, or only a file that anybody can read. */
export type KeyProtection = 'encrypted' | 'plain-text'

/** A key with the origin that it may be sent to. */
export interface Secret {
  value: string
  /** Scheme and host, for example `https://api.openai.com`. */
  origin: string
}

/** Where the keys are; each has the name of its provider. */
export interface SecretStore {
  /** What the system offers here. */
  protection(): Promise<KeyProtection>
  /** How that key is kept, and the origin it is for; null when there is none. */
  describe(name: string): { keeping: KeyKeeping; origin: string } | null
  /** The key itself; null when there is none or when the system can no longer decrypt it. */
  read(name: string): Promise<Secret | null>
  /** Keeps a key; rejects and keeps nothing when the system refuses. */
  save(name: string, secret: Secret, keeping: KeyKeeping): Promise<void>
  /** Forgets a key. */
  remove(name: string): Promise<void>
}
