import { isImperative } from '../words/imperative.ts'
import { asCompleted } from '../filters/filter-days.ts'
import { scanFilter, type Filter, type FilterScan } from '../filters/filter.ts'
import { hasTime } from '../filters/filter-times.ts'
import { readPeriod } from '../filters/period.ts'
import type { Reading } from '../moments/reading.ts'
import { correctSpelling } from '../normalise/spelling.ts'
import { sortOf } from '../filters/sort-words.ts'

/** What to list, and whether to show it. */
export interface Listing {
  filter: Filter
  show: boolean
  /** It was asked as something to say yes or no to. */
  asksWhether?: boolean
  /** Words for what is left out. */
  without?: string
}

/** "find a plumber" is something to do. */
const strongVerb =
  /^(?!(?:find|look for|search for) (?:an?|some|someone|somebody) (?!(?:\p{L}+ )?(?:tasks?|todos?|items?|reminders?|notes?|entr(?:y|ies)|lists?)\b)\p{L})(?:show|list|display|view|find|search(?: for| my tasks for)?|look for|look up|filter(?: by)?)(?: me| us)?(?:\s+|$)/iu
const weakVerb =
  /^(?:see|read(?: out)?|pull up|bring up|open|get|give|tell(?: me)? about|tell|check|look at|go through|print|summari[sz]e|sum up|plan|review|recap|run through)(?: me| us)?\s+(?!(?:is|are|was|were|has|have)\b)/i
const question =
  /^(?:what(?:'s|s| is| are| was| do| does| did| have| tasks| todos| else)?|how(?:'s| is| are| does| do)|which|any|anything|something|everything|do i have|have i(?: got)?|did i|was i|is there|are there|got (?:any|anything|something)|am i (?:free|busy|(?=behind|late|overdue)))\b/i
const howMany =
  /^(?:how many|how much|count|(?:what(?:'s| is) )?(?:the )?(?:total )?(?:number|count|amount) of)\b/i
const speaksOfMe =
  /^(?:i|do|put|make|set|have|let's|we|you|he|she|they|it|this|that|so|let|give|up|need|with|by(?! (?:the )?end\b| eo)|be|of|to|for|and)\b/i
const possessed =
  /\b(?:to do|due|on my|do i have|have i|my day|my week|have on|free|busy|going on|coming)\b/i
const explains = /^(?:how|why|what|who|when|where)\b/i
const aboutYou = /\b(?:you|your|yourself)\b/i
const mostTextWords = 4

/** "shifts" are found by "shift". */
const stem = (text: string) => text.replace(/'s$|(?<=\p{L}{2}[^sieu'])s$/iu, '')
const isLimited = ({ filter }: FilterScan) => Object.keys(filter).length > 0

const ofKind = /^(?:what|which|how many) /i

/** "what's due this week in launch" */
const endsWithPlace = (text: string, word: string) =>
  new RegExp(` (?:in|on|for|from|under) (?:my |the )?${escaped(word)}(?: list)?$`, 'i').test(text)
const escaped = (word: string) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&')

/** "which travel things have no date": things of one kind. */
const withWord = (scan: FilterScan) => (scan.rest.includes(' ') ? null : withText(scan))

function withText(scan: FilterScan): Filter | null {
  const words = scan.rest.split(' ').length
  if (words > mostTextWords || explains.test(scan.rest)) return null
  return { ...scan.filter, text: stem(scan.rest.replace(/^["']|["']$/g, '')) }
}

const asksForTasks = (scan: FilterScan) => scan.noun || isLimited(scan)

function readVerb(text: string, reading: Reading): Filter | null {
  const strong = strongVerb.exec(text)
  const match = strong ?? weakVerb.exec(text)
  if (match === null) return null
  const rest = text.slice(match[0].length)
  if (showsDone.test(rest)) return { status: 'done' }
  const asked = readQuestion(rest, reading)
  if (asked !== null) return asked
  const scan = scanFilter(rest, reading)
  if (scan.rest !== '') {
    return strong === null || rest === '' ? readPlace(rest) : withText(scan)
  }
  return strong !== null || asksForTasks(scan) ? scan.filter : null
}

function scanQuestion(text: string, words: string, reading: Reading): FilterScan {
  const asked = wasDone.test(text)
    ? `done ${words.replace(/\b(?:been|done|finished|completed)\b/gi, ' ')}`
    : words.replace(notFilters, ' ')
  return scanFilter(asked, reading)
}

/** "what's due this week in launch", "which travel things have no date": a word beside the filter. */
function withRest(scan: FilterScan, text: string): Filter | null {
  const isPlace = endsWithPlace(text, scan.rest) || (scan.noun && ofKind.test(text))
  return isLimited(scan) && isPlace ? withWord(scan) : null
}

function readQuestion(text: string, reading: Reading): Filter | null {
  const match = question.exec(text)
  if (match === null || aboutYou.test(text)) return null
  const scan = scanQuestion(text, text.slice(match[0].length), reading)
  if (scan.rest !== '') return withRest(scan, text)
  if (saysDone(text)) {
    return asCompleted({ ...scan.filter, status: 'done' }, reading)
  }
  return asksForTasks(scan) || possessed.test(text) ? scan.filter : null
}

const stillToDo = /\b(?:left|still|(?:got|have|need) to)\b/i
const notFilters =
  /\b(?:get(?= (?:anything|something|much|a lot|stuff|things) done)|free|busy|going on|i|can|did|finish(?:ed)?|completed?|(?:get|got) (?:done|finished)|been up to|done|do|achieved?|accomplish(?:ed)?|ticked? off)\b/gi
const wasDone =
  /^what(?:'s|s| is| was| has| got)(?: been| already)* (?:done|finished|completed|ticked off)\b/i
const didSomething =
  /^(?:(?:(?:what|which ones?)? ?(?:did|have) i\b|what i(?= (?:did|have done|finished|completed)\b)|(?:how many|how much|what|which)\b.*\b(?:did|have) i\b).*\b(?:done|did|do|been up to|finish(?:ed)?|completed?|achieved?|accomplish(?:ed)?|ticked? off|get (?:anything|something|much|a lot) done)\b(?! to\b| to$))/i
const showsDone =
  /^(?:what|the (?:tasks|things|ones)|everything|tasks|all) (?:that )?i(?:'ve| have)? (?:done|completed|finished|ticked off)(?: so far)?$/i
const notDone =
  /^(?:what|which(?: tasks| ones)?) (?:haven't i|have i not|did i not|didn't i|i haven't|haven't been)(?: (?:done|finish(?:ed)?|completed?|do|got(?:ten)? (?:done|to)))?(?: yet)?(.*)$/i
const soFar = /,? (?:so far|at the moment|at present|these days|as of now)\b/i
const ofThem = /\bof (?:them|these|those)\b/i
const myDay =
  /\b(?:my|the) (?:day|schedule|agenda|diary)(?: look(?:ing)?)?(?: like)? (?=on |for |tomorrow|next |this |\w+day)/i
const ours = /\b(did|have|do|had) we\b/i
const missed = /^(?:what (?:did|have) i miss(?:ed)?|did i miss (?:anything|something))$/i

const saysDone = (text: string) => didSomething.test(text) && !stillToDo.test(text)

function readCount(text: string, reading: Reading): Filter | null {
  const match = howMany.exec(text)
  if (match === null) return null
  const did = saysDone(text)
  const words = text.slice(match[0].length)
  const scan = scanFilter(words.replace(did ? notFilters : /\bi\b/gi, ' '), reading)
  if (scan.plural && /^[\p{L}\p{N}-]+$/u.test(scan.rest)) return withText(scan)
  if (scan.rest !== '' || (!scan.noun && !isLimited(scan) && !possessed.test(text))) return null
  if (did) return asCompleted({ ...scan.filter, status: 'done' }, reading)
  return scan.filter
}

const placeAsked =
  /^what(?:'s| is| do i have| have i got| tasks are)(?: left)? (?:in|on|under) (?:my |the )?([\p{L}\p{N}&'-]{2,30})(?: now| again| left| so far| at the moment)?$/iu
const tasksOf =
  /^(?:(?:my |the |all |show(?: me)? )*|(?:what|which|how many)(?: my| the)? )((?!some\b|any|every|no\b|more\b|do\b|it\b|my\b|the\b)[\p{L}\p{N}&'-]{2,30}) (?:tasks|todos|to-dos|items|stuff|things)(?: (?:do i have|have i got|are (?:there|left|open)|have i still got|left))?$/iu
const thingsAsked =
  /^(?:what|which) ([\p{L}&'-]{3,30}s) (?:have i got|do i have|are there|have i)(?: left| coming up)?$/iu
const notPlaces =
  /^(?:it|that|this|me|us|you|him|them|lunch|dinner|breakfast|supper|tea|fun|mind|list|agenda|plate|tv|sale|top|new|old|other|next|first|last)$/i

/** "what's in work", "my work tasks": a list when there is one of that name. */
function readPlace(text: string): Filter | null {
  const place = placeAsked.exec(text)?.[1] ?? tasksOf.exec(text)?.[1] ?? thingsAsked.exec(text)?.[1]
  if (place === undefined || notPlaces.test(place) || isImperative(text)) return null
  if (correctSpelling(text) !== text) return null
  return { text: stem(place) }
}

/** "the boat stuff for today" */
const groupThen =
  /^(?:only |just )?(?:the |my |all (?:the |my )?)[\p{L}'-]+ (?:stuff|things|tasks|ones) (?=\S)/iu
const leadsPeriod = /^(?:this|by|until|in|within|over) (?!.*\b(?:is|it|be|was|are|list)\b)/i

function readPlain(text: string, reading: Reading): Filter | null {
  const words = text.split(' ').length
  if (words <= 4 && leadsPeriod.test(text)) return words < 2 ? null : readPeriod(text, reading)
  if (speaksOfMe.test(text) || words > 8) return null
  const scan = scanFilter(text, reading)
  if (scan.rest !== '') return groupThen.test(text) && isLimited(scan) ? withWord(scan) : null
  return asksForTasks(scan) ? scan.filter : null
}

const about = /^(?:what|how) about (?=\S)/i
const trailing = / (?:then|again|anyway|though|exactly|at all)$/i
const order =
  / (?:(?:sorted|ordered|arranged) by (.+)|by ((?:due )?date|priority|importance|name|title|age)|((?:in )?alphabetical(?:ly| order)|newest first|oldest first)|grouped by .+)$/i

const longest = 400
const exception =
  /^(?!(?:i |i've )?(?:got|did|done|finished|completed|bought) )(.+?),? (?:except(?: for)?|but(?: not)?|apart from|other than|excluding|besides|that (?:are|is)n't|not (?:in|tagged)) (?:the |my |for |in )*(.+?)(?: (?:ones|tasks|list|stuff))?$/i

/** Reads a question for tasks, such as "show my work tasks" or "what's due friday". */
export function readListing(said: string, reading: Reading): Listing | null {
  if (said.length > longest) return null
  const [, before, without] = exception.exec(said) ?? []
  if (before !== undefined && without !== undefined) {
    const all = readListing(before, reading)
    return all === null ? null : { ...all, without }
  }
  return readSorted(said, reading)
}

function readSorted(said: string, reading: Reading): Listing | null {
  const words = order
    .exec(said)
    ?.slice(1)
    .find((group) => group !== undefined)
  const sort = sortOf(words ?? '')
  const listing = readUnsorted(said.replace(order, ''), reading)
  if (listing === null) return null
  const filter = onSomeDay(listing.filter)
  return { ...listing, filter: sort === null ? filter : { ...filter, sort } }
}

/** A time of the day is one of today, unless a day is named. */
function onSomeDay(filter: Filter): Filter {
  const isDated = ['due', 'due_from', 'due_to', 'weekdays', 'completed_from'].some(
    (key) => key in filter,
  )
  return hasTime(filter) && !isDated ? { ...filter, due: 'today' } : filter
}

/** What is done, what is not, and what should be. */
function readState(text: string, reading: Reading): Filter | null {
  if (showsDone.test(text)) return { status: 'done' }
  if (missed.test(text)) return { due: 'overdue' }
  const undone = notDone.exec(text)?.[1]
  const left = undone === undefined ? null : scanFilter(undone, reading)
  return left?.rest === '' ? { ...left.filter, status: 'open' } : null
}

function readUnsorted(said: string, reading: Reading): Listing | null {
  const text = said
    .replace(about, '')
    .replace(trailing, '')
    .replace(soFar, '')
    .replace(ours, '$1 i')
    .replace(ofThem, '')
    .replace(myDay, '')
  const count = readCount(text, reading)
  if (count !== null) return { filter: count, show: false }
  const filter =
    readState(text, reading) ??
    readVerb(text, reading) ??
    readQuestion(text, reading) ??
    readPlain(text, reading) ??
    readPlace(text)
  return filter === null ? null : { filter, show: true }
}
