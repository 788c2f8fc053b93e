import { scanFilter, type Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { listedTasks } from '../targets/listed-tasks.ts'
import { counted } from '../words/phrases.ts'
import { describeFilter } from '../replies/describe-filter.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** The tasks of some days that have a time of the day, or none. */
interface Timed {
  hasTime: boolean
  filter: Filter
  /** Only of the tasks that were listed last. */
  listed: boolean
}

const form =
  /^(?:which|what|anything|everything|(?:show|list)(?: me)?|tasks|how many)(?: (?:tasks|ones|things|all|everything|the|my|is|are|do|does|that|still|of (?:them|those|these)))* (with|without|has|have|having|got|need|needs|lacks?|isn't|aren't)(?: (?:got|not|no|set|given|yet))*(?: (?:a|an|any|no|the|set|specific|fixed|exact|start))* times?(?: (?:set|yet|given|on (?:it|them)))*\b(.*)$/i
const lacks = /\b(?:without|no|not|need|needs|lacks?|isn't|aren't|don't|doesn't)\b/i
const ofThem = /\bof (?:them|those|these)\b/i
const denied = /\b(?:don't|doesn't|do not|does not)\b(?= have\b)/i

function readTimed(said: string, situation: Situation): Timed | null {
  const text = said.replace(denied, 'still').replace(/ \p{L}+ given$/u, '')
  const [, verb = '', rest = ''] = form.exec(text) ?? []
  if (verb === '') return null
  const { filter, rest: unread } = scanFilter(rest, situation.reading)
  if (unread !== '') return null
  const hasTime = !denied.test(said) && !lacks.test(text.slice(0, text.length - rest.length))
  return { hasTime, filter, listed: ofThem.test(text) }
}

function* listTimed({ hasTime, filter, listed }: Timed, situation: Situation): Steps {
  const of = listed ? { ids: [...listedTasks(situation)] } : {}
  const all = yield* listTasks({ ...filter, ...of, show: false, limit: 1_000 })
  if (!all.ok) return all.error
  const ids = all.tasks
    .filter(({ due }) => (due?.time !== undefined) === hasTime)
    .map(({ id }) => id)
  const [have, none] = hasTime ? ['a time', 'have a time'] : ['no time', 'are without a time']
  const days = describeFilter(filter, situation.reading.now)
  const where = days === '' ? '' : ` ${days}`
  if (ids.length === 0) return `No open tasks${where} ${none}.`
  yield* listTasks({ ids, heading: hasTime ? 'With a time' : 'Without a time' })
  return `${counted(ids.length, 'open task')}${where} ${ids.length === 1 ? 'has' : 'have'} ${have}.`
}

/** Which tasks have a time of the day. */
export const timed = defineIntent<Timed>({
  name: 'timed',
  examples: [
    {
      before: ['Dentist @2026-03-09 15:00', 'Rent @2026-03-09', 'Milk'],
      say: ['what has a time on monday?'],
      reply: '1 open task due on Monday, Mar 9 has a time.',
    },
    {
      before: ['Dentist @2026-03-09 15:00', 'Rent @2026-03-09', 'Milk @2026-03-12'],
      say: ["what's on monday?", "which of them don't have a time?"],
      reply: '1 open task has no time.',
    },
  ],
  recognise: ({ text }, situation) => readTimed(text, situation),
  act: listTimed,
})
