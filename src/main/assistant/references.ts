import { z } from 'zod'

import type { ThreadItem } from '../../shared/chatkit/index.ts'

const namedTaskSchema = z.object({
  id: z.string(),
  title: z.string(),
  deleted: z.boolean().optional(),
})

const taskSetSchema = z.object({
  kind: z.enum(['listed', 'found', 'changed']),
  tasks: z.array(namedTaskSchema),
  /** The set before it holds the steps that its task was just given. */
  hasSteps: z.boolean().optional(),
  /** They are steps of this one, which is what is spoken of: those that are left, or that were completed. */
  stepsOf: namedTaskSchema.optional(),
  /** How many changes the answer made, where it made several. */
  changes: z.number().optional(),
})

const questionSchema = z.object({
  kind: z.enum(['choose', 'confirm', 'fill', 'pick']),
  tasks: z.array(namedTaskSchema),
  note: z.string(),
  /** What can be picked, as the person says it and as it is carried out. */
  answers: z.array(z.object({ say: z.string(), words: z.string() })).optional(),
})

/** The tasks that words like "it" can mean: sets from oldest to newest, and the open question. */
export const referencesSchema = z.object({
  sets: z.array(taskSetSchema),
  question: questionSchema.optional(),
})

export type NamedTask = z.infer<typeof namedTaskSchema>
export type TaskSet = z.infer<typeof taskSetSchema>
export type Question = z.infer<typeof questionSchema>
export type References = z.infer<typeof referencesSchema>

const heading = 'Tasks that words like "it", "both" or "the second one" can mean, newest set last:'

/** The text of the hidden item that keeps the references in the thread. */
export function writeReferences(references: References): string {
  return `${heading}\n${JSON.stringify(references)}`
}

/** The references in such a text, or null when it is another text. */
export function readReferences(text: string): References | null {
  if (!text.startsWith(`${heading}\n`)) return null
  try {
    const parsed = referencesSchema.safeParse(JSON.parse(text.slice(heading.length + 1)))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The references that a conversation had last, or null when it has none. */
export function newestReferences(items: readonly ThreadItem[]): References | null {
  for (const item of items.toReversed()) {
    if (item.type !== 'hidden_context_item' || typeof item.content !== 'string') continue
    const references = readReferences(item.content)
    if (references !== null) return references
  }
  return null
}
