import { z } from 'zod'

import { foldText } from '../../shared/todos/fold-text.ts'
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

/** Words after a mention that already make a sentence with it. */
const saysOfIt =
  /^(?:is|was|are|has|needs|can|should|must|'s|and|or|,)(?=\W|$)(?! (?:it|this|that)\b)/iu
const pronoun = /\b(?:it|this task|that task|this one|this|that)\b/iu
const asks = /^(?:when|what|where|which|how|is|was|does|has|why|who|due)\b.*\?$|^when\b/iu
const verbs =
  /^(?<verb>(?:please )?(?:complete|finish|tick off|check off|delete|remove|trash|reopen|skip|duplicate|show|open|move|reschedule|postpone|push|delay|snooze|set|change|rename|tag|untag|mark|repeat|make|schedule))\b(?<rest>.*)$/iu

/** What words that follow a mention ask for, as a sentence in which it has its place. */
const readings: readonly [RegExp, (task: string, words: RegExpExecArray) => string][] = [
  [
    /^(?<verb>is|was) (?:it|that|this)(?: one)? (?<rest>\S.*\?)$/iu,
    (task, { groups }) => `${groups?.['verb']} ${task} ${groups?.['rest']}`,
  ],
  [asks, (task) => `when is ${task} due?`],
  [
    /^(?:add |with )?(?:the )?tags? (?<tag>.+)$/iu,
    (task, { groups }) => `tag ${task} with ${groups?.['tag']}`,
  ],
  [
    /^(?:to )?(?:(?:high|medium|low|no) priority|p[1-4])$/iu,
    (task, [words]) => `set ${task} to ${words}`,
  ],
  [
    /^(?:every|each|daily|weekly|monthly|yearly)\b.*$/iu,
    (task, [words]) => `repeat ${task} ${words}`,
  ],
  [/^done[.!]?$/iu, (task) => `complete ${task}`],
  [
    verbs,
    (task, { groups }) => {
      const rest = groups?.['rest'] ?? ''
      const named = rest.replace(pronoun, task)
      return `${groups?.['verb']}${named === rest ? ` ${task}${rest}` : named}`
    },
  ],
]

/** The ids of the mentioned tasks that these words name. */
export function mentionedIds(words: string, mentions: readonly NamedTask[]): string[] {
  const wanted = foldText(words.replaceAll('"', ''))
  return mentions.flatMap(({ id, title }) => (foldText(mentionWords(title)) === wanted ? [id] : []))
}

const longestMoment = 5

/**
 * The message with a mention that it begins with in its place: "(Call mom) tomorrow" and
 * "(Call mom) delete it" are about that task, and no new one.
 */
export function placeFirstMention(message: string, mentions: readonly NamedTask[]): string {
  const [only, ...others] = mentions
  const task = only === undefined ? '' : `"${mentionWords(only.title)}"`
  if (task === '' || others.length > 0 || !message.startsWith(`${task} `)) return message
  const words = message.slice(task.length).trim()
  if (saysOfIt.test(words)) return message
  for (const [pattern, write] of readings) {
    const match = pattern.exec(words)
    if (match !== null) return write(task, match)
  }
  const isShort = words.split(' ').length <= longestMoment
  return isShort ? `move ${task} to ${words.replace(/^(?:to|for|on) /iu, '')}` : message
}
