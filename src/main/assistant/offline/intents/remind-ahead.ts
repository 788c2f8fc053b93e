import { addDays } from '../../../../shared/todos/local-date.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { addSteps, reminderArguments } from '../adding/new-tasks.ts'
import { askItsDay } from '../adding/ask-its-day.ts'
import { titleText } from '../words/phrases.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { Situation } from '../situation.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { listTasks, type Steps } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'

interface RemindingAhead {
  target: Target
  daysBefore: number
  time: string
}

const verb =
  '(?:remind me|ping me|nudge me|notify me|alert me|(?:set|add|give me) an? (?:reminder|alert|nudge))'
const about = '(?: (?:about|of|for|on|to) (?:the |my |our )?(.+?))?'
const timesOfDay: Readonly<Record<string, string>> = {
  morning: '09:00',
  afternoon: '14:00',
  evening: '18:00',
  night: '20:00',
}
/** "the evening before, at 6" and "the day before at noon" */
const dayBefore = new RegExp(
  `^${verb}${about}[, ]+the (day|morning|afternoon|evening|night) before(?: (.+?))?(?:,? (?:at|around) (.+))?$`,
  'iu',
)
/** "at 8 in the morning for that", "for it at 8am" */
const thatDay = [
  new RegExp(`^${verb} at (.+?) (?:for|of|about) (it|that(?: one)?|this(?: one)?)$`, 'iu'),
  new RegExp(`^${verb} (?:for|of|about) (it|that(?: one)?|this(?: one)?) at (.+)$`, 'iu'),
]

/** "6" of an evening is 18:00. */
function timeOf(words: string, part: string, { reading }: Situation): string | null {
  const isBare = /^\d{1,2}(?::\d\d)?$/.test(words)
  const half = part === 'morning' ? 'am' : 'pm'
  const said = isBare && part !== 'day' ? `${words}${half}` : words
  return spokenMoment(`at ${said}`, reading)?.time ?? null
}

function readDayBefore(text: string, situation: Situation): RemindingAhead | null {
  const match = dayBefore.exec(text)
  if (match === null) return null
  const [, first, said = '', second = 'it', at] = match
  const part = said.toLowerCase()
  const time = at === undefined ? timesOfDay[part] : timeOf(at, part, situation)
  const target = readTarget(first ?? second, situation.reading)
  return target === null || !time ? null : { target, daysBefore: 1, time }
}

function readThatDay(text: string, situation: Situation): RemindingAhead | null {
  for (const [index, form] of thatDay.entries()) {
    const [, one = '', other = ''] = form.exec(text) ?? []
    const [at, phrase] = index === 0 ? [one, other] : [other, one]
    const target = at === '' ? null : readTarget(phrase, situation.reading)
    const time = at === '' ? null : timeOf(at, 'day', situation)
    if (target !== null && time !== null) return { target, daysBefore: 0, time }
  }
  return null
}

const toDo = new RegExp(`^${verb} to (.+)$`, 'iu')

/** "charge the camera the night before the party" of "remind me to charge …". */
const deedToRemindOf = (text: string) => toDo.exec(text)?.[1] ?? null

const beforeWhat =
  /,? the (?:day|morning|afternoon|evening|night) before(?:,? (?:at|around) .{1,20})?$/i

/** Its day is not the one that is said of the event, or the time alone would be taken for today. */
function addDeed(deed: string, situation: Situation): Steps {
  const dayless = deed.replace(beforeWhat, '')
  const { title, due } = readNewTask(dayless, situation.reading)
  return dayless === deed && due === null
    ? addSteps([deed], situation)
    : askItsDay(title, situation)
}

/** Whether a task is what is to be done and nothing else. */
const isDeed = (target: Target, title: string) =>
  target.kind === 'title' && coversPhrase(target.text, title) && coversPhrase(title, target.text)

function* remindOn(
  { daysBefore, time }: RemindingAhead,
  date: string,
  chosen: Situation,
  clause: Clause,
): Steps {
  const at = { type: 'at', date: addDays(date, -daysBefore), time } as const
  const values = reminderArguments([at])
  const target = { kind: 'latest' } as const
  return yield* updateSteps({ target, values, verb: 'change', scope: 'open' }, chosen, clause)
}

/** "Remind me about the trial the evening before, at 6": at a time that the day of the task tells. */
export const remindAhead = defineIntent<RemindingAhead>({
  name: 'remind-ahead',
  examples: [
    {
      before: ['Cancel the trial @2026-03-10'],
      say: ['remind me about the trial the evening before, at 6'],
      reply: 'I will remind you of "Cancel the trial" Monday, Mar 9 at 6:00 PM.',
    },
    {
      say: ['add check in on march 19', 'remind me at 8 in the morning for that'],
      reply: 'I will remind you of "Check in" Thursday, Mar 19 at 8:00 AM.',
      after: ['Check in @2026-03-19'],
    },
    {
      before: ['Cancel the trial'],
      say: ['remind me about the trial the evening before'],
      reply: '"Cancel the trial" has no date yet. Give it one, and I can remind you ahead of it.',
    },
  ],
  recognise: ({ text, asks }, situation) =>
    asks ? null : (readDayBefore(text, situation) ?? readThatDay(text, situation)),
  *act(slots, situation, clause) {
    const found = yield* resolveTarget(slots.target, 'open', situation)
    const [only, second] = found.kind === 'tasks' ? found.tasks : []
    const deed = deedToRemindOf(clause.text)
    if (deed !== null && (only === undefined || !isDeed(slots.target, only.title))) {
      return yield* addDeed(deed, situation)
    }
    if (only === undefined || second !== undefined) {
      const { target } = slots
      return yield* updateSteps(
        { target, values: {}, verb: 'remind you of', scope: 'open' },
        situation,
        clause,
      )
    }
    const known = yield* listTasks({ ids: [only.id], status: 'open', show: false })
    const due = known.ok ? known.tasks[0]?.due : null
    if (!due) {
      return `${titleText(only.title)} has no date yet. Give it one, and I can remind you ahead of it.`
    }
    return yield* remindOn(slots, due.date, { ...situation, chosen: [only] }, clause)
  },
})
