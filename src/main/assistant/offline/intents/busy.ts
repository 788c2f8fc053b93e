import { describeDate } from '../../../../shared/todos/describe-moment.ts'
import { addDays, daysBetween } from '../../../../shared/todos/local-date.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { filterHeading } from '../replies/describe-filter.ts'
import type { Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { daysOfPeriod, readPeriod } from '../filters/period.ts'
import { counted, joined } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** What is wanted of a period: how much is due on each day, or the day with the most or the least. */
interface Load {
  period: Filter
  wanted: 'each' | 'most' | 'least'
}

const forms: readonly [RegExp, Load['wanted']][] = [
  [
    /^(?:what|which) day is (?:the )?(?:best|good|better|free|quietest)(?: (?:for|to) \w+(?: \w+)?)??((?: (?:this|next|in|of) .+)?)$/i,
    'least',
  ],
  [
    /^(?:what|when)(?:'s|s| is) the (?:earliest|soonest|first time|next time)(?: that)? (?:i(?:'m| am)|we(?:'re| are)) (?:free|available)(.*)$/i,
    'least',
  ],
  [/^what(?:'s|s| is) (?:my |the )?workload(?: like)?(?: for| of| on)?(.*?)$/i, 'each'],
  [
    /^(?:what|when)(?:'s|s| is) (?:my |the )?(?:next|first) (?:free|open|empty|quiet) (?:day|weekend|evening|afternoon|morning)(.*)$/i,
    'least',
  ],
  [
    /^(?:what|which) day (?!is\b)(.+?) (?:is|would be) (?:the )?(?:best|good|better|free|quiet\w*|light\w*|empt\w*)(?: (?:for|to) .*)?$/i,
    'least',
  ],
  [
    /^how (?:busy|full|packed|hectic|crowded|booked(?: up)?|stressful) (?:is|are|will|does|do|am i|are we|will i be|was|gets?)(?: look)?(.*?)(?: (?:be|look|going to be|looking))?$/i,
    'each',
  ],
  [
    /^(?:what|which)(?:'s|s| is| are| day is| day's)? (?:my |the )?(?:busiest|fullest|worst|heaviest|most (?:full|busy|packed))(?: days?)?(.*)$/i,
    'most',
  ],
  [
    /^(?:what|which)(?:'s|s| is| are| day is| day's)? (?:my |the )?(?:lightest|quietest|emptiest|freest|easiest|best|least (?:full|busy))(?: days?)?(.*)$/i,
    'least',
  ],
  [
    /^(?:what|which) days? (?:am i|are we|is|are|do i have)(?: still)? (?:free|open|clear|empty|time)(.*)$/i,
    'least',
  ],
  [
    /^when (?:am i|are we|will i be|do i have)(?: next)? (?:free|available|time|a free day|spare time)(.*)$/i,
    'least',
  ],
  [/^when (?:is|are) (?:my |the )?(.+?) (?:free|quiet|empty)$/i, 'least'],
  [/^how many tasks (?:are there |do i have )?(?:per|each|a|every) day(.*)$/i, 'each'],
  [
    /^(?:what|which) days? (?:am i|are we|are|do i have)(?: the)? (?:busy|full|booked|something|anything|things|tasks|stuff)(.*)$/i,
    'each',
  ],
]
const most = 3
const longest = 35

function readLoad(text: string, { reading }: Situation): Load | null {
  for (const [form, wanted] of forms) {
    const words = form.exec(text)?.[1]?.trim()
    if (words === undefined) continue
    const period =
      words === '' && wanted !== 'each'
        ? { due: 'next_7_days' as const }
        : readPeriod(words, reading)
    if (period !== null && daysOfPeriod(period, reading) !== null) return { period, wanted }
  }
  return null
}

interface Day {
  date: string
  tasks: number
}

/** Every day of the period with how much is due on it. */
function* countDays(period: Filter, situation: Situation): Steps<Day[]> {
  const [from, to] = daysOfPeriod(period, situation.reading) ?? ['', '']
  const heading = filterHeading(period, situation.reading.now)
  const found = yield* listTasks({ ...period, status: 'open', heading, limit: 1_000 })
  const dates = found.ok ? found.tasks.map(({ due }) => due?.date) : []
  const days = Math.min(daysBetween(from, to) + 1, longest)
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index)
    return { date, tasks: dates.filter((due) => due === date).length }
  })
}

function edgeSentence(days: readonly Day[], wanted: 'most' | 'least', now: LocalNow): string {
  const amounts = days.map(({ tasks }) => tasks)
  const edge = wanted === 'least' ? Math.min(...amounts) : Math.max(...amounts)
  const those = days.filter(({ tasks }) => tasks === edge)
  const names = joined(those.map(({ date }) => describeDate(date, now)))
  if (edge === 0) {
    return those.length === days.length
      ? 'Nothing is due on any of these days.'
      : `Nothing is due ${names}.`
  }
  const tasks = counted(edge, 'task')
  if (those.length > most) return `No day stands out: ${tasks} on each of ${those.length} days.`
  return wanted === 'least'
    ? `None of these days is free; the least is due ${names}, with ${tasks}.`
    : `${capital(names)}, with ${tasks}.`
}

function sentence(days: readonly Day[], wanted: Load['wanted'], now: LocalNow): string {
  const total = days.reduce((sum, { tasks }) => sum + tasks, 0)
  const [only, second] = days
  if (only !== undefined && second === undefined) {
    const amount = total === 0 ? 'Nothing is' : counted(total, 'task')
    return `${amount} due ${describeDate(only.date, now)}.`
  }
  if (wanted !== 'each') return edgeSentence(days, wanted, now)
  if (total === 0) return 'Nothing is due then.'
  const each = days
    .filter(({ tasks }) => tasks > 0)
    .map(({ date, tasks }) => `${describeDate(date, now)}: ${tasks}`)
  return `${counted(total, 'task')} due then. ${capital(each.join('; '))}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How much is due on the days of a week, and which day has the most or the least. */
export const busy = defineIntent<Load>({
  name: 'busy',
  examples: [
    {
      before: ['A @2026-03-09', 'B @2026-03-09', 'C @2026-03-13', 'D'],
      say: ['how busy is next week?'],
      reply: '3 tasks due then. Monday, Mar 9: 2; Friday, Mar 13: 1.',
    },
    {
      before: ['A @2026-03-05', 'B @2026-03-05', 'C @2026-03-06'],
      say: ["what's my busiest day this week"],
      reply: 'Tomorrow, with 2 tasks.',
    },
    {
      before: ['A @2026-03-05', 'B @2026-03-06', 'C @2026-03-07'],
      say: ['which days am I free this week?'],
      reply: 'Nothing is due today and Sunday, Mar 8.',
    },
  ],
  recognise: ({ text }, situation) => readLoad(text, situation),
  *act({ period, wanted }, situation) {
    return sentence(yield* countDays(period, situation), wanted, situation.reading.now)
  },
})
