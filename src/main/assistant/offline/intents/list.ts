import { describeListing, filterHeading } from '../describe-filter.ts'
import type { ListResult } from '../../tools/tool-results.ts'
import { asCompleted, scanFilter, type Filter, type FilterScan } from '../filter.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { withKnownList } from '../resolve-target.ts'
import type { Reading } from '../reading.ts'
import { listTasks } from '../steps.ts'

interface Listing {
  filter: Filter
  show: boolean
}

const strongVerb =
  /^(?:show|list|display|view|find|search(?: for| my tasks for)?|look for|look up|filter(?: by)?)(?: me| us)?(?:\s+|$)/i
const weakVerb =
  /^(?:see|read(?: out)?|pull up|bring up|open|get|give|tell|check|look at|go through|print|summari[sz]e|sum up|plan|review|recap|run through)(?: me| us)?\s+/i
const question =
  /^(?:what(?:'s|s| is| are| do| does| did| have| tasks| todos| else)?|how(?:'s| is| are| does| do)|which|any|anything|everything|do i have|have i(?: got)?|is there|are there|got any|am i (?:free|busy))\b/i
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

function readVerb(text: string, reading: Reading): Filter | null {
  const strong = strongVerb.exec(text)
  const match = strong ?? weakVerb.exec(text)
  if (match === null) return null
  const rest = text.slice(match[0].length)
  const asked = readQuestion(rest, reading)
  if (asked !== null) return asked
  const scan = scanFilter(rest, reading)
  if (scan.rest !== '') return strong === null || rest === '' ? null : withText(scan)
  if (strong === null && !scan.noun && !isLimited(scan)) return null
  return scan.filter
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

function readPlain(text: string, reading: Reading): Filter | null {
  if (speaksOfMe.test(text) || text.split(' ').length > 8) return null
  const scan = scanFilter(text, reading)
  if (scan.rest !== '' || (!scan.noun && !isLimited(scan))) return null
  return scan.filter
}

const about = /^(?:what|how) about (?=\S)/i
const order = / (?:sorted|ordered|grouped) by .+$/i

function readListing(clause: Clause, reading: Reading): Listing | null {
  const text = clause.text.replace(order, '').replace(about, '')
  const count = readCount(text, reading)
  if (count !== null) return { filter: count, show: false }
  if (missed.test(text)) return { filter: { due: 'overdue' }, show: true }
  const filter = readVerb(text, reading) ?? readQuestion(text, reading) ?? readPlain(text, reading)
  return filter === null ? null : { filter, show: true }
}

/** The list as it is spelled, when all tasks are in one. */
function knownList({ list }: Filter, { tasks }: ListResult): Filter {
  const spelled = tasks[0]?.list
  return list === undefined || spelled === undefined ? {} : { list: spelled }
}

const three = ['Buy milk @2026-03-04', 'Dentist @2026-03-02 +Health', 'Old thing \u2713']

export const list = defineIntent<Listing>({
  name: 'list',
  examples: [
    {
      before: three,
      say: ['show my tasks'],
      reply: 'You have 2 open tasks, 1 overdue.',
      after: three,
    },
    {
      before: three,
      say: ['show me all tasks'],
      reply: 'You have 2 open tasks, 1 overdue.',
    },
    {
      before: three,
      say: ['show all tasks including done ones'],
      reply: 'You have 2 open tasks and 1 done, 1 overdue.',
    },
    {
      before: ['Milk', 'Eggs'],
      say: ['complete milk', 'what did I finish today?'],
      reply: 'You finished 1 task today.',
      after: ['Milk \u2713', 'Eggs'],
    },
    {
      before: ['Milk +Work', 'Work on it'],
      say: ['show my work tasks'],
      reply: 'You have 1 open task in "Work".',
    },
    { before: three, say: ["what's due today?"], reply: 'You have 1 open task due today.' },
    { before: three, say: ['anything overdue?'], reply: 'You have 1 open task overdue.' },
    {
      before: three,
      say: ['what do I have to do tomorrow'],
      reply: 'You have no open tasks due tomorrow.',
    },
    {
      before: three,
      say: ['tasks in my health list'],
      reply: 'You have 1 open task in "Health", and it is overdue.',
    },
    { before: three, say: ['show completed tasks'], reply: 'You have 1 done task.' },
    {
      before: three,
      say: ['how many tasks do I have?'],
      reply: 'You have 2 open tasks, 1 overdue.',
    },
    { before: three, say: ['find milk'], reply: 'You have 1 open task matching "milk".' },
    {
      say: ['list'],
      reply: 'You have no open tasks. To add one, say for example "add buy milk tomorrow at 5pm".',
    },
  ],
  recognise: (clause, { reading }) => readListing(clause, reading),
  *act({ filter: asked, show }, { reading }) {
    const filter = yield* withKnownList(asked)
    const status = filter.status ?? 'open'
    const heading = filterHeading({ ...filter, status }, reading.now)
    const result = yield* listTasks({ ...filter, status, heading, ...(show ? {} : { show }) })
    if (!result.ok) return result.error
    return describeListing(result, { ...filter, ...knownList(filter, result), status }, reading.now)
  },
})
