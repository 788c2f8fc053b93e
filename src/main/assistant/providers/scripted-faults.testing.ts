import type { Reply, Script } from './scripted-model-server.testing.ts'

const json = { 'content-type': 'application/json' }

/** An error in the form of OpenAI. */
export function errorReply(
  status: number,
  error: Record<string, unknown>,
  headers: Record<string, string> = {},
): Script {
  return (reply) =>
    reply
      .head(status, { ...json, ...headers })
      .send(JSON.stringify({ error }))
      .end()
}

/** A web page where a model should be. */
export function pageReply(status: number): Script {
  return (reply) =>
    reply
      .head(status, { 'content-type': 'text/html' })
      .send('<!doctype html>\n<html><body><h1>Welcome to nginx</h1></body></html>\n')
      .end()
}

/** Any text with the head of an event stream. */
export function rawReply(text: string): Script {
  return (reply) => reply.send(text).end()
}

/** Events, and then what happens to the connection. */
export function brokenOff(events: readonly unknown[], then: 'end' | 'drop' | 'stall'): Script {
  return (reply) => {
    for (const event of events) sendEvent(reply, event)
    reply[then]()
  }
}

/** Nothing at all, not even a head. */
export const silence: Script = (reply) => reply.stall()

/** The connection breaks before the head. */
export const hangUp: Script = (reply) => reply.drop()

/** Sends an event in the form of its protocol. */
export function sendEvent(reply: Reply, event: unknown): void {
  const type: unknown =
    typeof event === 'object' && event !== null ? Reflect.get(event, 'type') : undefined
  if (typeof type === 'string') reply.send(`event: ${type}\n`)
  reply.data(event)
}
