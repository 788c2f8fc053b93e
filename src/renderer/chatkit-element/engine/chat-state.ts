import type { ChatKitOptions } from '@openai/chatkit'
import type {
  FeedbackKind,
  IconName,
  NoticeEvent,
  ThreadMetadata,
} from '../../../shared/chatkit/index.ts'
import type { MessageName } from '../messages/english.ts'
import type { MessageParameters } from '../messages/translate.ts'
import type { Upload } from './attachments/upload.ts'
import { emptyDraftContent, type DraftPart } from './draft-content.ts'
import { noDictation, type DictationState } from './dictation/dictation-state.ts'
import { emptyContent, type ThreadContent } from './thread-content.ts'

export type Phase = 'idle' | 'loading' | 'responding'

export interface Progress {
  /** Null while the element only knows that it waits. */
  readonly text: string | null
  readonly icon: IconName | null
  /** The built-in text without a text of the server; "Thinking" unless it says otherwise. */
  readonly name?: MessageName
}

/** The block at the end of a failed turn: a text of the server, or one of the built-in ones. */
export interface TurnError {
  readonly text: string | null
  readonly name: MessageName
  readonly parameters?: MessageParameters
  readonly allowRetry: boolean
}

export interface Notice {
  readonly id: number
  readonly level: NoticeEvent['level']
  /** Markdown of the server, or null for the built-in text `name`. */
  readonly message: string | null
  readonly name: MessageName
  readonly parameters: MessageParameters
  readonly title: string | null
}

export interface HistoryState {
  readonly open: boolean
  readonly status: 'unknown' | 'loading' | 'ready' | 'failed'
  readonly threads: readonly ThreadMetadata[]
  /** The cursor of the next page; null at the end. */
  readonly next: string | null
  readonly problem: MessageName | null
}

export interface Draft {
  readonly content: readonly DraftPart[]
  readonly reply: string | null
  /** The model that was chosen here; null for the default. */
  readonly modelId: string | null
  /** The tool for the next message. */
  readonly toolId: string | null
}

/** Everything that is drawn. Never changed in place. */
export interface ChatState {
  readonly options: ChatKitOptions | null
  readonly phase: Phase
  readonly threadId: string | null
  readonly thread: ThreadMetadata | null
  readonly content: ThreadContent
  /** The id that a message had on screen before the server gave it its own. */
  readonly firstIds: Readonly<Record<string, string>>
  /** The cursor of the next older page; null when the first item is loaded. */
  readonly older: string | null
  readonly loadingOlder: boolean
  readonly loadFailed: boolean
  readonly progress: Progress | null
  readonly allowCancel: boolean
  readonly error: TurnError | null
  readonly notices: readonly Notice[]
  /** The message sent last from here, which the view brings to the top. */
  readonly sentItemId: string | null
  /** The messages whose text ended before it was complete. */
  readonly cutOff: ReadonlySet<string>
  readonly feedback: Readonly<Record<string, FeedbackKind>>
  readonly draft: Draft
  /** The files attached to the message being written. */
  readonly uploads: readonly Upload[]
  readonly dictation: DictationState
  readonly history: HistoryState
}

/** What a fresh conversation starts with; everything else outlives a change of thread. */
export const emptyConversation = {
  thread: null,
  content: emptyContent,
  firstIds: {},
  older: null,
  loadingOlder: false,
  loadFailed: false,
  progress: null,
  allowCancel: true,
  error: null,
  notices: [],
  sentItemId: null,
  cutOff: new Set<string>(),
  feedback: {},
} as const satisfies Partial<ChatState>

export const initialState: ChatState = {
  ...emptyConversation,
  options: null,
  phase: 'idle',
  threadId: null,
  draft: { content: emptyDraftContent, reply: null, modelId: null, toolId: null },
  uploads: [],
  dictation: noDictation,
  history: { open: false, status: 'unknown', threads: [], next: null, problem: null },
}

const localPrefix = 'local:'

export function isLocalId(id: string): boolean {
  return id.startsWith(localPrefix)
}

export function localId(number: number): string {
  return `${localPrefix}${number}`
}
