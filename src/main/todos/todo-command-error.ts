/** A command that was not carried out; `message` is written for the person, `details` has one sentence per fault. */
export class TodoCommandError extends Error {
  readonly code: 'invalid' | 'not-found' | 'conflict'
  readonly details: readonly string[]

  constructor(code: TodoCommandError['code'], message: string, details: readonly string[] = []) {
    super(message)
    this.name = 'TodoCommandError'
    this.code = code
    this.details = details
  }
}
