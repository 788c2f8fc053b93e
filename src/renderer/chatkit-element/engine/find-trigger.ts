/** What a person begins to type in the composer to get a list. */
export interface Trigger {
  readonly kind: 'tag' | 'command'
  /** What was typed after the mark. */
  readonly query: string
  /** How many characters before the caret the mark stands. */
  readonly length: number
}

/** Which marks open a list. */
export interface TriggerMarks {
  readonly tags: boolean
  readonly commands: boolean
}

const longestQuery = 60
const tagBefore = /(?:^|[\s([{"'“‘«¿¡,;:/-])@([^@\n]*)$/u
const commandFromStart = /^\/([^\n]*)$/u

function isQuery(query: string): boolean {
  return query.length <= longestQuery && !/^\s/u.test(query)
}

function tagTrigger(line: string): Trigger | null {
  const query = tagBefore.exec(line)?.[1]
  return query === undefined || !isQuery(query)
    ? null
    : { kind: 'tag', query, length: query.length + 1 }
}

function commandTrigger(line: string): Trigger | null {
  const query = commandFromStart.exec(line)?.[1]
  return query === undefined || !isQuery(query)
    ? null
    : { kind: 'command', query, length: query.length + 1 }
}

/**
 * The trigger that the caret is in: `@` at the start of a word, or `/` at the very start. `before`
 * is the text of the line up to the caret, `first` tells whether it is the first line.
 */
export function findTrigger(before: string, first: boolean, marks: TriggerMarks): Trigger | null {
  const tag = marks.tags ? tagTrigger(before) : null
  return tag ?? (marks.commands && first ? commandTrigger(before) : null)
}
