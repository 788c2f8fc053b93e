/** Why a command was not carried out. */
export type RejectionCode = 'invalid' | 'not-found' | 'conflict'

/** Thrown while a command is worked out; `message` is written for the person. */
export class CommandRejection extends Error {
  readonly code: RejectionCode
  readonly details: string[]

  constructor(code: RejectionCode, message: string, details: string[] = []) {
    super(message)
    this.name = 'CommandRejection'
    this.code = code
    this.details = details
  }
}
