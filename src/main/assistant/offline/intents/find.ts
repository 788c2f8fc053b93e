import { mentionedIds } from '../../mentions.ts'
import { tellPresence, tellWhen, tellWhether } from '../questions/answer-inquiry.ts'
import { describeTask } from '../replies/describe-task.ts'
import type { Filter } from '../filters/filter.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { asImperative } from '../words/past-tense.ts'
import { firstGroup, quotable } from '../words/phrases.ts'
import { showListing } from '../questions/show-listing.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { resolveSubject } from '../questions/subject.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'

const forms = [
  /^(?:the |my )?(.{2,40}?) (?:is|are) (?:overdue|late)(?: already| now)?$/i,
  /^(?:when|what|what time)(?:'s|s| is| are)? (?:my|the|our) next (.+?)(?: due| scheduled| again)?$/i,
  /^when (?:am|are|will) (?:i|we) (?:be )?(.+)$/i,
  /^where(?:'s| is| are) (.+)$/i,
  /^(?:when(?:'s|s| is| are)|what (?:time|day|date) is) (.+?)(?: (?:due|scheduled|planned|happening|supposed to (?:be|happen)))?$/i,
  /^when (?:do|should|must) i (?:have to |need to )?(.+)$/i,
  /^(?:do i have|have i got|is there|are there)(?: an?y?| the| some)? (?:task|tasks|todo|reminder|entry|item)s? (?:for|about|called|named|to|with) (.+)$/i,
  /^(?:do i have|have i got|is there|are there|is|are)(?: (?:a|an|any|the|some))? (.+?) (?:on|in) (?:my|the) (?:(?:todo |to-do |task )?list|tasks|todos)$/i,
  /^(?:did i|have i|do i)(?: already)? (?:add(?:ed)?|put|finish(?:ed)?|complete[d]?|done|do) (.+?)(?: (?:on|in|to) (?:my|the) list)?(?: (?:already|yet))?$/i,
  /^(?:is|are|was) (?!it\b|that\b|this\b|there\b)(.+?) (?:done|finished|completed?|overdue|due|open|still open)(?: (?:already|yet|today|tomorrow))?$/i,
  /^(?:what|which) (?:day|date) is (.+?)(?: (?:in|on|due))?$/i,
  /^am i (?:done|finished|through) with (.+)$/i,
]

const stillOpen =
  /^(.+?)[ ,-]+(?:is|are|was|were|did i do|have i done) (?:that|it|those|they)(?: still| already)? (?:open|done|finished|on (?:the|my) list|overdue|there)(?: yet)?$/i
const aboutWhen =
  /^(?:and )?(?:(?:what|how) about )?(.+?),? (?:when|what time|what day)(?:'s|s| is| are| was) (?:that|it|those|this)(?: again| due| happening)*$/i

const deeds =
  /^(?:did|have|has|had|do|does) (?:i|we)(?: already| ever| still (?:need|have) to| (?:need|have) to)? (.+?)(?: (?:already|yet))?$/i

const fewWords =
  /^(?!(?:what|who|whose|where|when|why|how|which|is|are|am|do|does|did|can|could|should|would|will|may|must|really|yes|no|ok|sure|help)\b)((?:the |my )?\p{L}[^\s?]+(?: [^\s?]+){0,2})$/iu
const vague =
  /^(?:got?|get|have|had|do|done|finish(?:ed)?|complete[d]?) (?:anything|something|much|any)\b/i
const trailing = / (?:then|again|anyway|though|exactly)$/i
const tooVague =
  /^(?:it|that|this) |^(?:it|that|this|i|you|the time|today|tomorrow|now|everything|anything|dinner)$/i

const deedAsked = (deed: string) =>
  vague.test(deed)
    ? null
    : /^(?:the|my) /i.test(deed)
      ? deed
      : (asImperative(deed) ?? (isImperative(deed) ? deed : null))

/** What is asked of the tasks: when they are, whether they are as the filter says, or what they are. */
type Asked = { kind: 'when' | 'presence' | 'other' } | { kind: 'whether'; filter: Filter }

interface Search {
  phrase: string
  asked: Asked
}

const asksWhen =
  /^(?:when|what (?:time|day|date)|which (?:day|date))|,? (?:when|what time|what day)\b/i
const asksWhether = /^(?:is|are|was|were|am|do|does|did|have|has|had)\b/i
const states: readonly [RegExp, Filter][] = [
  [/\b(?:overdue|late)\b/i, { due: 'overdue' }],
  [/\bdue today$/i, { due: 'today' }],
  [/\bdue tomorrow$/i, { due: 'tomorrow' }],
  [/\bopen\b/i, { status: 'open' }],
  [/\b(?:done|finish(?:ed)?|completed?|through)\b/i, { status: 'done' }],
]

function askedBy(text: string, isDeed: boolean): Asked {
  if (!asksWhether.test(text)) return { kind: asksWhen.test(text) ? 'when' : 'other' }
  const state = states.find(([pattern]) => pattern.test(text))
  if (state !== undefined) return { kind: 'whether', filter: state[1] }
  return isDeed && /^(?:did|have|has|had)\b/i.test(text)
    ? { kind: 'whether', filter: { status: 'done' } }
    : { kind: 'presence' }
}

function* tell(tasks: readonly TaskFacts[], asked: Asked, situation: Situation): Steps {
  const { now } = situation.reading
  if (asked.kind === 'whether') return yield* tellWhether(tasks, asked.filter, situation)
  const [only] = tasks
  if (asked.kind === 'presence' && tasks.length === 1 && only !== undefined) {
    return tellPresence(only, now)
  }
  const tellOne = asked.kind === 'when' ? tellWhen : describeTask
  return tasks.map((task) => tellOne(task, now)).join(' ')
}

function missing(phrase: string, { kind }: Asked): string {
  const lead = kind === 'when' || kind === 'other' ? '' : 'No, '
  const quoted = quotable(phrase)
  return quoted === null ? `${lead}I found no such task.` : `${lead}I found no task like ${quoted}.`
}

/** "where are mortgage rates headed", "can you email my mechanic for me" */
const isWorldly = /^where(?:'s| is| are) (?!the |my |our |we |i ).* /i
const forUs = /\bfor me[\s?.!]*$/i

function readSearch(text: string, asks: boolean): Search | null {
  const deed = firstGroup([deeds], text)?.replace(/^(?:do|done) (?=the |my )/i, '') ?? null
  const done = deed === null ? null : deedAsked(deed)
  if (done !== null) return { phrase: done, asked: askedBy(text, true) }
  const named = firstGroup(
    asks ? [aboutWhen, stillOpen, ...forms, fewWords] : [aboutWhen, ...forms],
    text,
  )
  const phrase = named?.replace(/^(?:the|my) /i, '') ?? ''
  if (phrase === '' || tooVague.test(phrase)) return null
  return { phrase, asked: askedBy(text, false) }
}

export const find = defineIntent<Search>({
  name: 'find',
  examples: [
    {
      before: ['Dentist @2026-03-06 15:00'],
      say: ['when is the dentist?'],
      reply: 'Friday, Mar 6 at 3:00 PM, in 2 days: "Dentist".',
    },
    {
      before: ['Buy milk'],
      say: ['do I have milk on my list?'],
      reply: 'Yes: "Buy milk" is open and has no date.',
    },
    { before: ['Buy milk \u2713'], say: ['is the milk done?'], reply: 'Yes: "Buy milk" is done.' },
    { say: ['when are the taxes due?'], reply: 'I found no task like "taxes".', after: [] },
  ],
  recognise: ({ text, raw, asks }) =>
    isWorldly.test(text) || (forUs.test(raw) && isImperative(text))
      ? null
      : readSearch(text.replace(trailing, '').replace(/\b(do|have|did) we\b/i, '$1 i'), asks),
  *act({ phrase, asked }, situation) {
    const found = yield* resolveSubject(phrase, 'task', situation)
    if (found.kind === 'unknown') return missing(phrase, asked)
    if (found.kind === 'place') {
      const asksWhether = asked.kind === 'presence' || asked.kind === 'whether'
      const filter = asked.kind === 'whether' ? { ...asked.filter, ...found.filter } : found.filter
      return yield* showListing({ filter, show: true, asksWhether }, situation)
    }
    const ids = mentionedIds(phrase, situation.mentions)
    const tasks = found.tasks.filter(({ id }) => ids.length === 0 || ids.includes(id)).slice(0, 5)
    return yield* tell(tasks, asked, situation)
  },
})
