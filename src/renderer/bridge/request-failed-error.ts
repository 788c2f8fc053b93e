import type { RequestError } from '../../shared/ipc/envelope.ts'

/** A request that the main process refused or could not carry out; `message` is for the person. */
export class RequestFailedError extends Error {
  readonly code: RequestError['code']

  constructor({ code, message }: RequestError) {
    super(message)
    this.name = 'RequestFailedError'
    this.code = code
  }
}
