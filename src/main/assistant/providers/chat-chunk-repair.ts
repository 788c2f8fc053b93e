import { z } from 'zod'

const partSchema = z.looseObject({ type: z.string() })
const callSchema = z.looseObject({
  index: z.number().optional(),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish() }).nullish(),
})
const deltaSchema = z.looseObject({
  content: z.unknown().optional(),
  tool_calls: z.array(callSchema).nullish(),
})
const chunkSchema = z.looseObject({
  choices: z.array(z.looseObject({ delta: deltaSchema.nullish() })),
})

type Delta = z.infer<typeof deltaSchema>
type Call = z.infer<typeof callSchema>

/** The text of a part, or of a list of parts, of this type. */
function textOf(content: unknown, type: 'text' | 'thinking'): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((each) => textOfPart(each, type)).join('')
}

function textOfPart(value: unknown, type: 'text' | 'thinking'): string {
  const part = partSchema.safeParse(value).data
  return part?.type === type ? textOf(part[type], 'text') : ''
}

/**
 * Brings the chunks of one completion into the form that the Agents SDK reads: text as a string,
 * thoughts in a field of their own, and a number for each tool call.
 */
export class ChatChunkRepair {
  readonly #callIds: string[] = []

  /** The chunk in that form; anything else as it is. */
  repair(value: unknown): unknown {
    const chunk = chunkSchema.safeParse(value).data
    if (chunk === undefined) return value
    const choices = chunk.choices.map((choice) =>
      choice.delta ? { ...choice, delta: this.#repairDelta(choice.delta) } : choice,
    )
    return { ...chunk, choices }
  }

  #repairDelta({ content, tool_calls: calls, ...rest }: Delta): object {
    return {
      ...(Array.isArray(content) ? thinkingOf(content) : {}),
      ...rest,
      ...(content === undefined
        ? {}
        : { content: Array.isArray(content) ? textOf(content, 'text') : content }),
      ...(calls ? { tool_calls: calls.map((call) => this.#numbered(call)) } : {}),
    }
  }

  // A call without an id or a name goes on with the one before.
  #numbered(call: Call): Call {
    const id = call.id ?? ''
    const known = id === '' ? -1 : this.#callIds.indexOf(id)
    const begins = known === -1 && (id !== '' || Boolean(call.function?.name))
    const index = call.index ?? (begins ? this.#callIds.length : known)
    if (begins) this.#callIds[index] = id
    return { ...call, index: index === -1 ? Math.max(0, this.#callIds.length - 1) : index }
  }
}

function thinkingOf(content: readonly unknown[]): { reasoning_content?: string } {
  const thought = textOf(content, 'thinking')
  return thought === '' ? {} : { reasoning_content: thought }
}
