import { allMatches } from '../../../../shared/all-matches.ts'
import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import type { Reading } from '../moments/reading.ts'

/** That something is at a moment: "the gym is every weekday", "the report got moved to friday". */
export interface Statement {
  subject: string
  when: When
  /** The words that say when. */
  moment: string
}

const moves =
  '(?:moved|pushed(?: back| out)?|put (?:back|off)|rescheduled|postponed|delayed|brought forward|changed|shifted|extended|bumped|switched|slipped)'
const plain =
  '(?:\\p{L}+ed|done|finished|completed|ready|in|handed in|submitted|sent(?: off| out)?|due|booked|paid|scheduled|planned|set|repeated|repeating)'
const adverbs =
  '(?: (?:now|actually|really|also|only|just|going to be|supposed to be|meant to be))*'
/** A copula, and what may stand between it and the moment. */
const copulas = [
  `(?:'s| is| are|'re| will be| should be| can be)${adverbs}(?: ${plain}| ${moves}(?= (?:to|until|till|for) ))?`,
  `(?: was| were| got| gets?| has been| have been| had to be|'s been)${adverbs} ${moves}(?= (?:to|until|till|for|by) )`,
  `(?: should happen| happens?| starts?| begins?| stays?| should stay| can stay| repeats?| recurs?|(?: should| must| needs to| has to) (?:repeat|recur|come back)| can wait)${adverbs}`,
  `(?: ha(?:s|ve)(?: got)? to| needs? to| must| should|'ll have to| will have to)${adverbs} (?:be(?: (?!today\\b|tonight\\b|tomorrow\\b|\\p{L}+day\\b|(?:at|on|by|before)\\b)\\p{L}+)?|happen|go(?: out)?|start|get ${plain})`,
  ` needs? \\p{L}+ing`,
  ` ${moves}(?= (?:to|until|till|for) )`,
  ' (?:moves?|goes|slips?|shifts?)(?= (?:to|until|till) )',
  ` (?:is|are) (?:an? |the )?(?:job|task|thing|one)?(?= for )`,
  ' ?(?:->|=>|\u2192)',
].join('|')
const copula = new RegExp(`(?:${copulas})(?= |$)`, 'giu')
const pronounAlone =
  /^((?:it|that|both(?: of (?:these|those|them))?|those|them|these|all (?:of )?(?:this|that|these|those|them|it))(?: (?:one|ones|all|two))?) (.+)$/i
const wants =
  /^(?!i |we |you )(?:the |my )?\p{L}+ (?:now )?(?:wants?|needs?|expects?|asked for) (the .+?|my .+?|our .+?|it) ((?:by|on|for|before|until|at) .+)$/iu
const notASubject =
  /^(?:(?:make|set|let|push|postpone|reschedule|move|change|delay|snooze|defer|bump|shift|add|put|do|mark|remind|show|list|delete|remove)(?= (?:\S))|hers|his|theirs|mine|ours|yours|what|who|whose|which|when|where|why|how|i|i'm|you|we|he|she|they|there|here|if|once|maybe|perhaps|hopefully|today|tomorrow|tonight|yesterday|time|the time|the date|my birthday)\b(?!'s \w+ (?:is|needs|has))|\b(?:said|says|told|asked|thinks?|not|never)\b|n't\b/i
const longestSubject = 8

function momentAfter(rest: string, reading: Reading) {
  const moment = rest.replace(/^(?:to|until|till|for|by) (?=\S)/i, '').trim()
  const when = moment === '' ? null : spokenMoment(rest.trim(), reading)
  return when === null ? null : { when, moment: rest.trim() }
}

const lead =
  /^(?:(?:and|also|but|ugh|oh|omg|so|ok(?:ay)?|i(?:'ve)?(?: just| totally| also| nearly| almost)* (?:forgot|forgotten|remembered|remember)(?: about| that)?) )+/i
/** "the history project, it": the thing, and the pronoun that takes it up again. */
const takenUp =
  /(?<!\bof|^(?:make|set|let|have|put)),? (?:and )?(?:it|that|this|they|which|those)$/i
const aside = / (?:instead of|rather than) .+$/i

const ofDate = /^(?:the |my )?(?:deadline|due date|date|time) (?:for|of|on) (?=\S)/i

/** "is not today, it is on friday" */
const otherwise =
  /('s| is| are)(?: not|n't) (?:on |at )?[\p{L}\d: ]{1,15}, (?:but )?(?:(?:it )?(?:is|'s) |it's )?/iu

/** "the bedroom, the kitchen and the ladder all" */
const severalThings = /^[^,.!?]{2,30}(?:, [^,.!?]{2,30})*,? and [^,.!?]{2,30} (?:all|both|each)$/i

function subjectOf(text: string): string {
  const said = text.trim().replace(lead, '').replace(ofDate, '')
  const bare = said.replace(takenUp, '').replace(/(?<= and .+) (?:both|all)$/i, '')
  if (severalThings.test(text.trim())) return bare
  return /,|[.!?]\s|\b(?:just|rang|texted|called)$| (?:so|because|but)(?: |$)/.test(bare)
    ? ''
    : bare
}

function isSubject(phrase: string): boolean {
  return phrase !== '' && phrase.split(' ').length <= longestSubject && !notASubject.test(phrase)
}

function readCopula(text: string, reading: Reading): Statement | null {
  for (const match of allMatches(text, copula)) {
    const subject = subjectOf(text.slice(0, match.index))
    const found = momentAfter(text.slice(match.index + match[0].length), reading)
    if (found !== null && isSubject(subject)) return { subject, ...found }
  }
  return null
}

/** "mum needs the forms by friday" and "both today". */
function readPair(pattern: RegExp, text: string, reading: Reading): Statement | null {
  const [, subject, rest = ''] = pattern.exec(text) ?? []
  const found = subject === undefined ? null : momentAfter(rest, reading)
  return subject === undefined || found === null ? null : { subject, ...found }
}

/** Reads a sentence that says when something is; null when it says anything else. */
export function readStatement(said: string, reading: Reading): Statement | null {
  const text = said.replace(aside, '').replace(otherwise, '$1 ')
  return (
    readCopula(text, reading) ??
    readPair(wants, text, reading) ??
    readPair(pronounAlone, text, reading)
  )
}
