import type { Clause } from '../intent.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { asImperative } from '../words/past-tense.ts'
import type { Reading } from '../moments/reading.ts'
import { tellingWords } from './subject.ts'

/** What a question wants to know. */
export type Asked = 'list' | 'count' | 'when' | 'whether' | 'details' | 'other'

/**
 * A question about tasks: what is asked, of which tasks, and the words that name them; whether these
 * are a list, a tag, or words of titles turns out when they are looked up.
 */
export interface Inquiry {
  asked: Asked
  /** Days, priority, status and the like. */
  filter: Filter
  subject: string
  /** The days until or since then are asked for. */
  inDays: boolean
  /** It names something of one's own: "the parcel". */
  isOwn: boolean
  /** It can only be about tasks, so that finding nothing is an answer. */
  isAboutTasks: boolean
  /** It asks what the person has to do, whatever the words may be. */
  isAboutMe: boolean
}

interface Opening {
  pattern: RegExp
  asked: Asked
}

const we = '(?:i|we)'
const openings: readonly Opening[] = [
  {
    pattern:
      /^(?:what (?:was|is|were|'s) (?:that|it|the thing|the one|this)(?: thing)? (?:about|with|for)|what(?:'s| is) up with|tell me (?:more |something )?about|what (?:about|of)|how about|(?:more|details|info|information) (?:on|about|of|for)|what do (?:i|you) (?:have|know) (?:on|about)|(?:what(?:'s| is| are) )?(?:the )?details (?:of|on|for|about)|(?:show|give)(?: me)? (?:the |all )?(?:details|info) (?:of|on|for|about)|what did i (?:write|say|note|put)(?: down)? (?:about|for|on)|how often (?:is|are|do i|does|should i|must i)|describe|what(?:'s| is| was) (?=the (?:\w+) one again$)|(?:what|which) (?:list|project|priority|tags?) (?:is|are|does|do|has|have)) /i,
    asked: 'details',
  },
  {
    pattern: new RegExp(
      `^(?:how (?:long|many (?:days|weeks|hours|nights|sleeps)|much time)(?: (?:is (?:it|there)|are there|do ${we} have|have ${we} got|is left|are left|left))* ?(?:until|till|til|before|to|for)|how soon (?:is|are)|(?:how|so) (?:late|overdue) (?:is|are|am i with)|when(?:'s| is| are| am| was| were| do| does| did| should| must| will| have| can)?(?: ${we})?|(?:at |by )?what (?:time|day|date)(?:'s| is| are| do| does| was)?(?: ${we})?|(?:what(?:'s| is) )?(?:the )?(?:deadline|due date|date|time|day) (?:for|of)) `,
      'i',
    ),
    asked: 'when',
  },
  { pattern: /^(?:how (?:many|much)|count)(?: of)? /i, asked: 'count' },
  {
    pattern: new RegExp(
      `^(?:is|are|was|were|isn't|aren't|am|does|did|didn't|has|hasn't|have(?! (?:it|that|this|them|those|these|both)\\b)|haven't|had(?= (?:i|we|the|my|our)\\b)|do|don't)(?: (?:${we}|there))?(?: (?:already|still|also|even|have|need|got|want))*(?: to)? `,
      'i',
    ),
    asked: 'whether',
  },
  { pattern: /^(?:who|whose|whom|why|where|how)(?:'s)? /i, asked: 'other' },
  {
    pattern:
      /^(?:what|which|any|anything|something|everything|all)(?:'s|'re)?(?: |$)|^(?:show|list|display|view|see|find|give|read|check|get|look at|bring up|pull up)(?: me)? /i,
    asked: 'list',
  },
]

const indirect = /^(?:whether|if) (.+?) (is|are|was|were|has|have) (.+)$/i
const speaksToUs = /\b(?:you|your|yourself|yours)\b/i
const aboutTasks = new RegExp(
  `\\b(?:tasks?|todos?|to-dos?|reminders?|due|overdue|deadline|on my list)\\b|^(?:do|did|have) ${we} (?:still )?(?:have|need|got)\\b|^(?:what|which .+) do ${we} (?:still )?(?:have|need)\\b|^when do ${we}\\b`,
  'i',
)

/** Words for the task that was spoken of. */
export const pronoun =
  /\b(it|that one|this one|(?:that|this)(?! (?:week|weekend|month|year|morning|afternoon|evening|night|\p{L}+day)\b)|the (?:first|second|third|fourth|last) one|them|they)\b/iu

const inDays = /^how (?:long|many (?:days|weeks|nights|sleeps)|late|overdue|soon)\b/i
const own = /\b(?:the|my|our) /i
const wholePronoun = /^(?:it|that|this|them|they)$/i

/** "book the hotel" for "the hotel booked". */
function deedOf(words: string): string | null {
  const [, what = '', done = ''] = /^(.+?)(?: been)? (\p{L}+)$/u.exec(words) ?? []
  return what === '' ? null : asImperative(`${done} ${what}`)
}

const aboutMe =
  /\b(?:do|did|am|have|are|was|were) (?:i|we)\b|\bi (?:have|need)\b|\b(?:has|have) (?:the|my|our) \p{L}+ got\b/iu
/** What is asked to be done already: "did I cancel it", "is the hotel booked". */
const askedDeed = (text: string, words: string, subject: string) =>
  didI.test(text) ? subject : deedOf(words)

const didI = /^(?:did|didn't|have|haven't) (?:i|we) (?!got\b|any\b|something\b|ever\b)/i
const mostWords = 6
/** "the deadline for the talk was extended", "everything tagged exam moves to next week", "what shall we call it" */
const tells =
  /^what an? |^(?:the )?(?:deadline|due date|date|time|day) (?:for|of) .+ (?:was|were|is now|has|have|got|moved|changed)\b|^(?:everything|all)\b(?!.*\b(?:that|which|i|we)\b).*\b(?:moves?|goes?|go|slides?|slips?|shifts?|needs?|should|must|can|is for|is due|are for|are due)\b|\bbe (?:called|named)\b/i

/** "am I free" for "if I'm free". */
export const direct = (said: string) =>
  said.replace(/^(?:whether|if) i(?:'m| am) /i, 'am i ').replace(indirect, '$2 $1 $3')

const mostAround = 10

/**
 * Whether a clause is a question of its own: "when mom calls" beside something to do is a condition,
 * unless it has its question mark.
 */
export const standsAlone = ({ raw, asks, message }: Clause) =>
  asks || message.length - raw.length <= mostAround

const isSubject = (words: string, asked: Asked) =>
  words !== '' &&
  words.split(' ').length <= mostWords &&
  !(asked === 'other' && wholePronoun.test(words))

/** Reads a question in whatever words; null for what is no question, or one about the assistant. */
export function readInquiry(said: string, reading: Reading): Inquiry | null {
  const text = direct(said)
  if (tells.test(text)) return null
  const opening = openings.find(({ pattern }) => pattern.test(text))
  if (opening === undefined) return null
  const { asked, pattern } = opening
  const words = text.replace(pattern, '')
  if (speaksToUs.test(words)) return null
  const { filter, rest } = scanFilter(words, reading)
  const subject = tellingWords(rest) || (pronoun.exec(text)?.[1] ?? '')
  if (!isSubject(subject, asked)) return null
  const about = {
    inDays: inDays.test(text),
    isOwn: own.test(words),
    isAboutTasks: aboutTasks.test(text),
    isAboutMe: aboutMe.test(text),
  }
  const deed = asked === 'whether' ? askedDeed(text, words, subject) : null
  if (deed === null) return { asked, filter, subject, ...about }
  return { asked, filter: { status: 'done' }, subject: deed, ...about, isAboutTasks: false }
}
