import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import { Arrivals, type AgentRun } from './arrivals.ts'
import { isTripwire } from './is-tripwire.ts'
import { ResponseStreamConverter } from './response-stream-converter.ts'
import { RunConverter } from './run-converter.ts'

/** What `streamAgentResponse` can be given besides the run. */
export interface StreamAgentResponseOptions {
  /** Turns what the model produces into what is shown. */
  converter?: ResponseStreamConverter
}

const defaultConverter = new ResponseStreamConverter()

/**
 * The thread events of a streamed agent run: what the model says and what tools stream through
 * the context, in the order of arrival. An aborted run ends without an exception and without
 * further events. If a guardrail trips, every item of the run is removed and the error is thrown
 * on; after any other failure what was shown so far stays and the error is thrown on.
 */
export async function* streamAgentResponse<Context>(
  context: AgentContext<Context>,
  result: AgentRun,
  options: StreamAgentResponseOptions = {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const converter = new RunConverter(context, options.converter ?? defaultConverter)
  const produced = new Set<string>()
  await converter.start()
  const arrivals = new Arrivals(context, result)
  try {
    while (await arrivals.more()) {
      for (let next = arrivals.take(); next !== undefined; next = arrivals.take()) {
        const converted = converter.convert(next)
        for (const event of converted instanceof Promise ? await converted : converted) {
          noteProduced(produced, event)
          yield event
        }
      }
    }
  } catch (error) {
    if (isTripwire(error)) yield* removeAll(produced, converter)
    else yield* converter.interrupt()
    throw error
  } finally {
    arrivals.close()
  }
  if (!result.cancelled) yield* await converter.finish()
}

function noteProduced(produced: Set<string>, event: ThreadStreamEvent): void {
  if (event.type === 'thread.item.added' || event.type === 'thread.item.done') {
    produced.add(event.item.id)
  }
  if (event.type === 'thread.item.removed') produced.delete(event.item_id)
}

function* removeAll<Context>(
  produced: ReadonlySet<string>,
  converter: RunConverter<Context>,
): Generator<ThreadStreamEvent> {
  for (const item_id of produced) {
    if (!converter.isOlder(item_id)) yield { type: 'thread.item.removed', item_id }
  }
}
