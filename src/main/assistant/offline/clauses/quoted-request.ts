import { stripPoliteness } from '../normalise/normalise.ts'
import { readMessage } from '../normalise/read-message.ts'
import type { Reading } from '../moments/reading.ts'
import { readNewTask } from '../adding/read-tasks.ts'

/** What somebody else wrote, and what is said of it. */
interface Quoted {
  lead: string
  quote: string
  wish: string
}

const quoting = /^([^"]*)"([^"]{20,})"([^"]*)$/
/** "text from the farrier:", "Ann wrote" */
const announces =
  /(?:\b(?:got|received|have|from|says?|said|wrote|writes|texts|texted|emailed|emails|sent|replied|fwd?|this|message|email|mail|letter|text)\b[^"]*)$/i
const spoken =
  /^(?:\[?\d{1,2}:\d\d(?: ?[ap]m)?\]? ?)?(\p{Lu}?\p{L}{1,20}(?: \p{Lu}\p{L}+)?): (\S.*)$/iu
const timed = /^\[\d{1,2}:\d\d|^\d{1,2}:\d\d/
const beforeWish = /^(?:\^+|->|--?|[.,;:!]|(?:so|and|ye(?:ah|h|a)?|ok|then)\b)[ ,]*/i

const adds =
  /^(?:i )?(?:add|put|make|create|need|set)\b(?=.*\b(?:it|this|that|task|todo|reminder)\b)(?!.*\bnotes?\b)/i
const place =
  /\b(?:to|in|on|into) (?:my |the |our )?(?!(?:it|this|that|my|the|our|list)\b)([\p{L}-]+)(?: list)?$/iu
const moves =
  /^(?:move|push|shift|change|reschedule|put|set|bring|switch) (it|him|her|them|that|this|(?:the|my) .+?)(?: (?:to|for|until|till|accordingly)(?: (?:that|then|this|it)(?: (?:day|time|date))?)?)?$/i
const sender =
  /\b(?:from|by) (?:the |my )?(.{2,30}?)[\s:,-]*$|^(?:the |my )?(.{2,30}?) (?:says|said|wrote|texted|emailed|replied)[\s:,-]*$/i
const pointing = /^(?:it|him|her|them|that|this)$/i

const salutation = /^(?:dear|hi|hey|hello|hiya)(?: [^,.!]{1,30})?[,!] */i
const remembering =
  /^(?:(?:please )?(?:don't forget|remember) (?:to )?|i(?:'ll| will) need (?=\p{L}))/iu
/** "add a task for this:" */
const addsWhatFollows = /\b(?:for|from|about|out of|with) (?:this|that|it)[\s:,-]*$/i
const sentenceEnd = /(?<=[.!?])\s+|\n/
const phraseEnd = /[,.;!?]+ | but | so /

/** "[10:12] jonas: can you ...", and below it what is wanted of that. */
function readTalk(message: string): Quoted | null {
  const lines = message.split('\n')
  const wish = lines.at(-1) ?? ''
  const said = lines.slice(0, -1).map((line) => spoken.exec(line))
  const isTalk = said.length > 0 && said.every((line) => line !== null)
  if (!isTalk || !(wish.startsWith('^') || lines.slice(0, -1).every((line) => timed.test(line)))) {
    return null
  }
  const [name = '', words = ''] = (
    said.find((line) => line?.[1]?.toLowerCase() !== 'me') ?? []
  ).slice(1)
  return { lead: `from ${name}`, quote: words.replace(/\bme\b/i, name), wish }
}

function readQuote(message: string): Quoted | null {
  const [, lead = '', quote = '', wish = ''] = quoting.exec(message) ?? []
  if (!quote.includes(' ')) return null
  if (wish.trim() === '' && addsWhatFollows.test(lead)) return { lead: '', quote, wish: lead }
  return announces.test(lead) ? { lead, quote, wish } : null
}

function withoutLead(wish: string): string {
  let rest = wish.trim()
  while (beforeWish.test(rest)) rest = rest.replace(beforeWish, '')
  return stripPoliteness(rest)
}

/** The sentence of a letter that tells of a day, or else the first. */
function mainSentence(quote: string, reading: Reading): string | undefined {
  const sentences = readMessage(quote)
    .text.replace(salutation, '')
    .split(sentenceEnd)
    .map((one) => one.replace(salutation, '').replace(/[\s.!?]+$/, ''))
    .filter((one) => one.includes(' '))
  return sentences.find((one) => readNewTask(one, reading).due !== null) ?? sentences[0]
}

/** When something is now: what is told last. */
function lastMoment(quote: string, reading: Reading): string | undefined {
  const read = readMessage(quote)
    .text.split(phraseEnd)
    .map((part) => readNewTask(part, reading))
  const moment = read.findLast(({ due, problems }) => due !== null && problems.length === 0)
  return moment?.phrase ?? undefined
}

/** "move the farrier to tuesday 17th" of "text from the farrier: "can do tues 17th" so move him to that". */
function asMove({ lead, quote }: Quoted, wish: string, reading: Reading): string | null {
  const object = moves.exec(wish)?.[1]
  if (object === undefined) return null
  const [, from, by] = sender.exec(lead) ?? []
  const what = pointing.test(object) ? (from ?? by) : object
  const moment = lastMoment(quote, reading)
  return what === undefined || moment === undefined ? null : `move ${what} to ${moment}`
}

function asTask({ quote }: Quoted, wish: string, reading: Reading): string | null {
  const sentence = adds.test(wish) ? mainSentence(quote, reading) : undefined
  if (sentence === undefined) return null
  const list = place.exec(wish)?.[1]
  const deed = stripPoliteness(sentence).replace(remembering, '')
  return list === undefined ? `add ${deed}` : `add ${deed} to my ${list} list`
}

/** What is wanted of a message that somebody pasted, in a sentence of its own; other messages as they are. */
export function withQuotedMessage(message: string, reading: Reading): string {
  const found = readTalk(message) ?? readQuote(message)
  if (found === null) return message
  const wish = withoutLead(found.wish)
  return asMove(found, wish, reading) ?? asTask(found, wish, reading) ?? message
}
