import { eventChannel } from '../../shared/ipc/channels.ts'
import { events } from '../../shared/ipc/events.ts'
import type { SendEvent } from './sender.ts'

/** The part of Electron's `WebContents` that events go to. */
export interface EventTarget {
  send(channel: string, ...values: unknown[]): void
  isDestroyed(): boolean
}

/**
 * Sends events to a window; one that is gone gets nothing. With `check` an event that breaks its
 * contract throws, for development and tests.
 */
export function createEventSender(target: EventTarget, { check }: { check: boolean }): SendEvent {
  return (name, payload) => {
    if (check) events[name].parse(payload)
    if (!target.isDestroyed()) target.send(eventChannel, name, payload)
  }
}
