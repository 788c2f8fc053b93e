import { mentionedIds } from '../../mentions.ts'
import { describeTask } from '../describe-task.ts'
import { isImperative } from '../imperative.ts'
import { defineIntent } from '../intent.ts'
import { asImperative } from '../past-tense.ts'
import { firstGroup, quotable } from '../phrases.ts'
import { showListing } from '../show-listing.ts'
import { resolveSubject } from '../subject.ts'

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
const vague = /^(?:got|have|had) (?:anything|something|much|any)\b/i
const trailing = / (?:then|again|anyway|though|exactly)$/i
const tooVague =
  /^(?:it|that|this) |^(?:it|that|this|i|you|the time|today|tomorrow|now|everything|anything|dinner)$/i

const deedAsked = (deed: string) =>
  vague.test(deed)
    ? null
    : /^(?:the|my) /i.test(deed)
      ? deed
      : (asImperative(deed) ?? (isImperative(deed) ? deed : null))

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
  recognise: ({ text: said, asks }) => {
    const text = said.replace(trailing, '').replace(/\b(do|have|did) we\b/i, '$1 i')
    const deed = firstGroup([deeds], text)?.replace(/^(?:do|done) (?=the |my )/i, '') ?? null
    const asked = deed === null ? null : deedAsked(deed)
    if (asked !== null) return asked
    const named = firstGroup(
      asks ? [aboutWhen, stillOpen, ...forms, fewWords] : [aboutWhen, ...forms],
      text,
    )
    const phrase = named?.replace(/^(?:the|my) /i, '') ?? ''
    return phrase === '' || tooVague.test(phrase) ? null : phrase
  },
  *act(phrase, situation) {
    const found = yield* resolveSubject(phrase, 'task', situation)
    if (found.kind === 'unknown') {
      const quoted = quotable(phrase)
      return quoted === null ? 'I found no such task.' : `I found no task like ${quoted}.`
    }
    if (found.kind === 'place') {
      return yield* showListing({ filter: found.filter, show: true }, situation)
    }
    const { now } = situation.reading
    const ids = mentionedIds(phrase, situation.mentions)
    return found.tasks
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .slice(0, 5)
      .map((task) => describeTask(task, now))
      .join(' ')
  },
})
