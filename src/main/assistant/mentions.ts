import { z } from 'zod'

import type { NamedTask } from './references.ts'

const heading = 'The task'

const mentionSchema = z.object({ id: z.string(), title: z.string() })

/** What the model is told of a task that the person mentioned; tools take its id. */
export function writeMention({ id, title }: NamedTask): string {
  return `${heading} ${JSON.stringify({ id, title })}\n`
}

/** The task in such a text, or null when it is another text. */
export function readMention(text: string): NamedTask | null {
  if (!text.startsWith(`${heading} {`)) return null
  try {
    const parsed = mentionSchema.safeParse(JSON.parse(text.slice(heading.length)))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** How a mentioned task stands in the message for the rules: as quoted words, which nothing reads. */
export function mentionWords(title: string): string {
  return title.replaceAll('"', "'").replaceAll(/\s+/gu, ' ').trim()
}

/** The message with each mention as quoted words. */
export function quoteMentions(message: string, mentions: readonly NamedTask[]): string {
  // A title may begin like another one.
  const longestFirst = mentions.toSorted((one, other) => other.title.length - one.title.length)
  return longestFirst
    .reduce(
      (text, { title }) => text.replaceAll(`@${title}`, () => ` "${mentionWords(title)}" `),
      message,
    )
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}
