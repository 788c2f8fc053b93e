import { z } from 'zod'

import { sentenceCase } from '../words/phrases.ts'
import type { Repaired } from '../normalise/repair-words.ts'
import type { Steps } from './steps.ts'
import type { ToolCall } from './tool-call.ts'

const addSchema = z.object({ tasks: z.array(z.looseObject({ title: z.string() })) })
const updateSchema = z.looseObject({
  title: z.string().optional(),
  notes: z.string().optional(),
  add_notes: z.string().optional(),
})
const noteSchema = z.looseObject({ note: z.string() })

type Spell = (text: string) => string

/** "delete it" is the assistant's own wording, whatever the person wrote. */
const namesNothing = /^\p{L}+ (?:it|them)$/u
const startsCapital = /^\p{Lu}/u

function spelling(written: Repaired['written']): Spell {
  return (text) => {
    const words = text.replace(/[\p{L}']{2,}/gu, (word) => written.get(word.toLowerCase()) ?? word)
    return words === text || !startsCapital.test(text) ? words : sentenceCase(words)
  }
}

const rewritten: Readonly<Record<string, (input: object, spell: Spell) => object>> = {
  add_task: (input, spell) => {
    const found = addSchema.safeParse(input).data
    if (found === undefined) return input
    return { ...found, tasks: found.tasks.map((one) => ({ ...one, title: spell(one.title) })) }
  },
  update_task: (input, spell) => {
    const { title, notes, add_notes: added } = updateSchema.safeParse(input).data ?? {}
    return {
      ...input,
      ...(title === undefined ? {} : { title: spell(title) }),
      ...(notes === undefined ? {} : { notes: spell(notes) }),
      ...(added === undefined ? {} : { add_notes: spell(added) }),
    }
  },
  ask_user: (input, spell) => {
    const found = noteSchema.safeParse(input).data
    const isOwn = found === undefined || namesNothing.test(found.note)
    return isOwn ? input : { ...found, note: spell(found.note) }
  },
}

const spelled = (call: ToolCall, spell: Spell): ToolCall => ({
  ...call,
  arguments: rewritten[call.name]?.(call.arguments, spell) ?? call.arguments,
})

/** The same steps; the titles in them are spelled as the person wrote them, not as they were read. */
export function* spellAsWritten(steps: Steps, { written }: Repaired): Steps {
  if (written.size === 0) return yield* steps
  const spell = spelling(written)
  let step = steps.next()
  while (step.done !== true) step = steps.next(yield spelled(step.value, spell))
  return step.value
}
