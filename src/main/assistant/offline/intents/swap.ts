import type { LocalMoment } from '../../../../shared/todos/todo.ts'
import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { focusOf } from '../targets/focus.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { newTaskQuestion } from '../adding/offer-missing.ts'
import { quotable, titleText } from '../words/phrases.ts'
import { updatedReply } from '../replies/replies.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import { listTasks, updateTasks, type Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { ask } from '../deciding/with-tasks.ts'

/** What of the two changes places: all of when they are, only the time, or only the day. */
type What = 'moment' | 'time' | 'day'

interface Swap {
  /** Null for the two that are spoken of. */
  pair: readonly [string, string] | null
  what: What
}

const verb = '^(?:please )?(?:swap|switch|exchange|flip)(?: (?:round|around|over))?'
const when = '(?<what>times|hours|days|dates|slots|places)'
const round = '(?:,? (?:round|around|over|back|again|please|then))*$'
const them =
  '(?:them|those|these|both|(?:those |these |the )?two(?: tasks)?|both of (?:them|those)|the two of them)'
const ofThem = [
  '^(?:please )?(?:swap|switch)(?: back| round| around| again)+$',
  `${verb} ${them}(?: ${when})?${round}`,
  `${verb} (?:their|the|the two) ${when}(?: of ${them})?${round}`,
]
const ofTwo = [
  `${verb}(?: the)? ${when} (?:of|for|on) (?<one>.+?) (?:and|with|for) (?<other>.+?)${round}`,
  `${verb} (?<one>.+?) (?:and|with|for) (?<other>.+?)(?:'s?)? ${when}${round}`,
  `${verb} (?<one>.+?) (?:and|with|for) (?<other>.+?)${round}`,
]
const forms = [...ofThem, ...ofTwo].map((form) => new RegExp(form, 'iu'))
const kinds: Readonly<Record<string, What>> = {
  times: 'time',
  hours: 'time',
  days: 'day',
  dates: 'day',
}

function readSwap(text: string): Swap | null {
  for (const form of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const { one, other, what = '' } = match.groups ?? {}
    const pair = one === undefined || other === undefined ? null : ([one, other] as const)
    return { pair, what: kinds[what.toLowerCase()] ?? 'moment' }
  }
  return null
}

function* factsOf(tasks: readonly NamedTask[]): Steps<readonly TaskFacts[]> {
  const found = yield* listTasks({ ids: tasks.map(({ id }) => id), status: 'all', show: false })
  const known = found.ok ? found.tasks : []
  return tasks.flatMap(({ id }) => known.find((task) => task.id === id) ?? [])
}

/** The one task that words name; else what is said then. */
function* oneNamed(words: string, situation: Situation): Steps<TaskFacts | string> {
  const missing = `I found no single task like ${quotable(words) ?? 'that'}, so I changed nothing.`
  const target = readTarget(words, situation.reading)
  if (target === null) return missing
  const found = yield* resolveTarget(target, 'open', situation)
  if (found.kind === 'unclear') return found.reply
  const [task] = found.kind === 'tasks' ? yield* factsOf(found.tasks) : []
  return task ?? missing
}

/** Of several the newest two: those that were added or changed one after the other. */
function lastTwo(situation: Situation): readonly NamedTask[] {
  const { tasks } = focusOf(situation)
  if (tasks.length > 1) return tasks
  const all = (situation.references?.sets ?? []).flatMap((set) => set.tasks)
  return [...new Map(all.toReversed().map((task) => [task.id, task])).values()].slice(0, 2)
}

function* pairOf({ pair }: Swap, situation: Situation): Steps<readonly TaskFacts[] | string> {
  if (pair === null) {
    const two = lastTwo(situation)
    return two.length === 2 ? yield* factsOf(two) : "I'm not sure which two tasks you mean."
  }
  const first = yield* oneNamed(pair[0], situation)
  if (typeof first === 'string') return first
  const second = yield* oneNamed(pair[1], situation)
  return typeof second === 'string' ? second : [first, second]
}

function momentFor(own: LocalMoment, other: LocalMoment, what: What) {
  const date = what === 'time' ? own.date : other.date
  const time = what === 'day' ? own.time : other.time
  return { due_date: date, due_time: time ?? 'none' }
}

const asNow = ({ title }: TaskFacts) =>
  `${titleText(title)} has no date, so there is nothing to swap. Tell me the new day of each.`

function* swapTwo([first, second]: readonly TaskFacts[], what: What, situation: Situation): Steps {
  if (first === undefined || second === undefined) return "I'm not sure which two tasks you mean."
  const undated = [first, second].find(({ due }) => due === null)
  if (undated !== undefined || first.due === null || second.due === null) {
    return asNow(undated ?? first)
  }
  const replies: string[] = []
  const moves = [
    { id: first.id, values: momentFor(first.due, second.due, what) },
    { id: second.id, values: momentFor(second.due, first.due, what) },
  ]
  for (const { id, values } of moves) {
    const result = yield* updateTasks({ ids: [id], ...values })
    if (!result.ok) return result.error
    replies.push(updatedReply(result, situation.reading.now))
  }
  return replies.join(' ')
}

/** "swap saturday shift with Dana" is something to do. */
function* askWhetherNew(clause: Clause, reply: string, situation: Situation): Steps {
  const question = newTaskQuestion(clause, situation)
  if (question === null) return reply
  return yield* ask({ ...question, text: `${reply} ${question.text}` }, situation)
}

/** Two tasks change places: each is then when the other was. */
export const swap = defineIntent<Swap>({
  name: 'swap',
  examples: [
    {
      before: ['Gym @2026-03-04 18:00', 'Standup @2026-03-05 09:00'],
      say: ['swap gym and standup'],
      reply: 'Moved "Gym" to tomorrow at 9:00 AM. Moved "Standup" to today at 6:00 PM.',
      after: ['Gym @2026-03-05 09:00', 'Standup @2026-03-04 18:00'],
    },
    {
      before: ['Gym @2026-03-04 18:00', 'Standup @2026-03-04 09:00'],
      say: ['swap the times of gym and standup', 'swap them back'],
      reply: 'Moved "Gym" to today at 6:00 PM. Moved "Standup" to today at 9:00 AM.',
      after: ['Gym @2026-03-04 18:00', 'Standup @2026-03-04 09:00'],
    },
  ],
  recognise: ({ text, asks }) => (asks ? null : readSwap(text)),
  *act(slots, situation, clause) {
    const pair = yield* pairOf(slots, situation)
    if (typeof pair === 'string') return yield* askWhetherNew(clause, pair, situation)
    return yield* swapTwo(pair, slots.what, situation)
  },
})
