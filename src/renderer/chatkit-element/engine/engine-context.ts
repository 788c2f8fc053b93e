import type { ChatKitEvents } from '@openai/chatkit'
import type { ChatState } from './chat-state.ts'
import type { ScheduleFrame } from './frame-queue.ts'
import type { Store } from './store.ts'
import type { Log, Transport } from './transport.ts'

type DetailOf<Event> = Event extends CustomEvent<infer Detail> ? Detail : never

export type EventName = keyof ChatKitEvents
export type EventDetail<Name extends EventName> = DetailOf<ChatKitEvents[Name]>

/** Fires one of the element's events. */
export type Emit = <Name extends EventName>(
  name: Name,
  ...detail: EventDetail<Name> extends void ? [] : [EventDetail<Name>]
) => void

/** What the parts of the engine share. */
export interface EngineContext {
  readonly store: Store<ChatState>
  readonly transport: Transport
  readonly emit: Emit
  readonly log: Log
  readonly scheduleFrame: ScheduleFrame
}

export function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause))
}

/** Makes the thread the current one and says so, once. */
export function changeThread(
  { store, emit }: EngineContext,
  threadId: string | null,
  part: Partial<ChatState>,
): void {
  const changes = store.get().threadId !== threadId
  store.patch({ ...part, threadId })
  if (changes) emit('chatkit.thread.change', { threadId })
}
