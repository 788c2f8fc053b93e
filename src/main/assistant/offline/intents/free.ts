import { describeTime } from '../../../../shared/todos/describe-moment.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { describeFilter, filterHeading } from '../replies/describe-filter.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { direct } from '../questions/inquiry.ts'
import { defineIntent } from '../intent.ts'
import { hasPeriod, readPeriod } from '../filters/period.ts'
import { counted, joined, titleText } from '../words/phrases.ts'
import type { Reading } from '../moments/reading.ts'
import { untimed } from '../questions/show-listing.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** Whether a time is free, or, the other way round, whether there is something in it. */
export interface Availability {
  period: Filter
  asksBusy: boolean
}

const planned = '(?:scheduled|planned|happening|going on|on|due|booked|to do)'
const forms: readonly [RegExp, asksBusy: boolean][] = [
  [
    /^(?:is|are) there (?:any |some |enough |still |a )*(?:free |spare )?(?:room|time|space|gap|slot)s?\b(?: free| left)?(.*)$/i,
    false,
  ],
  [
    /^(?:am|are) (?:i|we) (?:all )?(?:done|finished|through)(?: (?:for|with)(?: everything(?: for)?)?)?\b(.*)$/i,
    false,
  ],
  [/^is (?:everything|it all|all) done(?: for)?\b(.*)$/i, false],
  [
    /^(?:am|are|will|would|do) (?:i|we) (?:be |look |still |have )*(?:free|available|clear|open)\b(.*)$/i,
    false,
  ],
  [
    /^(?:am|are|will|would|do) (?:i|we) (?:be |look )?(?:busy|booked(?: up)?|occupied)\b(.*)$/i,
    true,
  ],
  [
    /^(?:do|would|will|have) (?:i|we) (?:have |got )?(?:any |some |much |enough |a )*(?:free |spare )?(?:time|room|space|gap|slot)s?\b(?: free| left)?(.*)$/i,
    false,
  ],
  [/^(?:do|will|have) (?:i|we) (?:have |got )(?:any |some )?plans\b(.*)$/i, true],
  [
    /^(?:is|are|will|does) (?:my |the )?(.+?) (?:be |look |still )*(?:free|open|clear|available|empty|quiet|light)$/i,
    false,
  ],
  [
    /^(?:is|are|will|does) (?:my |the )?(.+?) (?:be |look )?(?:busy|full|packed|booked|crowded|taken|blocked|hectic)$/i,
    true,
  ],
  [/^(?:can|could|may|should) (?:i|we) (?:take|have) (.+?) off$/i, false],
  [
    /^(?:would|will|does|is|could) (.+?) (?:work|suit|(?:be )?(?:ok|okay|possible|doable))(?: (?:for|with) .+)?$/i,
    false,
  ],
  [
    new RegExp(
      `^(?:is|are) there (?:anything|something)(?: ${planned})? (?=at|in|before|after|between|on|this|to|tom|mon|tue|wed|thu|fri|sat|sun)(.+)$`,
      'i',
    ),
    true,
  ],
  [new RegExp(`^is (?:anything|something) (?:else )?${planned} ?(.*)$`, 'i'), true],
]

/** "could I fit in a haircut friday morning": only the time says what is asked. */
const fitsIn =
  /^(?:can|could|would|will|might) (?:i|we) (?:be able to |still |possibly )*(?:fit|squeeze|slot|pencil)\b(.*)$/i

function readFitting(text: string, reading: Reading): Availability | null {
  const { filter } = scanFilter(fitsIn.exec(text)?.[1] ?? '', reading)
  const {
    text: _text,
    list: _list,
    tags: _tags,
    status: _status,
    priority: _priority,
    ...period
  } = filter
  return hasPeriod(period) ? { period, asksBusy: false } : null
}

/** What the time is wanted for. */
const purpose =
  /^ (?:for|to) (?:an? |my |the |some )?\w+(?: \w+){0,4}?(?= (?:on|at|in|this|next|tomorrow|today|tonight|\w+day)\b)/i

/** "11 on tuesday" */
const bareHour =
  /^ ?(?=\d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:on|this|next|tomorrow|today|\p{L}+day)\b)/iu

const plainPeriod = (words: string) => words.replace(purpose, '').replace(bareHour, ' at ')

export function readAvailability(text: string, reading: Reading): Availability | null {
  for (const [form, asksBusy] of forms) {
    const words = form.exec(direct(text))?.[1]
    const period = words === undefined ? null : readPeriod(plainPeriod(words), reading)
    if (period !== null) return { period, asksBusy }
  }
  return readFitting(text, reading)
}

const named = ({ title, due }: TaskFacts) =>
  `${titleText(title)}${due?.time === undefined ? '' : ` at ${describeTime(due.time)}`}`

const most = 3

function sentence(tasks: readonly TaskFacts[], { period, asksBusy }: Availability, now: LocalNow) {
  const when = describeFilter(period, now)
  if (tasks.length === 0) return `${asksBusy ? 'No' : 'Yes, you are free'}: nothing is ${when}.`
  const names = joined(tasks.slice(0, most).map(named))
  const more = tasks.length > most ? ` and ${tasks.length - most} more` : ''
  const verb = tasks.length === 1 ? 'is' : 'are'
  return `${asksBusy ? 'Yes' : 'Not quite'}: ${counted(tasks.length, 'task')} ${verb} ${when}: ${names}${more}.`
}

export function* answerAvailability(asked: Availability, { now }: Reading): Steps {
  const { period } = asked
  const heading = filterHeading(period, now)
  const note = yield* untimed({ ...period, status: 'open' })
  const found = yield* listTasks({ ...period, status: 'open', heading })
  return found.ok ? `${sentence(found.tasks, asked, now)}${note}` : found.error
}

/** Whether a day or a time of it is free. */
export const free = defineIntent<Availability>({
  name: 'free',
  examples: [
    {
      before: ['Dentist @2026-03-09 15:00', 'Send invitations @2026-03-09'],
      say: ['am I free monday afternoon?'],
      reply:
        'Not quite: 1 task is due on Monday, Mar 9 in the afternoon: "Dentist" at 3:00 PM. 1 task due then has no time.',
    },
    {
      say: ['do I have time on friday'],
      reply: 'Yes, you are free: nothing is due on Friday, Mar 6.',
    },
    {
      before: ['Gym @2026-03-05 18:00'],
      say: ['is tomorrow busy?'],
      reply: 'Yes: 1 task is due tomorrow: "Gym" at 6:00 PM.',
    },
  ],
  recognise: ({ text }, { reading }) => readAvailability(text, reading),
  act: (asked, { reading }) => answerAvailability(asked, reading),
})
