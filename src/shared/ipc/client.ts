import type { EventName, EventPayload } from './events.ts'
import type { RouteName, RouteRequest, RouteResponse } from './routes.ts'

/** What the renderer needs of the main process: typed requests, and events as they happen. */
export interface IpcClient {
  /** Rejects with an `Error` whose message is the sentence for the person. */
  request: <Name extends RouteName>(
    name: Name,
    payload: RouteRequest<Name>,
  ) => Promise<RouteResponse<Name>>
  /** Calls the listener for every event of that name until the returned function is called. */
  on: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void
}
