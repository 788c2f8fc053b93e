import type { Priority } from '../todo.ts'
import { hasCueAfter, startsText } from './cues.ts'
import { after, before, phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

const quoted = /"[^"\n]+"|“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»/gu
const addresses =
  /\b(?:https?|ftp|file|mailto|offhand):\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w[\w.-]*/giu
const notesMark = /(?<!\S)\/\//u

/** Keeps quoted text and addresses out of reach of every other rule. */
export function keepLiterals(reading: Reading): void {
  for (const match of reading.matches(quoted)) {
    reading.keep(match.index, match.index + match[0].length)
  }
  for (const match of reading.matches(addresses)) {
    reading.keep(match.index, match.index + match[0].length)
  }
}

/** Reads everything after `//` as notes. */
export function readNotes(reading: Reading): string {
  const mark = notesMark.exec(reading.mask)
  if (mark === null) return ''
  const notes = reading.text.slice(mark.index + 2).trim()
  reading.claim('notes', mark.index, reading.text.length)
  return notes
}

const numbered: Priority[] = ['high', 'medium', 'low', 'none']
const named: Priority[] = ['high', 'medium', 'low', 'none']

const prioritySymbol = new RegExp(
  `${before}(?<!!)(?:p(?<number>[1-4])|!(?<name>high|medium|med|low|none))${after}`,
  'giu',
)
function symbolPriority({ groups }: RegExpExecArray): Priority | null {
  if (groups?.['number'] !== undefined) return numbered[Number(groups['number']) - 1] ?? null
  const name = (groups?.['name'] ?? '').toLowerCase()
  return named.find((priority) => priority.startsWith(name)) ?? null
}

/** Reads `p1` and `!high`; the first one counts, repeated ones go too. */
export function readPriority(reading: Reading): Priority | null {
  const matches = reading.matches(prioritySymbol)
  const [first] = matches
  const found = first === undefined ? null : symbolPriority(first)
  for (const match of matches) {
    if (symbolPriority(match) !== found) continue
    reading.claim('priority', match.index, match.index + match[0].length)
  }
  return found
}

/** Reads "high priority", unless what follows shows that the words belong to the title. */
export function readPriorityWords(reading: Reading): Priority | null {
  const { priority, priorityOf } = reading.language.symbols
  const match = reading
    .matches(priority)
    .find((one) => startsText(reading, one.index) || hasCueAfter(reading, one))
  if (match === undefined) return null
  reading.claim('priority', match.index, match.index + match[0].length)
  return priorityOf((match.groups?.['name'] ?? match.groups?.['named'] ?? '').toLowerCase())
}

const tagSymbol =
  /(?<![^\s\uE000(])[#@](?<name>[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_/-]*[\p{L}\p{N}\p{M}_])?)/gu
const clockName = /^(?:noon|midday|midnight|\d.*)$/iu

/** "4471-B" is the number of an order. */
const numberedName = /^\d{2,}-?\p{L}?$/u

function isTag(symbol: string, name: string): boolean {
  return symbol === '#' ? /\p{L}/u.test(name) && !numberedName.test(name) : !clockName.test(name)
}

/** Reads `#tag` and `@tag`; `#42`, `#4471-B` and `@7pm` are none. */
export function readTags(reading: Reading): string[] {
  const tags = new Map<string, string>()
  for (const match of reading.matches(tagSymbol)) {
    const name = reading.text.slice(match.index + 1, match.index + match[0].length)
    if (!isTag(match[0].slice(0, 1), name) || name.length > 100) continue
    const key = name.toLowerCase()
    tags.set(key, tags.get(key) ?? name)
    reading.claim('tag', match.index, match.index + match[0].length)
  }
  return [...tags.values()]
}

const listSymbol =
  /(?<![^\s\uE000(])[+~](?<name>\p{L}(?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}_])?)/gu
const listWords = phrase(
  `(?:to|on|onto|in|into|for|under)\\s+(?:(?:my|the|our)\\s+)?(?<name>(?:(?!(?:to|on|onto|in|into|for|under)\\s+(?:my|the|our)\\s)[\\p{L}\\p{N}\\p{M}'’&-]+\\s+){0,3}?[\\p{L}\\p{N}\\p{M}'’&-]+)\\s+list`,
)
const ownList = /(?:^|\s)(?:my|the|our|a|todo|to-do|to do|task|tasks|this|that|his|her|their)$/iu

function readListWords(reading: Reading): string | null {
  for (const match of reading.matches(listWords)) {
    const name = (match.groups?.['name'] ?? '').replace(/\s+/g, ' ')
    const hasArticle = /\s(?:my|the|our)\s/iu.test(match[0])
    if (!hasArticle && name.includes(' ')) continue
    reading.claim('list', match.index, match.index + match[0].length)
    return ownList.test(name) ? null : name
  }
  return null
}

/** Reads `+list` and `~list`, and in a chat "to my work list"; "to my list" names none. */
export function readList(reading: Reading, wording: 'box' | 'chat'): string | null {
  for (const match of reading.matches(listSymbol)) {
    const name = reading.text.slice(match.index + 1, match.index + match[0].length)
    if (name.length > 100) continue
    reading.claim('list', match.index, match.index + match[0].length)
    return name
  }
  return wording === 'chat' ? readListWords(reading) : null
}
