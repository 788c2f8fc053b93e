import { emptyWhen, type When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { UpdateTaskArguments } from '../../tools/update-task.ts'
import { withoutUndefined } from '../../without-undefined.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup } from '../phrases.ts'
import { wholeWhen, type Reading } from '../reading.ts'
import { readTarget } from '../target.ts'
import { updateSteps } from '../update-steps.ts'
import { ask } from '../with-tasks.ts'

interface Rescheduling {
  phrase: string
  when: When | 'ask'
  /** The words that say when. */
  moment?: string
}

const verb =
  /^(?:push back|push|move|reschedule|postpone|delay|shift|defer|bump|put off|put back|bring forward|snooze|change|set(?! up\b)|make|schedule|bring|carry over|pull|adjust|repeat|give)\s+(?:the (?:(?:due )?(?:date|time|day)|deadline) (?:of|for|on) |due date (?:of|for|on) )?/i
const pronoun = /^(?:it|that|this|them|both)$/i
const certainVerb = /^(?:reschedule|postpone|snooze|defer|delay|put off)\s+/i
const isDue =
  /^(.+?) (?:(?:is|should be|is now|has to be) (?:now )?due|(?:(?:has|have|needs?) to|must|should) be (?:done|finished|ready|completed|in)(?= (?:by|on|before|until) )) (.+)$/i
const wasMoved =
  /^(.+?) (?:(?:is|was|has been|got|is now|'s)? ?(?:moved|pushed(?: back)?|rescheduled|postponed|delayed|brought forward) (?:to|until|till)|is now (?:on|at|due)?|can wait (?:until|till|for|to)) ?(.+)$/i
const clears =
  /^(?:remove|clear|delete|drop|unset|take) (?:the )?(?:due )?(date|deadline|time|due date|reminder)s? (?:from|of|for|on|off)(?: of)? (.+)$/i
const stopsRepeating =
  /^(?:stop|end|cancel) (?:repeating|the (?:repeat|recurrence|repetition) (?:of|for|on)) (.+)$|^(?:make |let )?(.+?) (?:(?:should|does|must)(?: not|n't)|no longer|not) (?:repeat|recur)(?: any ?more)?$/i
const isNowAt = /^(.+?)(?:'s| is| will be) (?:at|on) (.+?) now$/i
const noDate = /^(?:no|without(?: a| any)?) (?:due )?(?:date|deadline) (?:for|on) (.+)$/i
const newTaskWords = /^(?:schedule|make|set) (?:a|an|another|some) /i
const joints =
  /^(?:(?:so )?(?:it|that) (?:is|'s) )?(?:(?:back|forward|out|over|up|off|again)\s+)?(?:to be |being )?(?:due\s+)?(?:to|until|till|til|for|on|by|at|as|from|=)?\s*(?:be )?(?:due )?$/i

const bringsForward = /^(?:bring|pull)\b.*\bforward\b/i

function amountOfDays(suffix: string, text: string): string[] {
  const amount = suffix
    .replace(/^(?:back|forward|out|off)?\s*(?:by\s+)?/i, '')
    .replace(/^another (?=day|week|month|hour)/i, 'a ')
  return bringsForward.test(text) ? [`${amount} earlier`] : [`by ${amount}`, `${amount} later`]
}

function whenOf(suffix: string, text: string, reading: Reading): When | null {
  const bare = suffix.replace(
    /^(?:back |forward |out |over |up |off )?(?:to be |being )?(?:due )?(?:to|until|till|til|for|on|by|at|as)? ?(?:be |repeat |recur |happen )?(?:due )?(?=\S)/i,
    '',
  )
  const amounts = amountOfDays(suffix, text)
  const phrases = bringsForward.test(text) ? [...amounts, bare] : [suffix, bare, ...amounts]
  for (const phrase of phrases) {
    const when = wholeWhen(phrase, reading)
    if (when !== null) return when
  }
  return null
}

function splitAtWhen(rest: string, text: string, reading: Reading): Rescheduling | null {
  for (const space of rest.matchAll(/\s+/g)) {
    const phrase = rest.slice(0, space.index)
    const moment = rest.slice(space.index + space[0].length)
    const when = whenOf(moment, text, reading)
    if (when !== null && !joints.test(phrase)) return { phrase, when, moment }
  }
  return null
}

function readClearing(text: string): Rescheduling | null {
  const [, stopped, ended] = stopsRepeating.exec(text) ?? []
  const once = stopped ?? ended
  if (once !== undefined) return { phrase: once, when: { ...emptyWhen, clear: 'repeat' } }
  const undated = firstGroup([noDate], text)
  if (undated !== null) return { phrase: undated, when: { ...emptyWhen, clear: 'date' } }
  const [, part, phrase] = clears.exec(text) ?? []
  if (part === undefined || phrase === undefined) return null
  return { phrase, when: { ...emptyWhen, clear: /^time$/i.test(part) ? 'time' : 'date' } }
}

function readDue(text: string, reading: Reading): Rescheduling | null {
  const [, thing, place] = isNowAt.exec(text) ?? []
  const [, phrase = thing, moment = place] = isDue.exec(text) ?? wasMoved.exec(text) ?? []
  if (phrase === undefined || moment === undefined) return null
  const when =
    place === undefined ? wholeWhen(moment, reading) : whenOf(`to ${place}`, text, reading)
  return when === null ? null : { phrase, when }
}

function readCommand(text: string, reading: Reading): Rescheduling | null {
  const match = verb.exec(text)
  if (match === null || newTaskWords.test(text)) return null
  const rest = text.slice(match[0].length)
  const found = splitAtWhen(rest, text, reading)
  if (found !== null) return isNewTask(text, found) ? null : found
  const asks = certainVerb.test(text) || pronoun.test(rest)
  return asks && rest !== '' ? { phrase: rest, when: 'ask' } : null
}

function readRescheduling(text: string, reading: Reading): Rescheduling | null {
  return readClearing(text) ?? readDue(text, reading) ?? readCommand(text, reading)
}

const pointsToTask = /^(?:the|my|it|that|this|them|those|these|both|all|every|everything|")\b/i
const changesMoment = /^(?:due|to|repeat|no|be|without)\b/i

/** "schedule lunch for friday" and "set an alarm for 7" are new; "set rent to friday" is not. */
function isNewTask(text: string, { phrase, moment = '' }: Rescheduling): boolean {
  if (!/^(?:schedule|make|set|bring) /i.test(text) || pointsToTask.test(phrase)) return false
  if (/^set /i.test(text)) return false
  return /^schedule /i.test(text) || !changesMoment.test(moment)
}

/** "every monday" says which day comes first; "every week" goes on from the day that is set. */
const namesDays = /BY(?:DAY|MONTHDAY|MONTH)=/

type Values = Omit<UpdateTaskArguments, 'ids'>

function repeatValues({ clear, repeat }: When): Values {
  if (clear === 'repeat') return { repeat_rule: 'none' }
  return repeat === null ? {} : { repeat_rule: repeat.rule, repeat_from: repeat.from }
}

function valuesOf(when: When): Values {
  const { time, clear, repeat } = when
  const date = repeat === null || namesDays.test(repeat.rule) ? when.date : null
  return withoutUndefined({
    due_date: clear === 'date' ? 'none' : (date ?? undefined),
    due_time: clear === 'time' ? 'none' : (time ?? undefined),
    shift_days: when.shiftDays ?? undefined,
    shift_minutes: when.shiftMinutes ?? undefined,
    ...repeatValues(when),
  })
}

export const reschedule = defineIntent<Rescheduling>({
  name: 'reschedule',
  examples: [
    {
      before: ['Dentist @2026-03-05'],
      say: ['push the dentist to Friday'],
      reply: 'Moved "Dentist" to Friday, Mar 6.',
      after: ['Dentist @2026-03-06'],
    },
    {
      say: ['add dentist tomorrow at 3pm', 'move it to 6pm'],
      reply: 'Moved "Dentist" to tomorrow at 6:00 PM.',
      after: ['Dentist @2026-03-05 18:00'],
    },
    {
      before: ['Dentist @2026-03-05 15:00'],
      say: ['postpone the dentist by 2 days'],
      reply: 'Moved "Dentist" to Saturday, Mar 7 at 3:00 PM.',
      after: ['Dentist @2026-03-07 15:00'],
    },
    {
      before: ['Dentist @2026-03-05'],
      say: ['remove the date from the dentist'],
      reply: '"Dentist" no longer has a date.',
      after: ['Dentist'],
    },
    {
      before: ['Report'],
      say: ['the report is due friday'],
      reply: '"Report" is now due Friday, Mar 6.',
      after: ['Report @2026-03-06'],
    },
    {
      before: ['Dentist @2026-03-05'],
      say: ['postpone the dentist', 'friday'],
      reply: 'Moved "Dentist" to Friday, Mar 6.',
      after: ['Dentist @2026-03-06'],
    },
    {
      before: ['Plants @2026-03-06'],
      say: ['make the plants repeat every week'],
      reply: '"Plants" now repeats every week. Then: Friday, Mar 13; Friday, Mar 20.',
      after: ['Plants @2026-03-06'],
    },
    {
      before: ['A @2026-03-04', 'B @2026-03-04', 'C'],
      say: ["move all of today's tasks to tomorrow"],
      reply: 'Moved "A" to tomorrow. Moved "B" to tomorrow.',
      after: ['A @2026-03-05', 'B @2026-03-05', 'C'],
    },
  ],
  recognise: ({ text: said, raw, asks }, { reading }) => {
    const instead = /\binstead[.!?\s]*$/i.test(raw)
    const text = instead ? said.replace(/^do (?=\S)/i, 'move ') : said
    const moved = asks && isDue.test(text) ? null : readRescheduling(text, reading)
    return moved === null && instead ? readRescheduling(`move ${text}`, reading) : moved
  },
  *act({ phrase, when }, situation, clause) {
    if (when === 'ask') {
      const note = `move ${phrase} to {answer}`
      return yield* ask(
        { kind: 'fill', tasks: [], note, text: 'To which day should I move it?' },
        situation,
      )
    }
    if (when.problems.length > 0) {
      return `${when.problems.join(' ')} I changed nothing yet: please say it again with the right date.`
    }
    const target = readTarget(phrase, situation.reading) ?? { kind: 'title', text: phrase }
    const values = valuesOf(when)
    return yield* updateSteps({ target, values, verb: 'move', scope: 'open' }, situation, clause)
  },
})
