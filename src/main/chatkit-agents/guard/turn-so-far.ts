import type { AgentInputItem, ModelRequest } from '@openai/agents'

type FunctionCall = Pick<
  Extract<AgentInputItem, { type: 'function_call' }>,
  'name' | 'arguments' | 'callId'
>

interface Round {
  calls: FunctionCall[]
  results: string[]
}

const sameRoundsInARow = 2

/** What happened in a turn before its next completion, as the input of the model tells it. */
export class TurnSoFar {
  readonly #rounds: Round[] = []
  readonly #callIds = new Set<string>()

  constructor({ input }: Pick<ModelRequest, 'input'>) {
    if (typeof input === 'string') return
    for (const item of input) if (item.type === 'function_call') this.#callIds.add(item.callId)
    const start = input.findLastIndex((item) => 'role' in item && item.role === 'user')
    for (const item of input.slice(start + 1)) this.#note(item)
  }

  /** How many completions called tools. */
  get roundCount(): number {
    return this.#rounds.length
  }

  /** The names of the tools that were called. */
  get toolNames(): string[] {
    return this.#rounds.flatMap(({ calls }) => calls.map(({ name }) => name))
  }

  /** The ids of all calls so far, those of earlier turns included. */
  get callIds(): ReadonlySet<string> {
    return this.#callIds
  }

  /** Whether these calls only do once more what was done again just before. */
  isGoingRound(calls: readonly FunctionCall[]): boolean {
    const last = this.#rounds.slice(-sameRoundsInARow)
    if (calls.length === 0 || last.length < sameRoundsInARow) return false
    if (last.some((round) => keyOf(round.calls) !== keyOf(calls))) return false
    // What has no arguments, such as to undo, may well be meant several times, if it does something.
    const hasArguments = calls.some((call) => call.arguments.replaceAll(/[{}\s]/g, '') !== '')
    return hasArguments || new Set(last.map(({ results }) => results.join('\n'))).size === 1
  }

  #note(item: AgentInputItem): void {
    const round = this.#rounds.at(-1)
    if (item.type === 'function_call') {
      if (round !== undefined && round.results.length === 0) round.calls.push(item)
      else this.#rounds.push({ calls: [item], results: [] })
    } else if (item.type === 'function_call_result') {
      round?.results.push(JSON.stringify(item.output))
    }
  }
}

function keyOf(calls: readonly FunctionCall[]): string {
  return calls
    .map((call) => `${call.name} ${call.arguments}`)
    .toSorted()
    .join('\n')
}
