import type { EventName, EventPayload } from '../../shared/ipc/events.ts'

/** Sends one event to a window. */
export type SendEvent = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void

/** The window that a request came from. */
export interface Sender {
  readonly id: number
  readonly send: SendEvent
}
