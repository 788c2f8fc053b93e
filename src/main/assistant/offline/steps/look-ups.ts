import { z } from 'zod'

import type { ToolCall } from './tool-call.ts'

const namesNothingSchema = z.object({
  ok: z.literal(true),
  tasks: z.array(z.unknown()).max(0).optional(),
  matches: z.array(z.unknown()).max(0).optional(),
})

const changesNothing: ReadonlySet<string> = new Set([
  'search_tasks',
  'list_tasks',
  'describe_lists',
  'ask_user',
])

function shows({ name, arguments: input }: ToolCall): boolean {
  return name === 'ask_user' || (name === 'list_tasks' && !('show' in input && !input.show))
}

const keyOf = ({ name, arguments: input }: ToolCall) => `${name} ${JSON.stringify(input)}`

/**
 * What was looked up in an answer without naming a task: rules that do not know of each other look up
 * the same, and each call takes a turn. One that names tasks is made again, as "it" means what was
 * named last.
 */
export class LookUps {
  readonly #results = new Map<string, unknown>()

  /** What the call would give; undefined when that has to be found out. */
  resultOf(call: ToolCall): unknown {
    return this.#results.get(keyOf(call))
  }

  note(call: ToolCall, result: unknown): void {
    if (!changesNothing.has(call.name)) this.#results.clear()
    else if (!shows(call) && namesNothingSchema.safeParse(result).success) {
      this.#results.set(keyOf(call), result)
    }
  }
}
