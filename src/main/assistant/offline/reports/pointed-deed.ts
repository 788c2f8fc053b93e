import { deedOfGerund } from '../words/gerund.ts'
import { isPast } from '../words/past-words.ts'
import { possibleBases } from '../words/past-tense.ts'
import { withoutTrail } from './read-deed.ts'
import type { Reported } from './resolve-fact.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'

const subject = "(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:(?:just|already|finally|now) )*"
/** "replied to him" */
const ofOne = new RegExp(
  `^${subject}(\\p{L}+)(?: (?:to|with|for|up|off|out|back))? (?:it|him|her|them|that|those|these)$`,
  'iu',
)
/** "cancelled both subscriptions" */
const ofBoth = new RegExp(
  `^${subject}(\\p{L}+) both(?: of (?:them|those|the))?(?: \\p{L}+){0,2}$`,
  'iu',
)
/** "all packed", "everything's printed" */
const ofAll = /^(?:(?:it's |they're )?all|everything(?:'s| is)?) (\p{L}+)$/iu

/** "done the sowing" */
const ofKind = new RegExp(
  `^${subject}(?:did|done|finished|been) (?:with )?(?:all )?(?:the |my )(\\p{L}+ing)$`,
  'iu',
)
/** "both orders shipped" */
const ofPair =
  /^(?:both|the two) (?:of the |the |my )?(\p{L}+?)s?(?: (?:are|were|have been|got))?(?: now| already| all)? (\p{L}+)$/iu

interface Pointed {
  verb: string
  /** What it was done to, which may be what the titles begin with. */
  thing?: string | undefined
  /** How many tasks it is told of. */
  count: number
  /** Of several that begin so, it is asked which is meant. */
  ofKind?: boolean
}

function readKind(text: string): Pointed | null {
  const kind = ofKind.exec(text)?.[1]
  const verb = kind === undefined ? null : deedOfGerund(kind.toLowerCase())
  return verb === null ? null : { verb, count: 1, ofKind: true }
}

function readPair(text: string): Pointed | null {
  const [, thing, verb = ofBoth.exec(text)?.[1]] = ofPair.exec(text) ?? []
  return verb === undefined ? null : { verb: verb.toLowerCase(), thing, count: 2 }
}

function readPointed(said: string): Pointed | null {
  const text = withoutTrail(said)
  const several = readKind(text) ?? readPair(text)
  if (several !== null) return several
  const verb = (ofOne.exec(text) ?? ofAll.exec(text))?.[1]
  return verb === undefined ? null : { verb: verb.toLowerCase(), count: 1 }
}

/** Whether somebody tells of a deed, and not what it was done to. */
export function isPointedDeed(said: string): boolean {
  const pointed = ofAll.test(said) ? null : readPointed(said)
  if (pointed === null) return false
  return pointed.ofKind === true || pointed.verb === 'called' || isPast(pointed.verb)
}

/** What the titles of the tasks that are told of can begin with. */
const beginnings = ({ verb, thing, ofKind: isKind }: Pointed) => [
  ...(isKind === true ? [verb] : possibleBases(verb)),
  ...(thing === undefined ? [] : [thing.toLowerCase()]),
]

/** "replied to him" of the only open task that begins with "Reply": asked about. */
export function* resolvePointed(said: string): Steps<Reported | null> {
  const pointed = readPointed(said)
  if (pointed === null) return null
  for (const base of beginnings(pointed)) {
    const found = yield* searchTasks({ query: base, status: 'open' })
    const all = found.ok ? [...found.matches, ...found.others] : []
    const tasks = all.filter(({ title }) => title.toLowerCase().startsWith(`${base} `))
    const which = pointed.ofKind === true && tasks.length > 1
    if (which || tasks.length === pointed.count) return { tasks, sure: false, which }
  }
  return null
}
