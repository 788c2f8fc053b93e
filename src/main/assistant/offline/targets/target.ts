import { readBulkFilter } from '../filters/bulk-filter.ts'
import type { Filter } from '../filters/filter.ts'
import { ordinalOf, ordinalWords, unquote } from '../words/phrases.ts'
import type { Reading } from '../moments/reading.ts'

/** Which tasks a phrase means, before anything is looked up. */
export type Target =
  | {
      kind: 'title'
      text: string
      /** Of how many it is said, as in "both of the old ideas" and "all the hive checks". */
      count?: number | 'all'
    }
  | { kind: 'latest' }
  | {
      kind: 'them'
      count: number | null
      /** Said so that it is several, as in "them all". */
      several?: boolean
    }
  /** What was listed and not changed since. */
  | { kind: 'rest' }
  /** Those that were named together with what was spoken of last. */
  | { kind: 'other'; count: number | null }
  | { kind: 'positions'; positions: number[] }
  | {
      kind: 'filter'
      filter: Filter
      everything: boolean
      /** Said in a word, so that it may be all that was listed. */
      loose?: boolean
      /** How many there are, as in "both garden tasks". */
      count?: number
    }
  | { kind: 'except'; base: Target; without: Target }
  /** "that and the gate one" */
  | { kind: 'each'; targets: readonly Target[] }

const latest =
  /^(?:(?:the (?:one|task|thing)|what) (?:that )?(?:i|you|we)(?:'ve| have|ve)? (?:just |last )?(?:added|created|made|changed|moved|finished|completed|mentioned)(?: just now| last)?|it|that|this|him|her|(?:that|this|the|his|her) (?:one|task|todo|item|reminder)|the same(?: one| task)?|the whole thing)$/i
const them =
  /^(?:them|those|these|they|(?:all|both) (?:of )?(?:them|these|those)|them (?:all|both)|those (?:tasks|ones)|these (?:tasks|ones)|all (?:of )?(?:it|that|this))$/i
const both =
  /^(?:both|(?:the|those|these) two|the (?:pair|two)(?: of (?:them|these|those))?|both of (?:them|these|those)|them both)(?: tasks| ones)?$/i
const allOfThem =
  /^(?:all |the |those |these )+(three|four|five|six|seven|[2-7])(?: of (?:them|those|these))?(?: tasks| ones)?$/i
const everyOne =
  /^(?:(?:all|every one|each|the whole lot|the lot) (?:of )?(?:them|these|those)(?: tasks| ones)?|them (?:all|both)|the (?:whole )?lot|each one|each)$/i
const rest =
  /^(?:all )?(?:the )?(?:rest|others|other ones|remaining ones|remainder)(?: of (?:them|those|these|it))?$|^everything else$/i
const other =
  /^(?:the )?other (?:(two|three|four|five|six|2|3|4|5|6)|one|task|thing)(?: ones| tasks| things)?(?: of (?:them|those|these))?$/i
const everything =
  /^(?:all|everything|every(?: single)? task|all (?:of )?(?:my |the )?(?:tasks|todos|to-dos|items|things|reminders)|(?:my|the) (?:(?:whole|entire) )?list|(?:my|the) (?:tasks|todos|to-dos)|all of it)$/i

const loosely = /^(?:all|everything|all of it)$/i

const noun = '(?: (?:task|todo|one|item|reminder)s?)?'
const onePosition = new RegExp(
  `^(?:the |number |no\\.? ?|task |item |#)?(?:number |#)?(${ordinalWords}|\\d{1,2})${noun}$`,
  'i',
)
const place = `(?:${ordinalWords}|last|\\d{1,2})`
const severalPositions = new RegExp(
  `^(?:the |numbers? |tasks? |items? )?(${place}${noun}(?:(?:,| and|, and| &) (?:the )?${place}${noun})+)$`,
  'i',
)
const spokenNumber = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const numbered = new RegExp(`^(?:number|no\\.?|task|item) (${spokenNumber})$`, 'i')
const fromTo = new RegExp(
  `^(?:numbers? |items? |tasks? |the |#)*(${spokenNumber}|${ordinalWords}) ?(?:-|to|through|till|up to) ?(?:the |number |#)?(${spokenNumber}|${ordinalWords})${noun}$`,
  'i',
)
const digits = /^(\d{1,2}(?:[ ,]+\d{1,2}){1,8})$/
const lastPosition = new RegExp(`^(?:the )?(?:very )?last${noun}$`, 'i')
const lastFew = new RegExp(`^(?:the )?(?:last|bottom) (two|three|four|five|2|3|4|5)${noun}$`, 'i')
const firstFew = new RegExp(`^(?:the )?(?:first|top) (two|three|four|five|2|3|4|5)${noun}$`, 'i')
const beforeLast = new RegExp(
  `^(?:the )?(?:second[ -](?:to[ -])?last|next[ -]to[ -]last)${noun}$`,
  'i',
)

const range = (from: number, count: number) =>
  Array.from({ length: count }, (_, step) => from + step)

const count = (word: string) => ordinalOf(word) ?? 1

function readPlace(word: string): number {
  const bare =
    word
      .replace(/^ ?(?:and |the )+/i, '')
      .trim()
      .split(' ')[0] ?? ''
  return /^last$/i.test(bare) ? -1 : (ordinalOf(bare) ?? 0)
}

const longestRange = 20

function between(first: string, last: string): number[] {
  const [from, to] = [ordinalOf(first) ?? 0, ordinalOf(last) ?? 0]
  return from > 0 && to > from && to - from < longestRange ? range(from, to - from + 1) : [0]
}

const positionReaders: [RegExp, (word: string, second: string) => number[]][] = [
  [firstFew, (word) => range(1, count(word))],
  [lastFew, (word) => range(-count(word), count(word))],
  [lastPosition, () => [-1]],
  [beforeLast, () => [-2]],
  [onePosition, (word) => [ordinalOf(word) ?? 0]],
  [numbered, (word) => [ordinalOf(word) ?? 0]],
  [fromTo, between],
  [digits, (words) => words.split(/[ ,]+/).map(Number)],
  [severalPositions, (words) => words.split(/,(?: and)? | and | & /i).map(readPlace)],
]

function positionsOf(text: string): number[] | null {
  for (const [pattern, read] of positionReaders) {
    const match = pattern.exec(text)
    if (match !== null) return read(match[1] ?? '', match[2] ?? '')
  }
  return null
}

const determiner = /^(?:the|my|our|a|an|that|this|his|her|their|your) (?=\S)/i
const taskNoun =
  /^(?:task|todo|to-do|item|reminder)(?: (?:called|named|titled|about|concerning|regarding|for|to|with the title))?:? (?=\S)/i
const trailingNoun =
  /(?:'s)? (?:task|todo|to-do|sub-?task|step|item|reminder|one|thing|stuff|business)$/i
const offTheList =
  / (?:from|off|on|in) (?:of )?(?:my|the) (?:(?:todo|to-do|task) )?(?:list|tasks|todos)$/i

const oneName = '((?!.+(?:, | and | & )).+)$'
/** "both of the old ideas", which are two of one name, "the two reorders" and "all the hive checks" */
const severalNamed: readonly RegExp[] = [
  `^(both) (?:of )?(?:the |my |our |those |these )?${oneName}`,
  `^(?:all )?(?:the|those|these|my|our|all) (two|three|four|five|six) (?:of (?:the|my) )?${oneName}`,
  `^(all) (?:of )?(?:the|my|our|those|these) (?:other )?${oneName}`,
].map((form) => new RegExp(form, 'i'))
const bothOf = /^both (?:of )?(?=.+ (?:and|&) )/i

function titleOf(said: string): string {
  const text = said.replace(bothOf, '')
  const quoted = unquote(text)
  if (quoted !== text) return quoted
  const bare = text.replace(determiner, '').replace(taskNoun, '').replace(trailingNoun, '')
  return unquote(bare.replace(determiner, ''))
}

function remainderOf(text: string): Target | null {
  if (rest.test(text)) return { kind: 'rest' }
  const others = other.exec(text)
  return others === null ? null : { kind: 'other', count: ordinalOf(others[1] ?? 'one') }
}

function referenceOf(text: string): Target | null {
  if (latest.test(text)) return { kind: 'latest' }
  if (both.test(text)) return { kind: 'them', count: 2 }
  const several = allOfThem.exec(text)?.[1]
  if (several !== undefined) return { kind: 'them', count: ordinalOf(several) }
  const remainder = remainderOf(text)
  if (remainder !== null) return remainder
  if (everyOne.test(text)) return { kind: 'them', count: null, several: true }
  if (them.test(text)) return { kind: 'them', count: null }
  const positions = positionsOf(text)
  return positions === null ? null : { kind: 'positions', positions }
}

const exception =
  /^(.+?),? (?:except(?: for)?|but(?: not)?|apart from|aside from|other than|excluding|minus|without(?! (?:an? |any )?(?:due )?(?:dates?|days?|times?|deadlines?|tags?|labels?|lists?|priority|notes?)\b)|besides|bar) (.+)$/i

/** "everything except the milk"; not "bread without butter", where nothing is several. */
function readException(text: string, reading: Reading): Target | null {
  const [, first, second] = exception.exec(text) ?? []
  if (first === undefined || second === undefined || text.includes('"')) return null
  const base = readTarget(first, reading)
  const without = readTarget(second, reading)
  const several = base?.kind === 'filter' || base?.kind === 'them'
  return several && without !== null ? { kind: 'except', base, without } : null
}

const partJoints = /\s*,\s*(?:and |plus )?| (?:and|&|plus) /i
const mostParts = 8

const withNumber = /^(.*\p{L}) (\d{1,3})$/u
const placeWords = /^(?:numbers?|no|tasks?|items?|the|#)$/iu

/** "chapters 9, 10 and 11" as "chapter 9", "chapter 10" and "chapter 11". */
function withOwnNoun(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts
  const [, noun] = withNumber.exec(first) ?? []
  if (noun === undefined || placeWords.test(noun)) return parts
  if (!others.every((part) => /^\d{1,3}$/.test(part))) return parts
  const one = noun.replace(/(?<=\p{L}{2}[^s])s$/u, '')
  return parts.map((part) => `${one} ${/\d+$/.exec(part)?.[0] ?? ''}`)
}

/** "that and the gate one": of which at least one says only which, not what. */
function readEach(text: string, reading: Reading): Target | null {
  const said = text.includes('"') ? [] : text.split(partJoints)
  if (said.length < 2 || said.length > mostParts) return null
  const parts = withOwnNoun(said)
  if (parts === said && !parts.some((part) => referenceOf(part.trim()) !== null)) return null
  const targets = parts.map((part) => readTarget(part, reading))
  const known = targets.filter((target) => target !== null)
  return known.length === parts.length ? { kind: 'each', targets: known } : null
}

const wholeList =
  /^(?:(?:all|everything|every task|the lot) (?:of |in |on |from )?)?(?:the|my|our) (?!todo|to-do|task|whole|entire)([\p{L}\p{N}][\p{L}\p{N}&'-]*(?: [\p{L}\p{N}&'-]+)?) list$/iu

const onesInList =
  /^(?:both|(?:the |all |both )*(?:ones|two|three|four|things|tasks|stuff|bits|jobs)(?: tasks| ones| things)?) (?:in|on|from|under) (?:the |my |our )?([\p{L}\p{N}][\p{L}\p{N}&' -]{0,30}?) list$/iu

/** "my shopping list": what is in it. */
function readWholeList(text: string): Target | null {
  const list = wholeList.exec(text)?.[1] ?? onesInList.exec(text)?.[1]
  return list === undefined ? null : { kind: 'filter', filter: { list }, everything: false }
}

/** "both garden tasks", "the two friday ones", "the remaining house tasks" */
const bothKinds =
  /^(?:both(?: of)?|(?:the|those|these|my|all)(?: (?:two|three|four|five))?(?: (?:remaining|open|last))*(?<= (?:two|three|four|five|remaining|open))) (?:the |my )?(?=.+ (?:tasks|ones|todos|items|things)$)/i
function countOf(text: string): { count: number } | null {
  const said = bothKinds.exec(text)?.[0] ?? ''
  const count = /^both/i.test(said) ? 2 : ordinalOf(/two|three|four|five/i.exec(said)?.[0] ?? '')
  return said === '' || count === null ? null : { count }
}

const besides = /(?<=\S),? (?:too|as well|after all)$/i

const oneLacking =
  /^(?:the |that )?(?:one|task) (?:without|with no|that has no|which has no|that (?:doesn't|does not) have|missing) (?:an? |any )?(?:due )?(date|day|deadline|time)(?: (?:yet|so far|set))?$/i

/** "the one without a date" */
function readLacking(text: string, reading: Reading): Target | null {
  const what = oneLacking.exec(text)?.[1]
  if (what === undefined) return null
  const lacks = /^time$/i.test(what) ? 'time' : 'date'
  const filter = readBulkFilter(`all tasks without a ${lacks}`, reading)
  return filter === null
    ? null
    : { kind: 'filter', filter, everything: false, count: 1, loose: true }
}

/** No title is longer, and so nobody means one by more. */
const longestPhrase = 500

const manyNoun = /(?<=\S) (?:tasks|todos|items|ones|things|bits|jobs)$/i

function readNamed(text: string): Target {
  const [, many = '', named] = severalNamed.map((form) => form.exec(text)).find(Boolean) ?? []
  if (named === undefined) return { kind: 'title', text: titleOf(text) }
  const count = /^all$/i.test(many) ? 'all' : /^both$/i.test(many) ? 2 : (ordinalOf(many) ?? 2)
  return { kind: 'title', text: titleOf(named.replace(manyNoun, '')), count }
}

function readEverything(text: string): Target | null {
  if (!everything.test(text)) return null
  const all = { kind: 'filter', filter: {}, everything: true } as const
  return loosely.test(text) ? { ...all, loose: true } : all
}

/** Reads a phrase such as "the second one", "it", "all overdue tasks" or "the dentist". */
export function readTarget(phrase: string, reading: Reading): Target | null {
  const text = phrase.replace(offTheList, '').replace(besides, '').trim()
  if (text === '' || text.length > longestPhrase) return null
  const reference = referenceOf(text)
  if (reference !== null) return reference
  const all = readEverything(text) ?? readLacking(text, reading)
  if (all !== null) return all
  const exceptional = readException(text, reading)
  if (exceptional !== null) return exceptional
  const each = readEach(text, reading)
  if (each !== null) return each
  const listed = readWholeList(text)
  if (listed !== null) return listed
  const bulk = readBulkFilter(text.replace(bothKinds, 'all '), reading)
  if (bulk !== null) return { kind: 'filter', filter: bulk, everything: false, ...countOf(text) }
  return readNamed(text)
}
