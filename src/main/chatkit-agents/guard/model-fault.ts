import { CustomStreamError } from '../../chatkit/index.ts'

/** What can go wrong with a model. */
export type FaultKind =
  /** The key is missing or wrong. */
  | 'unauthorized'
  /** The key is right but does not allow this. */
  | 'forbidden'
  | 'unknown-model'
  /** Something is there, but not at this path. */
  | 'unknown-address'
  | 'rate-limit'
  /** The account has nothing left to spend. */
  | 'quota'
  | 'bad-request'
  /** The model takes no tools. */
  | 'no-tools'
  /** The conversation is longer than the model can read. */
  | 'too-long'
  /** The provider failed on its side. */
  | 'server'
  /** Nobody listens at the address. */
  | 'unreachable'
  | 'unknown-host'
  /** The connection broke. */
  | 'dropped'
  /** The stream ended properly, but the answer was not complete. */
  | 'ended-early'
  | 'malformed'
  /** Something answers, but it is not a model. */
  | 'not-a-model'
  | 'length'
  | 'filtered'
  /** Nothing came at all within the time limit. */
  | 'no-answer'
  /** Nothing more came within the time limit. */
  | 'stalled'
  | 'empty'
  /** The model goes round in circles. */
  | 'loop'
  /** A tool call written as text that nobody can read. */
  | 'unreadable-call'
  | 'failed'

const unreachableKinds: ReadonlySet<FaultKind> = new Set([
  'unreachable',
  'unknown-host',
  'no-answer',
  'server',
])

/** What a fault carries besides its message. */
export interface ModelFaultOptions {
  allowRetry: boolean
  outputShown?: boolean
  cause?: unknown
}

/** Ends a turn because of its model, with a message for the person who waits for the answer. */
export class ModelFault extends CustomStreamError {
  override readonly name: string = 'ModelFault'
  /** What went wrong. */
  readonly kind: FaultKind
  /** Whether text or thoughts of this answer were passed on before. */
  readonly outputShown: boolean

  constructor(kind: FaultKind, message: string, options: ModelFaultOptions) {
    super(message, { allowRetry: options.allowRetry, cause: options.cause })
    this.kind = kind
    this.outputShown = options.outputShown ?? false
  }

  /** Whether the provider cannot be used at present, so that another model should answer. */
  get isUnreachable(): boolean {
    return unreachableKinds.has(this.kind)
  }
}
