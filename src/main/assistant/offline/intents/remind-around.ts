import { addDays } from '../../../../shared/todos/local-date.ts'
import { focusOf } from '../focus.ts'
import { defineIntent } from '../intent.ts'
import { unclearTask } from '../not-understood.ts'
import { reminderArguments } from '../new-tasks.ts'
import { titleText } from '../phrases.ts'
import { readNewTask } from '../read-tasks.ts'
import type { Situation } from '../situation.ts'
import { listTasks, searchTasks, type Steps } from '../steps.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { updateSteps } from '../update-steps.ts'

const verb = '(?:remind|nudge|ping|notify|alert) me'
const time = '((?:\\d{1,2}(?:[:.]\\d\\d)?|noon|half past \\p{L}+) ?(?:[ap]\\.?m\\.?)?)'
const before = new RegExp(
  `^${verb}(?: (?:about|of|for) (.+?))? (?:on )?the (day|morning|afternoon|evening|night) before(?: (?:that|it))?(?:,? at ${time})?$`,
  'iu',
)
const onDay = new RegExp(
  `^${verb} at ${time}(?: in the (morning|afternoon|evening))? (?:for|about|of) (?:it|that)$`,
  'iu',
)
const usualTimes: Readonly<Record<string, string>> = {
  day: '9am',
  morning: '9am',
  afternoon: '2pm',
  evening: '6pm',
  night: '8pm',
}
const isBare = /^\d{1,2}(?:[:.]\d\d)?$/
const isLate = /^(?:afternoon|evening|night)$/i

interface Around {
  /** The words of the task; null for the one that is spoken of. */
  named: string | null
  shift: number
  time: string
}

/** "6" in the evening is 6pm. */
function spokenTime(said: string | undefined, part: string): string {
  if (said === undefined) return usualTimes[part.toLowerCase()] ?? '9am'
  if (!isBare.test(said)) return said
  return `${said}${isLate.test(part) ? 'pm' : part === 'day' ? '' : 'am'}`
}

function read(text: string): Around | null {
  const [whole, named, part = 'day', at] = before.exec(text) ?? []
  if (whole !== undefined) {
    const isPlain = part.toLowerCase() === 'day' && at === undefined
    return isPlain ? null : { named: named ?? null, shift: -1, time: spokenTime(at, part) }
  }
  const [, said, when = 'morning'] = onDay.exec(text) ?? []
  return said === undefined ? null : { named: null, shift: 0, time: spokenTime(said, when) }
}

function* taskOf({ named }: Around, situation: Situation): Steps<TaskFacts | undefined> {
  if (named !== null && !/^(?:it|that|this)$/i.test(named)) {
    const found = yield* searchTasks({ query: named.replace(/^(?:the|my) /i, ''), status: 'open' })
    return found.ok && found.match === 'one' ? found.matches[0] : undefined
  }
  const { tasks, isFresh } = focusOf(situation)
  const [only, second] = situation.chosen ?? (isFresh ? tasks : [])
  if (only === undefined || second !== undefined) return undefined
  const found = yield* listTasks({ ids: [only.id], status: 'open', show: false })
  return found.ok ? found.tasks[0] : undefined
}

/** A reminder at a time of the day on which a task is due, or of the one before. */
export const remindAround = defineIntent<Around>({
  name: 'remind-around',
  examples: [
    {
      before: ['Trial subscription @2026-03-10'],
      say: ['remind me about the trial subscription the evening before, at 6'],
      reply: 'I will remind you of "Trial subscription" Monday, Mar 9 at 6:00 PM.',
    },
    {
      before: ['Check in @2026-03-19'],
      say: ['when do i check in', 'remind me at 8 in the morning for that'],
      reply: 'I will remind you of "Check in" Thursday, Mar 19 at 8:00 AM.',
    },
    {
      before: ['Check in'],
      say: ['remind me of check in the evening before'],
      reply: '"Check in" has no date. Give it one first.',
    },
  ],
  recognise: ({ text, asks }) => (asks ? null : read(text)),
  *act(around, situation, clause) {
    const task = yield* taskOf(around, situation)
    if (task === undefined) return unclearTask
    if (task.due === null) return `${titleText(task.title)} has no date. Give it one first.`
    const day = addDays(task.due.date, around.shift)
    const { due } = readNewTask(`x on ${day} at ${around.time}`, situation.reading)
    if (due?.time === undefined) return unclearTask
    const at = { type: 'at', date: day, time: due.time } as const
    return yield* updateSteps(
      { target: { kind: 'latest' }, values: reminderArguments([at]), verb: 'change' },
      { ...situation, chosen: [{ id: task.id, title: task.title }] },
      clause,
    )
  },
})
