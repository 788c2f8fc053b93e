/** A thread, item or attachment that a request names does not exist. */
export class NotFoundError extends Error {
  override readonly name: string = 'NotFoundError'
}

/** A request that cannot be carried out because of what it says; the message says why. */
export class InvalidRequestError extends Error {
  override readonly name: string = 'InvalidRequestError'
}

/** A request of the protocol that this server does not offer. */
export class NotSupportedError extends InvalidRequestError {
  override readonly name: string = 'NotSupportedError'
}

/** A `.widget` file that is none, or that does not render with the data it was given. */
export class WidgetTemplateError extends Error {
  override readonly name: string = 'WidgetTemplateError'
}

const retryableCodes: ReadonlySet<string> = new Set(['stream.error'])

/** Ends a turn with an error code for which the client has a localised text. */
export class StreamError extends Error {
  override readonly name: string = 'StreamError'
  /** The code the client receives. */
  readonly code: string
  /** Whether the client offers to try again; by default true for `stream.error` only. */
  readonly allowRetry: boolean

  constructor(code: string, options: { allowRetry?: boolean; cause?: unknown } = {}) {
    super(code, { cause: options.cause })
    this.code = code
    this.allowRetry = options.allowRetry ?? retryableCodes.has(code)
  }
}

/** Ends a turn with a message that the client shows as it is. */
export class CustomStreamError extends Error {
  override readonly name: string = 'CustomStreamError'
  /** Whether the client offers to try again; false unless said otherwise. */
  readonly allowRetry: boolean

  constructor(message: string, options: { allowRetry?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.allowRetry = options.allowRetry ?? false
  }
}
