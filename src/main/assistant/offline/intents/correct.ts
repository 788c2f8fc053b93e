import { withDayOfMonth } from '../moments/day-of-month.ts'
import { focusOf } from '../targets/focus.ts'
import { defineIntent, type AnyIntent } from '../intent.ts'
import { stripPoliteness } from '../normalise/normalise.ts'
import { asRead } from '../normalise/read-message.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { wholeWhen } from '../moments/reading.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import { withoutEmoji } from '../normalise/spelling.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { spokenMoment, withoutContrast } from '../moments/spoken-moment.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { commandAgain } from '../told/told-again.ts'
import { quantity, withQuantity } from '../words/with-quantity.ts'
import { inItsWeek } from './in-its-week.ts'
import { withOtherWord } from './other-word.ts'
import { amountMeant } from './amount-meant.ts'
import { readRegret } from './read-regret.ts'
import { reminderMeant } from './reminder-meant.ts'
import { listNamed, toOtherList } from './other-list.ts'
import { type Spared, sparedIn, sparing, undoAll } from './sparing.ts'
import { aimed, baseMessage, type Pipeline, withoutPast } from './follow-up.ts'

type Correction =
  | { kind: 'when'; words: string; said?: string }
  | { kind: 'target'; words: string; target: Target }
  | { kind: 'title'; words: string }
  | { kind: 'list'; name: string; said: string }
  | { kind: 'except'; words: string; spared: Spared; moves: boolean }

const remakes =
  /^(?:(?:no+|sorry|oops|wait|ah|oh|hmm|actually|rather|on second thoughts?)[ ,.!-]+)*(?:actually |rather )?(?:make|call) (?:it|that) (.+)$/i
const otherChange =
  /\b(?:priority|urgent|important|high|low|medium|p[1-4]|done|complete|repeat|recur|every|daily|weekly|monthly|yearly|shorter|longer|quick|due|earlier|later|again|bigger|smaller|up to you|so|happen|work|stop|bold|red)\b/i
const makes = /\bmake\b/i
const prepositional = /^(?:on|at|for|by|in|due) /i
const adds = new Set(['add', 'add-imperative', 'jot', 'put-in-list', 'reschedule', 'state'])

const moving = (moment: string, { references }: Situation) =>
  `move ${references?.sets.at(-1)?.tasks.length === 1 ? 'it' : 'them'} to ${moment}`

const moved: ReadonlySet<string> = new Set(['reschedule', 'state', 'correct', 'same-day'])
/** "at 10 in the morning" after it was moved to another day. */
const timeAlone =
  /^at (?:half |quarter (?:past|to) )?\d{1,2}(?::\d\d)?(?: ?[ap]m| in the (?:morning|afternoon|evening)| o'?clock)?$/i

/** "in the morning, 9" */
const hourOfPart =
  /^(?:and )?in the (morning|afternoon|evening),? (?:at |say |around |about |like )?(\d{1,2}(?::\d\d)?)$/iu

/** "tomorrow" after "add soup": the day that was missing. */
function readMissingDay(raw: string, situation: Situation, pipeline: Pipeline): Correction | null {
  const text = raw
    .replace(/^(?:it'?s|it is|that'?s) (?=(?:for|on|at|by|due) )/i, '')
    .replace(hourOfPart, 'at $2 in the $1')
  const base = situation.earlier.at(-1)
  if (base === undefined || wholeWhen(text, situation.reading) === null) return null
  const before = pipeline.intentOf(base, withoutPast(situation))
  if (moved.has(before ?? '') && timeAlone.test(text)) {
    return { kind: 'when', words: moving(text, situation) }
  }
  if (before !== null && !['add', 'add-imperative', 'jot'].includes(before)) return null
  const { due } = readNewTask(stripPoliteness(base), situation.reading)
  if (due !== null && !prepositional.test(text)) return null
  return { kind: 'when', words: moving(text.replace(/^(?:on|at|for|by) /i, ''), situation) }
}

const levelAlone =
  /^(?:(?:and|but|with|as) )*(?:a )?(?:(high|medium|low|top) priority|urgent|important)(?: though| too| please)?$/i

/** "low priority though" after a change of one task. */
function readMissingLevel(text: string, situation: Situation): Correction | null {
  const match = levelAlone.exec(text)
  if (match === null || onlyTask(situation) === undefined) return null
  return { kind: 'when', words: `make it ${match[1] ?? 'high'} priority` }
}

function readOther(said: string, base: string, situation: Situation): Correction | null {
  const target = readTarget(said, situation.reading)
  return target === null ? null : { kind: 'target', words: asRead(base), target }
}

const intentBefore = (base: string, situation: Situation, pipeline: Pipeline) =>
  pipeline.intentOf(base, withoutPast(situation)) ?? ''

const named = new Set(['add', 'add-imperative', 'jot', 'rename'])

function isTitle(said: string, { reading }: Situation): boolean {
  if (otherChange.test(said) || /^(?:for|on|at|by|in|to) /i.test(said)) return false
  return readNewTask(said, reading).due === null
}

/** "8" after "jog tomorrow at 7": eight in the same half of the day. */
function otherHour(said: string, { earlier, reading }: Situation): string | null {
  const hour = /^\d{1,2}$/.test(said) ? Number(said) : 0
  const time = readNewTask(stripPoliteness(earlier.at(-1) ?? ''), reading).due?.time
  if (hour < 1 || hour > 12 || time === undefined) return null
  return `${hour}${time < '12:00' ? 'am' : 'pm'}`
}

function onlyTask({ references }: Situation) {
  const [task, second] = references?.sets.at(-1)?.tasks ?? []
  return second === undefined ? task : undefined
}

/** The last message named a time of day, so that a bare number is one, too. */
function hasTime({ earlier, reading }: Situation): boolean {
  return readNewTask(stripPoliteness(earlier.at(-1) ?? ''), reading).due?.time !== undefined
}

interface Base {
  text: string
  intent: string
}

/** "not the roadmap" after several were moved: that one goes back to what it was. */
function readSparing(raw: string, base: Base, situation: Situation): Correction | null {
  const spared = sparedIn(raw, situation)
  if (spared === null) return null
  const { intent } = base
  const known = changesTasks.has(intent) ? base.text : ''
  const words = intent === '' ? (commandAgain(base.text, situation) ?? '') : known
  if (words === '' && onlyTask(situation) !== undefined) return null
  const moves = moved.has(intent) || /^move\b/i.test(words)
  return { kind: 'except', words: asRead(words), spared, moves }
}

/** "make it tomato soup" after "add soup". */
function readRemaking(raw: string, before: string, situation: Situation): Correction | null {
  const said = remakes.exec(raw)?.[1]
  const task = onlyTask(situation)
  if (said === undefined || task === undefined) return null
  const hour = otherHour(said, situation)
  if (hour !== null) return { kind: 'when', words: moving(hour, situation) }
  const isHour = spokenMoment(said, situation.reading) !== null && hasTime(situation)
  if (isHour || !named.has(before) || !isTitle(said, situation)) return null
  const title = quantity.test(said) ? withQuantity(task.title, said) : said
  return { kind: 'title', words: `rename it to ${title}` }
}

/** "compost, not soil" after "add buy 4 bags of soil". */
function readOtherWord(raw: string, before: string, situation: Situation): Correction | null {
  const title = changesTasks.has(before) ? undefined : onlyTask(situation)?.title
  const other = title === undefined ? null : withOtherWord(title, raw)
  return other === null || !isTitle(other.word, situation)
    ? null
    : { kind: 'title', words: `rename it to ${other.title}` }
}

function readCorrection(raw: string, situation: Situation, pipeline: Pipeline): Correction | null {
  const base = baseMessage(situation, pipeline)
  const before = intentBefore(base, situation, pipeline)
  const remade = readRemaking(raw, before, situation) ?? readOtherWord(raw, before, situation)
  if (remade !== null) return remade
  const sparing = readSparing(raw, { text: base, intent: before }, situation)
  if (sparing !== null) return sparing
  const { meant, said } = readRegret(raw)
  if (said === undefined) {
    return readMissingLevel(raw, situation) ?? readMissingDay(raw, situation, pipeline)
  }
  const ahead = reminderMeant(said, situation, pipeline)
  if (ahead !== null) return { kind: 'when', words: ahead }
  return readMeant({ raw, base, before, meant, said }, situation)
}

const changesTasks = new Set([...aimed, 'report-done'])

interface Regret {
  raw: string
  base: string
  before: string
  meant: string | undefined
  said: string
}

const intoList: ReadonlySet<string> = new Set(['move-list', 'put-in-list', 'told'])
/** "no, Nguyen" after a task was put into another list. */
function readListMeant({ raw, before, said }: Regret): Correction | null {
  const name = intoList.has(before) ? listNamed(said) : undefined
  return name === undefined ? null : { kind: 'list', name, said: raw }
}

/** "she wants the proofs" after a report is no correction of it. */
const isMeant = /\b(?:i|to) (?:mean|meant|say)\b|^meant\b/iu

const meansOther = ({ raw, before, meant }: Regret) =>
  meant !== undefined &&
  !makes.test(raw) &&
  (aimed.has(before) || (before === 'report-done' && isMeant.test(raw)))

function readMeant(regret: Regret, situation: Situation): Correction | null {
  const { base, before } = regret
  const changed = amountMeant(regret.said, base, situation)
  if (changed !== null) return { kind: 'when', words: changed }
  const said = onlyTask(situation) === undefined ? regret.said : withDayOfMonth(regret.said)
  const moment = withoutContrast(said.replace(/^(?:on|at|for|by) /i, ''))
  if (spokenMoment(moment, situation.reading) !== null) {
    return before === '' || adds.has(before)
      ? { kind: 'when', words: moving(moment, situation), said: moment }
      : null
  }
  const list = readListMeant(regret)
  return list ?? (meansOther(regret) ? readOther(said, base, situation) : null)
}

function* aimingElsewhere(
  { words, target }: Extract<Correction, { kind: 'target' }>,
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const plain = withoutPast(situation)
  const found = yield* resolveTarget(target, 'open', plain)
  if (found.kind === 'unclear') return found.reply
  if (found.kind !== 'tasks' || found.weak === true) {
    return "I'm not sure which task you mean, so I left everything as it is."
  }
  const failed = yield* undoAll(focusOf(situation).tasks)
  if (failed !== null) return failed
  const reply = yield* pipeline.respond(words, { ...plain, chosen: found.tasks })
  return reply.replace(/\.$/, ' instead.')
}

/** "*friday" means what was written before. */
const plainly = (raw: string) =>
  withoutEmoji(raw)
    .replace(/(?:,? please)?[\s.!]+$|,? please$/i, '')
    .replace(/^\*(?=\p{L})/u, 'i meant ')

/** "No, I meant Friday": puts right what was just done. */
export function correctIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<Correction>({
    name: 'correct',
    examples: [
      {
        say: ['add soup tomorrow', 'no, I meant friday'],
        reply: 'Moved "Soup" to Friday, Mar 6.',
        after: ['Soup @2026-03-06'],
      },
      {
        say: ['add soup', 'tomorrow at 5'],
        reply: '"Soup" is now due tomorrow at 5:00 PM.',
        after: ['Soup @2026-03-05 17:00'],
      },
      {
        before: ['Dentist @2026-03-05'],
        say: ['move the dentist to friday at 9:30', 'actually make that 10'],
        reply: 'Moved "Dentist" to Friday, Mar 6 at 10:00 AM.',
        after: ['Dentist @2026-03-06 10:00'],
      },
      {
        before: ['Report @2026-03-02', 'Rent @2026-03-03'],
        say: ['push everything overdue to friday', 'no wait, not the rent'],
        reply: '"Rent" is as before. Moved "Report" to Friday, Mar 6.',
        after: ['Report @2026-03-06', 'Rent @2026-03-03'],
      },
      {
        before: ['Buy milk', 'Pay rent'],
        say: ['complete milk', 'sorry, I meant the rent'],
        reply: 'Completed "Pay rent" instead.',
        after: ['Buy milk', 'Pay rent \u2713'],
      },
    ],
    recognise: ({ raw, asks }, situation) =>
      asks || situation.chosen !== null || !situation.justChanged
        ? null
        : readCorrection(plainly(raw), situation, pipeline),
    *act(slots, situation): Steps {
      const plain = withoutPast(situation)
      if (slots.kind === 'except') return yield* sparing(slots, situation, pipeline)
      if (slots.kind === 'list') return yield* toOtherList(slots, situation, pipeline)
      if (slots.kind === 'target') return yield* aimingElsewhere(slots, situation, pipeline)
      return yield* pipeline.respond(yield* inItsWeek(slots, situation), plain)
    },
  })
}
