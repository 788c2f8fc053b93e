import type {
  Action,
  FeedbackKind,
  StreamOptions,
  SyncCustomActionResponse,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  TranscriptionResult,
  UserMessageItem,
  WidgetItem,
} from '../../shared/chatkit/index.ts'
import type { AttachmentStore, Store } from './store.ts'

/** Recorded speech. */
export interface AudioInput {
  data: Uint8Array
  /** As the client sent it, for example `audio/webm;codecs=opus`. */
  mimeType: string
  /** Without parameters, for example `audio/webm`. */
  mediaType: string
}

/**
 * What an action handler is called with; an override takes as many of these as it needs, as
 * ordinary parameters. `sender` is the widget that the action comes from, if any.
 */
export type ActionArguments<Context> = [
  thread: ThreadMetadata,
  action: Action,
  sender: WidgetItem | null,
  context: Context,
  signal: AbortSignal,
]

/** What the requests of the protocol are carried out with; `ChatKitServer` says what each member does. */
export interface ChatKitHandlers<Context> {
  readonly store: Store<Context>
  readonly attachmentStore: AttachmentStore<Context> | null
  readonly now: () => Date
  respond(
    thread: ThreadMetadata,
    inputUserMessage: UserMessageItem | null,
    context: Context,
    signal: AbortSignal,
  ): AsyncIterable<ThreadStreamEvent>
  action(...args: ActionArguments<Context>): AsyncIterable<ThreadStreamEvent>
  syncAction(...args: ActionArguments<Context>): Promise<SyncCustomActionResponse>
  addFeedback(
    threadId: string,
    itemIds: readonly string[],
    kind: FeedbackKind,
    context: Context,
  ): Promise<void>
  transcribe(audio: AudioInput, context: Context): Promise<TranscriptionResult>
  getStreamOptions(thread: ThreadMetadata, context: Context): StreamOptions
  handleStreamCancelled(
    thread: ThreadMetadata,
    pendingItems: ThreadItem[],
    context: Context,
  ): Promise<void>
}
