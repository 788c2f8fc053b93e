import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { momentKey } from '../targets/dated-task.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { firstGroup } from '../words/phrases.ts'
import { wholeWhen, type Reading } from '../moments/reading.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** Which of several tasks is meant, where that can be told only with a look at them: by day, by kind or by order. */
export type LaterChoice = { when: When } | { filter: Filter } | { order: 'first' | 'last' }

/** A day or a time, and not that there is none. */
export const isPlainMoment = (when: When | null) =>
  when !== null &&
  when.problems.length === 0 &&
  when.repeat === null &&
  when.clear === null &&
  (when.date ?? when.time) !== null

const ofMoment = /^(?:the )?(?:one )?(?:(?:on|for|from|due|at) )?(.+?)(?:'s)?(?: one)?$/i
const ofOrder = /^the (?:(earlier|earliest|sooner|soonest)|later|latest)(?: one)?$/i
const ofKind = [
  /^(?:the|that) one (?:(?:that's|that is|which is|that has) )?(.{3,30})$/i,
  /^the (.{3,30}) one$/i,
]

function readOrder(text: string): LaterChoice | null {
  const match = ofOrder.exec(text)
  return match === null ? null : { order: match[1] === undefined ? 'last' : 'first' }
}

function readKind(text: string, reading: Reading): LaterChoice | null {
  const words = firstGroup(ofKind, text)
  const { filter, rest } = scanFilter(words ?? '', reading)
  return words !== null && rest === '' && Object.keys(filter).length > 0 ? { filter } : null
}

/** "the friday one", "the later one", "the one without a date" */
export function readLaterChoice(text: string, reading: Reading): LaterChoice | null {
  const when = wholeWhen(ofMoment.exec(text)?.[1] ?? '', reading)
  if (when !== null && isPlainMoment(when)) return { when }
  return readOrder(text) ?? readKind(text, reading)
}

function fitting(facts: readonly TaskFacts[], choice: LaterChoice): readonly TaskFacts[] {
  if ('filter' in choice) return facts
  if ('when' in choice) {
    const { date, time } = choice.when
    return facts.filter(({ due }) => (time === null ? due?.date === date : due?.time === time))
  }
  const dated = facts.filter(({ due }) => due !== null)
  const sorted = dated.toSorted((one, other) => (momentKey(one) < momentKey(other) ? -1 : 1))
  return choice.order === 'first' ? sorted.slice(0, 1) : sorted.slice(-1)
}

/** Those of some tasks that a choice means. */
export function* chosenThen(
  tasks: readonly NamedTask[],
  choice: LaterChoice,
): Steps<readonly NamedTask[]> {
  const ids = tasks.map(({ id }) => id)
  const filter = 'filter' in choice ? choice.filter : {}
  const found = yield* listTasks({ status: 'all', ...filter, ids, show: false })
  return found.ok ? fitting(found.tasks, choice) : []
}
