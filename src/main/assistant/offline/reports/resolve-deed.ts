import type { NamedTask } from '../../references.ts'
import { readFact } from './read-fact.ts'
import { isPointedDeed, resolvePointed } from './pointed-deed.ts'
import { readingsOf } from './read-deed.ts'
import type { Resolution } from '../targets/resolution.ts'
import { resolveFact, type Reported } from './resolve-fact.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Target } from '../targets/target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'

type Found = Extract<Resolution, { kind: 'tasks' }>

const many = /^(.*?)\b(all|both)(?: of)? (?:the |my |our |those )(?=\p{L})/iu

/** "calls", of which all are meant, of "make all the calls". */
function titleIn(deed: string): Extract<Target, { kind: 'title' }> {
  const [said = '', before = '', count] = many.exec(deed) ?? []
  const text = `${before}${deed.slice(said.length)}`.trim()
  if (count === undefined) return { kind: 'title', text }
  return { kind: 'title', text, count: /both/i.test(count) ? 2 : 'all' }
}

/** The open tasks that a deed such as "pay rent" is; weak when another deed was told of them. */
function* resolveDeed(deed: string, situation: Situation): Steps<Found | null> {
  for (const reading of readingsOf(deed)) {
    const found = yield* resolveTarget(titleIn(reading.text), 'open', situation)
    if (found.kind !== 'tasks' || (found.weak === true && found.slip !== true)) continue
    if (found.tasks.every(({ title }) => reading.fits(title))) {
      return { ...found, weak: reading.doubtful ?? false }
    }
  }
  return null
}

/** The one task that such a deed has completed already, if any. */
export function* doneBefore(deed: string, situation: Situation): Steps<NamedTask | undefined> {
  for (const { text, doubtful } of readingsOf(deed)) {
    const found = yield* resolveTarget({ kind: 'title', text }, 'done', situation)
    const isOne = found.kind === 'tasks' && found.weak !== true && found.tasks.length === 1
    if (isOne && doubtful !== true) return found.tasks[0]
  }
  return undefined
}

interface Report {
  text: string
  deed: string | null
}

/** What somebody says to have done, read as a deed or else as a fact: "spoke to Ann" for "Ring Ann". */
export function resolveReport(report: Report, situation: Situation): Steps<Reported | null> {
  const { text, deed } = report
  const isPointed = deed === text && isPointedDeed(text)
  return isPointed ? resolvePointed(text) : resolveNamed(report, situation)
}

function* resolveNamed({ text, deed }: Report, situation: Situation): Steps<Reported | null> {
  const found = deed === null ? null : yield* resolveDeed(deed, situation)
  const isSure = found !== null && found.weak !== true
  const fact = isSure ? null : readFact(text)
  const told = fact === null ? null : yield* resolveFact(fact)
  if (found === null && told === null) return yield* resolvePointed(text)
  if (found === null || told?.sure === true) return told
  return { tasks: found.tasks, sure: isSure, which: false }
}
