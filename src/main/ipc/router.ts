import { failureFields } from '../../shared/failure-fields.ts'
import { isRouteName } from '../../shared/ipc/channels.ts'
import type { RouteName } from '../../shared/ipc/channels.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import { routes } from '../../shared/ipc/routes.ts'
import type { RouteRequest, RouteResponse } from '../../shared/ipc/routes.ts'
import type { Logger } from '../../shared/logger.ts'
import type { z } from 'zod'

import { invalidRequest, toRequestError } from './request-error.ts'
import type { Sender } from './sender.ts'

/** One handler for every route; a missing one does not compile. */
export type Handlers = {
  [Name in RouteName]: (request: RouteRequest<Name>, sender: Sender) => Promise<RouteResponse<Name>>
}

/** Answers the message that a trusted window sent; never rejects. */
export type Router = (sender: Sender, name: unknown, payload: unknown) => Promise<Envelope<unknown>>

interface RouterOptions {
  handlers: Handlers
  logger: Logger
  /** A steady clock in milliseconds. */
  elapsedMs: () => number
  /** Also checks what handlers answer; for development and tests. */
  checkResponses: boolean
}

type Contracts = {
  [Name in RouteName]: {
    request: z.ZodType<RouteRequest<Name>>
    response: z.ZodType<RouteResponse<Name>>
  }
}

const contracts: Contracts = routes

/** The router over the handlers: every payload is validated, every failure becomes an envelope. */
export function createRouter({
  handlers,
  logger,
  elapsedMs,
  checkResponses,
}: RouterOptions): Router {
  async function call<Name extends RouteName>(
    name: Name,
    payload: unknown,
    sender: Sender,
  ): Promise<Envelope<RouteResponse<Name>>> {
    const request = contracts[name].request.safeParse(payload)
    if (!request.success) return { ok: false, error: invalidRequest(request.error) }
    try {
      const value = await handlers[name](request.data, sender)
      if (checkResponses) contracts[name].response.parse(value)
      return { ok: true, value }
    } catch (error) {
      const refusal = toRequestError(error)
      if (refusal.code === 'internal' || refusal.code === 'not-saved')
        logger.error('ipc.failed', { route: name, ...failureFields(error) })
      return { ok: false, error: refusal }
    }
  }

  return async (sender, name, payload) => {
    if (!isRouteName(name)) {
      logger.warn('ipc.unknown')
      return refuse('There is no such request.')
    }
    const startMs = elapsedMs()
    const answer = await call(name, payload, sender)
    const outcome = answer.ok ? 'ok' : answer.error.code
    logger.info('ipc.request', { route: name, outcome, durationMs: elapsedMs() - startMs })
    return answer
  }
}

function refuse(message: string): Envelope<never> {
  return { ok: false, error: { code: 'invalid', message } }
}
