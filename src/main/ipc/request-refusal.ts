import type { RequestError } from '../../shared/ipc/envelope.ts'

/** A handler's refusal of a request, in words for the person. */
export class RequestRefusal extends Error {
  readonly code: RequestError['code']

  constructor(code: RequestError['code'], message: string) {
    super(message)
    this.name = 'RequestRefusal'
    this.code = code
  }
}
