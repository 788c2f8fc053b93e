/** A setting that cannot be made; `message` is a sentence for the person. */
export class SettingsError extends Error {
  readonly code: 'invalid' | 'not-found'

  constructor(code: 'invalid' | 'not-found', message: string) {
    super(message)
    this.name = 'SettingsError'
    this.code = code
  }
}
