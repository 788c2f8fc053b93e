import type { EventName } from './channels.ts'
import type { Envelope } from './envelope.ts'
import type { EventPayload } from './events.ts'
import type { RouteName, RouteRequest, RouteResponse } from './routes.ts'

/** What the preload script puts on `window.offhand`: the only way from the page to the main process. */
export interface OffhandBridge {
  /** Sends a request; an unknown route rejects, a failed request is an envelope with `ok: false`. */
  request<Name extends RouteName>(
    route: Name,
    payload: RouteRequest<Name>,
  ): Promise<Envelope<RouteResponse<Name>>>
  /** Calls the listener for each such event until the returned function is called; an unknown event throws. */
  on<Name extends EventName>(
    event: Name,
    listener: (payload: EventPayload<Name>) => void,
  ): () => void
}
