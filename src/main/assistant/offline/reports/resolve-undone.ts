import type { TaskFacts } from '../../tools/tool-results.ts'
import type { Understood } from '../intent.ts'
import { asImperative } from '../words/past-tense.ts'
import { titleText } from '../words/phrases.ts'
import { readFact } from './read-fact.ts'
import { relatesTo } from '../words/related-words.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

const leadIn =
  /^(?:(?:no|oh|wait|actually|sorry|hmm|oops|well|ah|so|turns out|looks like|it seems)[ ,.!]+)*/i
const own =
  /^(?:i|we)(?: have|'ve)? ?(?:didn't|haven't|did not|have not|never)(?: actually| really| even| yet)* (.+?)(?: yet| after all| at all)?$/i
const again = /^(.{2,40}?) needs? \p{L}+ing again$/iu
const denies =
  /(?: (?:is|are|was|were|has|have|did))?(?:n't| not| never)(?: actually| really| even| yet| quite)*(?= )/i
const wishes =
  /\b(?:if|when|until|want|like|know|think|believe|care|mind|sure|can|could|will|would|should)\b|\?/i

/** "the invoice" of "the invoice never went out", read as if it had. */
function deniedFact(text: string): string | null {
  if (!denies.test(text)) return null
  const told = text.replace(denies, ' was').replace(/(?: yet| after all| at all)+$/i, '')
  const [names, second] = readFact(told)?.things ?? []
  return second === undefined ? (names?.[0] ?? null) : null
}

/** What is told not to be so: "the invoice" of "the invoice never went out". */
function deniedThing(said: string): string | null {
  const text = said.replace(leadIn, '')
  if (text.length > 80 || wishes.test(text)) return null
  const deed = own.exec(text)?.[1]
  if (deed !== undefined) return asImperative(deed) ?? deed
  return again.exec(text)?.[1] ?? deniedFact(text)
}

function* onlyTask(query: string, status: 'open' | 'done'): Steps<TaskFacts | undefined> {
  const found = yield* searchTasks({ query, status })
  const [task] = found.ok && found.match === 'one' ? found.matches : []
  return task !== undefined && relatesTo(query, task.title) ? task : undefined
}

const askToReopen = (task: TaskFacts, situation: Situation): Steps => {
  const text = `${titleText(task.title)} is done. Should I reopen it?`
  return ask({ kind: 'confirm', tasks: [task], note: 'reopen it', text }, situation)
}

function* tellOpen(task: TaskFacts): Steps<string> {
  yield* []
  return `${titleText(task.title)} is still open.`
}

/** Someone says that what is done, or thought to be, is not: "the invoice never went out". */
export function* understandUndone(text: string, situation: Situation): Steps<Understood | null> {
  const thing = deniedThing(text)
  if (thing === null) return null
  const query = thing.replace(/^(?:the|my|our|any|some|a|an) /i, '')
  const open = yield* onlyTask(query, 'open')
  if (open !== undefined) return { intent: 'reopen', steps: () => tellOpen(open) }
  const done = yield* onlyTask(query, 'done')
  return done === undefined ? null : { intent: 'reopen', steps: () => askToReopen(done, situation) }
}
