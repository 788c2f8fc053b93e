import { isPast } from './past-words.ts'
import { possibleBases } from './past-tense.ts'
import { withoutTrail } from './read-deed.ts'
import type { Reported } from './resolve-fact.ts'
import { searchTasks, type Steps } from './steps.ts'

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

interface Pointed {
  verb: string
  /** How many tasks it is told of. */
  count: number
}

function readPointed(said: string): Pointed | null {
  const text = withoutTrail(said)
  const pair = ofBoth.exec(text)?.[1]
  if (pair !== undefined) return { verb: pair.toLowerCase(), count: 2 }
  const verb = (ofOne.exec(text) ?? ofAll.exec(text))?.[1]
  return verb === undefined ? null : { verb: verb.toLowerCase(), count: 1 }
}

/** Whether somebody tells of a deed, and not what it was done to. */
export function isPointedDeed(said: string): boolean {
  const pointed = ofAll.test(said) ? null : readPointed(said)
  return pointed !== null && (pointed.verb === 'called' || isPast(pointed.verb))
}

/** "replied to him" of the only open task that begins with "Reply": asked about. */
export function* resolvePointed(said: string): Steps<Reported | null> {
  const pointed = readPointed(said)
  if (pointed === null) return null
  for (const deed of possibleBases(`${pointed.verb} it`)) {
    const [base = ''] = deed.split(' ')
    const found = yield* searchTasks({ query: base, status: 'open' })
    const all = found.ok ? [...found.matches, ...found.others] : []
    const tasks = all.filter(({ title }) => title.toLowerCase().startsWith(`${base} `))
    if (tasks.length === pointed.count) return { tasks, sure: false, which: false }
  }
  return null
}
