import { RunContext, RunState, type Agent } from '@openai/agents'
import type { ApprovalCall } from './paused-run.ts'

/** A call that a run stopped at, as far as it is needed here. */
interface Interruption {
  readonly rawItem: object
  readonly name?: string | undefined
  readonly arguments?: string | undefined
}

/** A streamed run of the Agents SDK that may have stopped for approval. */
export interface PausableRun {
  /** Whether the run was aborted. */
  readonly cancelled: boolean
  /** The calls that wait for approval, once the run has been streamed to its end. */
  readonly interruptions: readonly Interruption[]
  /** The state that the run can be taken up from. */
  readonly state: { toString(): string }
  /** The wrapper of the context that was given to `run`. */
  readonly runContext: { context: unknown }
}

/** The call that a run stopped at. */
export function waitingCall({ rawItem, name, arguments: given }: Interruption): ApprovalCall {
  return {
    id: 'callId' in rawItem && typeof rawItem.callId === 'string' ? rawItem.callId : '',
    tool: name ?? '',
    arguments: parsed(given ?? ''),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The state of a run as text, without the context of the run. */
export function writeRunState(run: PausableRun): string {
  const { runContext, state } = run
  const { context } = runContext
  // The state refuses contexts that are instances of a class, and the next run gets its own anyway.
  runContext.context = {}
  try {
    return state.toString()
  } finally {
    runContext.context = context
  }
}

/** The state of a run from its text; rejects if it is damaged or of a version that is not understood. */
export async function readRunState<Context>(
  agent: Agent<Context>,
  text: string,
  context: Context,
): Promise<RunState<Context, Agent<Context>>> {
  return await RunState.fromStringWithContext<Context, Agent<Context>>(
    agent,
    text,
    new RunContext(context),
  )
}
