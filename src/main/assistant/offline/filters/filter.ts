import { addDays } from '../../../../shared/todos/local-date.ts'
import { asCompleted, type Filter } from './filter-days.ts'
import { always, dayRules, type Found, periodRules, type Rule } from './filter-periods.ts'
import { timeRules } from './filter-times.ts'
import { unquote } from '../words/phrases.ts'
import { readWhen, wholeDate, type Reading } from '../moments/reading.ts'

export type { Filter } from './filter-days.ts'

/** What was read from a phrase, and the words that were not. */
export interface FilterScan {
  filter: Filter
  rest: string
  /** "all", "every", "everything" occurs. */
  all: boolean
  /** A plural noun such as "tasks" occurs. */
  plural: boolean
  /** Any word for a task occurs. */
  noun: boolean
}

const statusRules: Rule[] = [
  {
    pattern: /\b(?:including|with|and) (?:the )?(?:done|completed|finished)(?: ones| tasks)?\b/i,
    found: always({ status: 'all' }),
  },
  {
    pattern: /\b(?:the )?(?:done|completed|finished)(?: ones| tasks)? (?:too|as well|included)\b/i,
    found: always({ status: 'all' }),
  },
  { pattern: /\b(?:open and done|done and open)\b/i, found: always({ status: 'all' }) },
  {
    pattern:
      /\b(?:(?:not|n't)(?: yet)? (?:done|completed?|finished)(?: yet)?|unfinished|incomplete|open|undone|pending|outstanding|active|remain(?:s|ing)?|uncompleted|still to do|left(?: to do)?|to go)\b/i,
    found: always({ status: 'open' }),
  },
  {
    pattern: /\b(?:already )?(?:done|completed|finished|ticked(?: off)?|checked off|closed)\b/i,
    found: always({ status: 'done' }),
  },
]

const priorityNames: Record<string, Filter['priority']> = {
  '1': 'high',
  '2': 'medium',
  '3': 'low',
  '4': 'none',
  top: 'high',
  highest: 'high',
  biggest: 'high',
  main: 'high',
  high: 'high',
  medium: 'medium',
  med: 'medium',
  low: 'low',
  no: 'none',
}

const priority = (name: string | undefined): Found => {
  const found = priorityNames[name?.toLowerCase() ?? '']
  return found === undefined ? {} : { priority: found }
}

const ownLists =
  /^(?:todo|to-do|to do|task|whole|entire|full|current|my|the|complete|own|again|please|now|an?|any|no|some|which|what|each|every|by|per|(?:today|tomorrow|tonight)(?:'?s)?)$/i

const dayWords = /^(?:today|tomorrow|tonight)(?:'?s)?$/i
/** "photos" are found by "photo". */
const stem = (text: string) => text.replace(/(?<=\p{L}{3}[^sieu])s$/iu, '')

const placeRules: Rule[] = [
  {
    pattern:
      /\b(?:about|containing|contains?|matching|mentioning|related to|regarding|that (?:mention|contain|say)s?|with the words?|called|named) (.+)$/i,
    found: ([text = '']) => ({ text: stem(unquote(text).replace(/^(?:an?|the|my) (?=\S)/i, '')) }),
  },
  {
    pattern:
      /\b(?:(?:not|n't|never) (?:been )?tagged(?: with anything)?|untagged|(?:without|(?:with |have |has )?no|(?:don't|doesn't) have) (?:an? |any )?(?:tags?|labels?))\b/i,
    found: always({ untagged: true }),
  },
  { pattern: /(?<![\p{L}\p{N}])#([\p{L}\p{N}_/-]+)/u, found: ([tag = '']) => ({ tags: [tag] }) },
  {
    pattern:
      /\b(?:tagged|with (?:the |a )?tag|tag) (?:as |with )?(?!with\b)"?([\p{L}\p{N}_/-]+)"?/iu,
    found: ([tag = '']) => ({ tags: [tag] }),
  },
  { pattern: /(?<![\p{L}\p{N}])\+([\p{L}\p{N}_-]+)/u, found: ([list = '']) => ({ list }) },
  {
    pattern: /\b(?:my|the|our) (?:list|project) "?([\p{L}\p{N}][\p{L}\p{N}&'-]*)"?$/iu,
    found: ([list = '']) => (dayWords.test(list) ? null : ownLists.test(list) ? {} : { list }),
  },
  {
    pattern:
      /\b(?:(?:in|on|from|of|under) )?(?:my |the |our )?"?([\p{L}\p{N}][\p{L}\p{N}&'-]*)"? (?:list|project)\b/iu,
    found: ([list = '']) => (ownLists.test(list) ? null : { list }),
  },
  {
    pattern:
      /(?<=\b(?:tasks|todos|to-dos|items|things|stuff|everything|anything) )(?:in|under|from) (?:my |the )?([\p{L}\p{N}][\p{L}\p{N}&'-]*)$/iu,
    found: ([list = '']) => (namesDay.test(list) || glue.has(list.toLowerCase()) ? null : { list }),
  },
  {
    // Words for tasks, and names that people give to lists.
    pattern: /\b(?:in|under|from) (?:my |the |our )?(jobs|errands|commitments|reminders)$/i,
    found: ([list = '']) => ({ list }),
  },
  { pattern: /\bin (?:my |the )?(inbox)\b/i, found: always({ list: 'Inbox' }) },
  {
    pattern:
      /\b(?:without (?:a |any )?list|(?:don't|doesn't) have a list|(?:with |have |has )?no list|(?:not|isn't|aren't)(?: yet)? (?:in|on) (?:a|any) list(?: yet)?)\b/i,
    found: always({ list: 'Inbox' }),
  },
]

const priorityRules: Rule[] = [
  { pattern: /\bp([1-4])s?\b/i, found: ([level]) => priority(level) },
  {
    pattern:
      /\b(?:with )?(?:a )?(top|highest|biggest|main|high|medium|med|low|no)[ -](?:priority|importance)\b/i,
    found: ([name]) => priority(name),
  },
  { pattern: /\b(high|medium|low) ones\b/i, found: ([name]) => priority(name) },
  { pattern: /\bpriority (high|medium|low|[1-4])\b/i, found: ([name]) => priority(name) },
  { pattern: /\b(?:most )?(?:urgent|important)\b/i, found: always({ priority: 'high' }) },
]

const rangeRules: Rule[] = [
  {
    pattern:
      /\b(?:on|for) (?:the )?(\d{1,2}(?:st|nd|rd|th)|\p{L}+day) (?:or|and) (?:on )?(?:the )?(\d{1,2}(?:st|nd|rd|th)|\p{L}+day)$/iu,
    found: ([first = '', last = ''], reading) => {
      const from = wholeDate(`the ${first}`, reading) ?? wholeDate(first, reading)
      const to = wholeDate(`the ${last}`, reading) ?? wholeDate(last, reading)
      const isNextDay = from !== null && to === addDays(from, 1)
      return isNextDay ? { due_from: from, due_to: to } : null
    },
  },
  {
    pattern: /\b(?:between|from) (.+?) (?:and|to|until|till|through) (.+)$/i,
    found: ([first = '', last = ''], reading) => {
      const from = wholeDate(first, reading)
      const to = wholeDate(last, reading)
      if (from === null || to === null) return null
      return { due_from: from, due_to: to < from ? addDays(to, 7) : to }
    },
  },
  {
    pattern: /\b(before|by|until|till|up to|after|since|from) (.+)$/i,
    found: ([word = '', phrase = ''], reading) => {
      const date = wholeDate(phrase, reading)
      if (date === null) return null
      if (/^(?:since|from)$/i.test(word)) return { due_from: date }
      if (/^after$/i.test(word)) return { due_from: addDays(date, 1) }
      return { due_to: /^before$/i.test(word) ? addDays(date, -1) : date }
    },
  },
]

const rules = [
  ...timeRules,
  ...periodRules,
  ...rangeRules,
  ...placeRules,
  ...priorityRules,
  ...statusRules,
  ...dayRules,
]

const namesDay =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d|\byesterday\b/i

const plurals =
  /\b(?:tasks|todos|to-dos|to dos|items|things|ones|reminders|stuff|jobs|errands|commitments)\b/i
const nouns =
  /\b(?:tasks?|todos?|to-dos?|items?|things?|jobs|errands|commitments|reminders?|list|agenda|schedule|plan|everything|anything|something|nothing|overview|summary|rundown)\b/i
const alls = /\b(?:all|every|everything|anything|whatever|each)\b/i

const glue = new Set(
  (
    'a an the my our me us i we of to for on in at is are be am was were do does did have has had got there that which ' +
    'all every everything anything something any each some task tasks todo todos to-do to-dos item items thing things ones one stuff reminder reminders ' +
    "list lists agenda schedule plan plans what what's whats what're that's who's due scheduled planned happening still currently now with and it's s " +
    'show display give see view need needs should must supposed yet up it this so else currently been by plate ' +
    'look looks looking like going coming meant marked flagged as jobs errands commitments happens happen only just more much again doing needing overview summary rundown quick too left rest far already else lot lots loads'
  ).split(' '),
)

function applyRules(text: string, reading: Reading): { filter: Filter; rest: string } {
  let rest = text
  const filter: Filter = {}
  for (const rule of rules) {
    const match = rule.pattern.exec(rest)
    const found = match === null ? null : rule.found(match.slice(1), reading)
    if (match === null || found === null) continue
    Object.assign(filter, found)
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  return { filter, rest }
}

function readDay(text: string, reading: Reading): { date: string; rest: string } | null {
  if (!namesDay.test(text)) return null
  const plain = text.replace(/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)'?s\b/gi, '$1')
  const when = readWhen(plain, reading)
  if (when === null || when.date === null || when.repeat !== null) return null
  return { date: when.date, rest: when.rest }
}

function withoutGlue(text: string): string {
  return text
    .split(/[\s,?]+/)
    .filter((word) => !glue.has(word.toLowerCase().replace(/^['"]|['"]$/g, '')))
    .join(' ')
    .trim()
}

/** "today, tomorrow and friday": from the first to the last of them. */
function inOneSpan(filter: Filter, { now: { date } }: Reading): Filter {
  const { due, due_from: from, due_to: to, ...rest } = filter
  if (to === undefined || (due !== 'today' && due !== 'tomorrow')) return filter
  const first = due === 'today' ? date : addDays(date, 1)
  const start = from === undefined || first < from ? first : from
  return { ...rest, due_from: start, due_to: to < first ? first : to }
}

/** Reads the filters in a phrase such as "overdue tasks in my work list". */
export function scanFilter(text: string, reading: Reading): FilterScan {
  const { filter: found, rest } = applyRules(text, reading)
  const filter = inOneSpan(found, reading)
  const hasDay = ['due', 'due_from', 'due_to'].some((key) => key in filter)
  const day = hasDay ? null : readDay(rest, reading)
  if (day !== null) Object.assign(filter, { due_from: day.date, due_to: day.date })
  const read =
    filter.status === 'done' && !/\bdue\b/i.test(text) ? asCompleted(filter, reading) : filter
  return {
    filter: read,
    rest: withoutGlue(day === null ? rest : day.rest),
    all: alls.test(text),
    plural: plurals.test(text),
    noun: nouns.test(text),
  }
}
