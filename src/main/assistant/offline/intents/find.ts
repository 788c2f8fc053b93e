import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { isImperative } from '../imperative.ts'
import { defineIntent } from '../intent.ts'
import { asImperative } from '../past-tense.ts'
import { firstGroup, quotable, titleText } from '../phrases.ts'
import { general } from '../resolve-title.ts'
import { searchTasks } from '../steps.ts'
import type { LocalNow } from '../../../../shared/clock.ts'

const forms = [
  /^where(?:'s| is| are) (.+)$/i,
  /^(?:when(?:'s|s| is| are)|what (?:time|day|date) is) (.+?)(?: (?:due|scheduled|planned|happening|supposed to (?:be|happen)))?$/i,
  /^when (?:do|should|must) i (?:have to |need to )?(.+)$/i,
  /^(?:do i have|have i got|is there|are there)(?: an?y?| the| some)? (?:task|tasks|todo|reminder|entry|item)s? (?:for|about|called|named|to|with) (.+)$/i,
  /^(?:do i have|have i got|is there|are there|is|are)(?: (?:a|an|any|the|some))? (.+?) (?:on|in) (?:my|the) (?:(?:todo |to-do |task )?list|tasks|todos)$/i,
  /^(?:did i|have i|do i)(?: already)? (?:add(?:ed)?|put|finish(?:ed)?|complete[d]?|done|do) (.+?)(?: (?:on|in|to) (?:my|the) list)?(?: (?:already|yet))?$/i,
  /^(?:is|are|was) (?!it\b|that\b|this\b|there\b)(.+?) (?:done|finished|completed?|overdue|due|open|still open)(?: (?:already|yet|today|tomorrow))?$/i,
  /^(?:what|which) (?:list|day|date|priority) is (.+?)(?: (?:in|on|due))?$/i,
]

const deeds =
  /^(?:did|have|has|had|do|does) (?:i|we)(?: already| ever| still (?:need|have) to| (?:need|have) to)? (.+?)(?: (?:already|yet))?$/i

const fewWords =
  /^(?!(?:what|who|whose|where|when|why|how|which|is|are|am|do|does|did|can|could|should|would|will|may|must|really|yes|no|ok|sure|help)\b)((?:the |my )?\p{L}[^\s?]+(?: [^\s?]+){0,2})$/iu
const tooVague =
  /^(?:it|that|this) |^(?:it|that|this|i|you|the time|today|tomorrow|now|everything|anything|dinner)$/i

function describe({ title, status, due }: TaskFacts, now: LocalNow): string {
  const name = titleText(title)
  if (status === 'done') return `${name} is done.`
  if (due === null) return `${name} is open and has no date.`
  return `${name} is open, due ${describeMoment(due, now)}.`
}

export const find = defineIntent<string>({
  name: 'find',
  examples: [
    {
      before: ['Dentist @2026-03-06 15:00'],
      say: ['when is the dentist?'],
      reply: '"Dentist" is open, due Friday, Mar 6 at 3:00 PM.',
    },
    {
      before: ['Buy milk'],
      say: ['do I have milk on my list?'],
      reply: '"Buy milk" is open and has no date.',
    },
    { before: ['Buy milk \u2713'], say: ['is the milk done?'], reply: '"Buy milk" is done.' },
    { say: ['when are the taxes due?'], reply: 'I found no task like "taxes".', after: [] },
  ],
  recognise: ({ text, asks }) => {
    const deed = firstGroup([deeds], text)
    const asked = deed === null ? null : (asImperative(deed) ?? (isImperative(deed) ? deed : null))
    if (asked !== null) return asked
    const named = firstGroup(asks ? [...forms, fewWords] : forms, text)
    const phrase = named?.replace(/^(?:the|my) /i, '') ?? ''
    return phrase === '' || tooVague.test(phrase) ? null : phrase
  },
  *act(phrase, { reading }) {
    const exact = yield* searchTasks({ query: phrase, status: 'all' })
    const isFound = exact.ok && exact.matches.length > 0
    const result =
      isFound || !general.test(phrase)
        ? exact
        : yield* searchTasks({ query: phrase.replace(general, ''), status: 'all' })
    if (!result.ok) return result.error
    if (result.matches.length === 0) {
      const quoted = quotable(phrase)
      return quoted === null ? 'I found no such task.' : `I found no task like ${quoted}.`
    }
    return result.matches
      .slice(0, 5)
      .map((task) => describe(task, reading.now))
      .join(' ')
  },
})
