import { isEventName, isRouteName } from '../shared/ipc/channels.ts'
import type { EventName } from '../shared/ipc/channels.ts'

interface Transport {
  invoke(route: string, payload: unknown): Promise<unknown>
  listen(handler: (name: unknown, payload: unknown) => void): void
}

/** `OffhandBridge` before the types: what a page passes in may be anything. */
interface UncheckedBridge {
  request(route: unknown, payload: unknown): Promise<unknown>
  on(event: unknown, listener: unknown): () => void
}

type Listener = (payload: unknown) => void

/** The bridge over the given transport. It passes on known names only. */
export function createBridge(transport: Transport): UncheckedBridge {
  const listeners = new Map<EventName, Set<Listener>>()

  transport.listen((name, payload) => {
    if (!isEventName(name)) return
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload)
  })

  return Object.freeze({
    async request(route: unknown, payload: unknown) {
      if (!isRouteName(route)) throw new TypeError('This is not a request that Offhand knows.')
      return transport.invoke(route, payload)
    },
    on(event: unknown, listener: unknown) {
      if (!isEventName(event)) throw new TypeError('This is not an event that Offhand knows.')
      if (typeof listener !== 'function') throw new TypeError('A listener has to be a function.')
      const own: Listener = (value) => void Reflect.apply(listener, undefined, [value])
      const known = listeners.get(event) ?? new Set<Listener>()
      listeners.set(event, known.add(own))
      return () => void known.delete(own)
    },
  })
}
