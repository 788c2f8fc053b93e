import { asCompleted } from './filter-days.ts'
import { scanFilter, type Filter, type FilterScan } from './filter.ts'
import type { Reading } from './reading.ts'

/** What to list, and whether to show it. */
export interface Listing {
  filter: Filter
  show: boolean
}

const strongVerb =
  /^(?:show|list|display|view|find|search(?: for| my tasks for)?|look for|look up|filter(?: by)?)(?: me| us)?(?:\s+|$)/i
const weakVerb =
  /^(?:see|read(?: out)?|pull up|bring up|open|get|give|tell|check|look at|go through|print|summari[sz]e|sum up|plan|review|recap|run through)(?: me| us)?\s+/i
const question =
  /^(?:what(?:'s|s| is| are| do| does| did| have| tasks| todos| else)?|how(?:'s| is| are| does| do)|which|any|anything|something|everything|do i have|have i(?: got)?|is there|are there|got any|am i (?:free|busy))\b/i
const howMany = /^(?:how many|how much|count|what(?:'s| is) the (?:number|count) of)\b/i
const speaksOfMe =
  /^(?:i|we|you|he|she|they|it|this|that|so|let|give|up|need|with|by|be|of|to|for|and)\b/i
const possessed =
  /\b(?:to do|due|on my|do i have|have i|my day|my week|have on|free|busy|going on|coming)\b/i
const explains = /^(?:how|why|what|who|when|where)\b/i
const aboutYou = /\b(?:you|your|yourself)\b/i
const mostTextWords = 4

const isLimited = ({ filter }: FilterScan) => Object.keys(filter).length > 0

function withText(scan: FilterScan): Filter | null {
  const words = scan.rest.split(' ').length
  if (words > mostTextWords || explains.test(scan.rest)) return null
  return { ...scan.filter, text: scan.rest.replace(/^["']|["']$/g, '') }
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
  if (scan.rest !== '') return strong === null || rest === '' ? null : withText(scan)
  return strong !== null || asksForTasks(scan) ? scan.filter : null
}

function readQuestion(text: string, reading: Reading): Filter | null {
  const match = question.exec(text)
  if (match === null || aboutYou.test(text)) return null
  const scan = scanFilter(text.slice(match[0].length).replace(notFilters, ' '), reading)
  if (scan.rest !== '') return null
  if (didSomething.test(text)) return asCompleted({ ...scan.filter, status: 'done' }, reading)
  return scan.noun || isLimited(scan) || possessed.test(text) ? scan.filter : null
}

const notFilters =
  /\b(?:free|busy|going on|i|can|finish(?:ed)?|completed?|(?:get|got) (?:done|finished)|done|do|achieved?|accomplish(?:ed)?|ticked? off)\b/gi
const didSomething =
  /^(?:what (?:did|have) i\b|(?:how many|how much|what|which)\b.*\b(?:did|have) i\b).*\b(?:done|do|finish(?:ed)?|completed?|achieved?|accomplish(?:ed)?|ticked? off)\b(?! to\b| to$)/i
const showsDone =
  /^(?:what|the (?:tasks|things|ones)|everything|tasks|all) (?:that )?i(?:'ve| have)? (?:done|completed|finished|ticked off)(?: so far)?$/i
const missed = /^(?:what (?:did|have) i miss(?:ed)?|did i miss (?:anything|something))$/i

function readCount(text: string, reading: Reading): Filter | null {
  const match = howMany.exec(text)
  if (match === null) return null
  const did = didSomething.test(text)
  const words = text.slice(match[0].length)
  const scan = scanFilter(words.replace(did ? notFilters : /\bi\b/gi, ' '), reading)
  if (scan.plural && /^[\p{L}\p{N}-]+$/u.test(scan.rest)) return withText(scan)
  if (scan.rest !== '' || (!scan.noun && !isLimited(scan) && !possessed.test(text))) return null
  if (did) return asCompleted({ ...scan.filter, status: 'done' }, reading)
  return scan.filter
}

const placeAsked =
  /^what(?:'s| is| do i have| have i got| tasks are)(?: left)? (?:in|on|under) (?:my |the )?([\p{L}\p{N}&'-]{2,30})$/iu
const tasksOf =
  /^(?:my |the |all )+([\p{L}\p{N}&'-]{2,30}) (?:tasks|todos|to-dos|items|stuff|things)$/iu
const notPlaces =
  /^(?:it|that|this|mind|list|agenda|plate|tv|sale|top|new|old|other|next|first|last)$/i

/** "what's in work", "my work tasks": a list when there is one of that name. */
function readPlace(text: string): Filter | null {
  const place = placeAsked.exec(text)?.[1] ?? tasksOf.exec(text)?.[1]
  return place === undefined || notPlaces.test(place) ? null : { text: place }
}

function readPlain(text: string, reading: Reading): Filter | null {
  if (speaksOfMe.test(text) || text.split(' ').length > 8) return null
  const scan = scanFilter(text, reading)
  if (scan.rest !== '' || (!scan.noun && !isLimited(scan))) return null
  return scan.filter
}

const about = /^(?:what|how) about (?=\S)/i
const order = / (?:sorted|ordered|grouped) by .+$/i

/** Reads a question for tasks, such as "show my work tasks" or "what's due friday". */
export function readListing(said: string, reading: Reading): Listing | null {
  const text = said.replace(order, '').replace(about, '')
  const count = readCount(text, reading)
  if (count !== null) return { filter: count, show: false }
  if (missed.test(text)) return { filter: { due: 'overdue' }, show: true }
  const filter =
    readVerb(text, reading) ??
    readQuestion(text, reading) ??
    readPlain(text, reading) ??
    readPlace(text)
  return filter === null ? null : { filter, show: true }
}
