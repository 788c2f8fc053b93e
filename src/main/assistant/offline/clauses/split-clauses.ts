import { allMatches } from '../../../../shared/all-matches.ts'
import { saysWhereSomebodyIs } from '../words/how-things-are.ts'
import { askedOfMe } from '../words/asked-of-me.ts'
import { isImperative } from '../words/imperative.ts'
import { stripPoliteness } from '../normalise/normalise.ts'

const bullet =
  /^(?:(?:[-*+] )?\[[ xX]?\]|[-*+\u2022\u2023\u25AA\u25CF\u2013\u2014]|\(?\d{1,2}[.)]|[\u2610\u2611\u2705\u2713\u2714]\uFE0F?)\s+/

const connector =
  /(?:\s*[,;.!?]+\s*(?:(?:and|then|also|plus|but|so)\s+)*|\s+(?:and|then|plus|so)\s+(?:(?:then|also|please|after that)\s+)*)/giu

const named = '(?:the|my|all|every|it|that|this|them|those|both|task|tasks|todo|"|#)'

const startsCommand = new RegExp(
  [
    '^(?:please |can you |could you )?(?:',
    [
      `add (?!(?:up|that|it|this|both|them|those)\\b)`,
      'remind me ',
      "don'?t (?:let me )?forget ",
      'remember to ',
      'i (?:also )?(?:need|have|want) to ',
      'create (?:a|an|another|new|the) ',
      'new task',
      `(?:complete|reopen|uncheck|untick|reschedule|postpone|rename|prioriti[sz]e|untag) `,
      `(?:push|snooze|bump|defer) `,
      `(?:put|do) (?=it |that |them |those |these )|(?:move|change|set|make|delete|remove|erase|trash|finish|close|tag|check off|tick off|tick|cross off|clear|drop|bin|scrap|ditch|mark|keep|leave|shift) (?:off )?(?=${named}|him\\b|her\\b)`,
      `forget (?=the |my |it\\b|that\\b)`,
      'call (?:it|that|them) done\\b',
      "(?:that|it)(?:'s| is) (?:done|finished|sorted)(?: now| then| too)?[.!]*$",
      'mark .+ (?:as )?(?:not )?(?:done|complete|completed|finished|open|undone)\\b',
      '(?:tick|check|cross) off ',
      'move .+ to ',
      'show (?:me|my|all|the|what)\\b',
      'list (?:my|all|the)\\b',
      "what(?:'s| is| are| do i)\\b",
      'how many\\b',
      '(?:undo|redo)\\b(?: (?:it|that|the)|$)',
    ].join('|'),
    ')',
  ].join(''),
  'i',
)

const manages =
  /^(?:complete|finish|mark|check|tick|delete|remove|erase|trash|cancel|bring back|restore|bump|put (?=it|that|them|those|these)|move|push|reschedule|postpone|rename|reopen|undo|redo|show|list|what|tag|untag|set|change|make|snooze|clear)\b/i
const bareCommand =
  /^(?:delete|remove|complete|finish|reopen|push|move|postpone|rename|mark|tag|set|change|make|show|list|undo|redo)\b/i

function quotedRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/"[^"\n]*"/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** "for the party, add ice and cake as subtasks": what the steps or the note are for. */
const isFor = /^(?:ok(?:ay)?,? |and )?(?:for|under|on|to) (?:the |my |our )[^,]{2,40}$/i
const ofIt =
  /\bas (?:sub-?tasks|steps)\b|^(?:please )?(?:add|put|make|leave|write) (?:an? |the )?(?:note|comment|sub-?tasks?|steps?)\b/i
const startsQuestion =
  /^(?!.*\b(?:it|that|this|they|them|those|these|he|she)\b)(?:what (?:have|did|do|else|should|can|now)|where (?:do|should) (?:i|we) (?:start|begin)|when(?:'s| is| are| do)|which (?:ones|tasks|of)|(?:is|are) there (?:anything|something|any)|(?:do|have) i (?:have|got|need) (?:anything|something)|am i (?:free|busy|late|behind)|how(?:'s| is) (?:my|the) (?:day|week)|anything (?:left|due|else|on|urgent|important))\b/i

/** "add clean the barn, tag it dirty" */
const adds =
  /^(?:(?:please|can you|could you|also|and) )*add (?!(?:it|that|this|them|those|these)\b)/i
const tagsNew =
  /^tag (?:it|them) (?:as |with )?#?[\p{L}\p{N}_-]+(?:, (?:high|medium|low)(?: priority)?)?$/iu

/** "they want me to send photos, put that on my list" is one wish. */
const jotsDown =
  /^(?:please |can you |could you )?(?:put|stick|pop|write) (?:it|that|this|them|those|both) (?:down|in|on there|on (?:the|my|our) (?:(?:todo|to-do|task) )?list)\b/i

/** "they want me to come in on the 17th, add that" after something else that is told. */
const addsTold =
  /[,;.!] (?:please |can you |could you |so |and )*(?:add|note|put|write|jot) (?:that|it|this|them|those)\b/i
const isToldWish = (rest: string) => addsTold.test(rest) && askedOfMe(rest) !== null

const belongsTo = (clause: string, rest: string) =>
  (isFor.test(clause) && ofIt.test(rest)) || (jotsDown.test(rest) && askedOfMe(clause) !== null)

function isBoundary(rest: string, clause: string): boolean {
  if (belongsTo(clause, rest)) return false
  if (adds.test(clause) && tagsNew.test(rest)) return false
  if (startsCommand.test(rest) || isToldWish(rest)) return true
  if (startsQuestion.test(rest) && saysWhereSomebodyIs(clause)) return true
  return bareCommand.test(rest) && manages.test(stripPoliteness(clause))
}

const fillers =
  /^(?:hey|hi|hello|um+|uh+|hmm+|so|ok(?:ay)?|well|please|right|alright|yeah|ya|yep|yup|sure|oh|ah|now|then|also|and|sorry|oops|whoops|you know what|(?:(?:ugh|omg|argh|oh|damn)[ ,.!]+)*(?:i )?(?:(?:just|almost|nearly|totally|completely) )?forgot|(?:(?:hello|hi|hey|dear|good (?:morning|afternoon|evening))[ ,.!]*)+(?:i hope [^,.]{3,40})?)?[\s,.!]*$/i
const isFiller = (clause: string) => fillers.test(clause.trim())

/** Cuts a line where a connecting word or mark is followed by something that only a command begins with. */
export function splitLine(line: string): string[] {
  const quoted = quotedRanges(line)
  const clauses: string[] = []
  let start = 0
  for (const match of allMatches(line, connector)) {
    const end = match.index + match[0].length
    if (quoted.some((range) => match.index > range.start && match.index < range.end)) continue
    const clause = line.slice(start, match.index)
    const isStep = /[,;.].*\bthen\b/i.test(match[0]) && manages.test(stripPoliteness(clause))
    if (isFiller(clause)) continue
    if (!isStep && !isBoundary(line.slice(end), clause)) continue
    clauses.push(clause)
    start = end
  }
  return [...clauses, line.slice(start)].map((clause) => clause.trim()).filter((one) => one !== '')
}

const movingVerb =
  /^(?:please )?(push back|push|move|postpone|reschedule|snooze|delay|defer|bump|shift|set|make|mark|tag|do)\b/i
const joint = /\s*,\s*(?:and\s+)?|\s+and\s+/gi

const startsSentence =
  /^(?:(?:no|sorry|wait|oops|actually|i mean)\b[ ,]|(?:i|we|he|she|they|(?:i|it|that|there|we|he|she|they)'\p{L}+)\b)/iu

/** "chapters 9, 10 and 11" */
const isNumbering = (first: string, second: string) =>
  /\p{L} \d{1,3}(?:, ?\d{1,3})*$/u.test(first) && /^\d{1,3}\b(?! ?[ap]m\b|:)/i.test(second)

/** Every way to cut a command in two of which the second lacks its verb; it is put in again. */
export function splitElided(clause: string): [string, string][] {
  const verb = movingVerb.exec(stripPoliteness(clause))?.[1]
  if (verb === undefined || clause.includes('"')) return []
  return allMatches(clause, joint)
    .map((match): [string, string] => [
      clause.slice(0, match.index),
      clause.slice(match.index + match[0].length),
    ])
    .filter(([first, second]) => !startsSentence.test(second) && !isNumbering(first, second))
    .map(([first, second]) => [
      first,
      verb === 'do' && isImperative(second) ? second : `${verb} ${second}`,
    ])
}

const anyJoint =
  /\s*[,;]\s*(?:(?:and|but|so)\s+)?|\s+(?:so|but|and)\s+|(?<=\p{L}{2})(?<!\b(?:mrs?|ms|dr|st|prof))[.!]+\s+/giu
const mostCuts = 4

/** The first ways to cut a line in two, from the left. */
export function splitAnywhere(line: string): [string, string][] {
  if (line.includes('"')) return []
  return allMatches(line, anyJoint)
    .slice(0, mostCuts)
    .map((match) => [line.slice(0, match.index), line.slice(match.index + match[0].length)])
}

/** A line cut into its sentences. */
export function splitSentences(line: string): string[] {
  if (line.includes('"')) return [line]
  return line
    .split(/(?<=\p{L}{2}[.!?;]+)(?<!\b(?:mrs?|ms|dr|st|prof)\.)\s+/iu)
    .filter((one) => one !== '')
}

/** A message cut into lines without their bullets. */
export function splitLines(message: string): { text: string; bulleted: boolean }[] {
  return message
    .split('\n')
    .map((line) => ({ text: line.replace(bullet, '').trim(), bulleted: bullet.test(line) }))
    .filter(({ text }) => text !== '')
}
