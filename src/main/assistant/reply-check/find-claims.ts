import { claimKindOf, participles, pastTense, type ClaimKind } from './claim-verbs.ts'
import { splitClauses, type Clause } from './split-clauses.ts'

/** A statement that something was changed just now. */
export interface Claim {
  kind: ClaimKind
  /** The titles in quotation marks that it is about. */
  titles: string[]
}

/** Words that make it an offer, a plan, a condition, or something that did not happen. */
const notNow = new RegExp(
  [
    String.raw`\b(?:can|could|will|would|shall|should|may|might|must|cannot)\b`,
    String.raw`'(?:ll|d)\b|n't\b|\b(?:not|never|no|nothing|none|neither|without|unable|failed|instead of)\b`,
    String.raw`\b(?:want|wish|like|let me|going to|about to|need|needs|try|tried|trying|able to|ready to)\b`,
    String.raw`^(?:if|once|when|whenever|before|after|until|unless|as soon as|while|in case)\b`,
    String.raw`\b(?:already|earlier|previously|yesterday|ago|so far|until now|last (?:week|month|year|time|night))\b`,
    String.raw`^(?:to|by|for example|e\.g\.|such as)\b`,
  ].join('|'),
  'i',
)

const assurance =
  /^(?:i can (?:confirm|assure you)|i(?:'m| am) (?:happy|glad|pleased) to (?:say|report)|it looks like|looks like|as requested|as you asked|for you)(?: that)? /i

/** What the person did is no statement about the assistant. */
const yours = /^you\b|\byou(?:'ve| have| had)\b/i

const filler = String.raw`(?:just|now|also|successfully|then|gone ahead and|went ahead and|both|all)`
const opening = String.raw`(?:(?:ok|okay|done|sure|great|alright|all right|got it|yes|yep|certainly|of course|no problem|perfect|absolutely|successfully|just|also|now|then|finally|✅|✔️?|✓|🗑️?|👍|🎉)[\s:–]*|[-*] |\d+\) )*`
const determiner = String.raw`(?:the |your |this |that |these |those |all |both |new |\d+ |two |three |four |five )*`
const one = String.raw`(?:§|it|task|item|to-?do|reminder|entry|due date|date|time|title|priority)`
const many = String.raw`(?:they|them|all|both|everything|tasks|items|to-?dos|reminders|list|changes|tags?)`
const further = String.raw`(?:(?: and|,)? §)*`

/** Participles that do not also describe what tasks are, as in "3 tasks tagged #home". */
const happenings =
  'added|created|deleted|removed|erased|cleared|renamed|moved|rescheduled|postponed|updated|changed|restored|reverted|undone'

const patterns: readonly RegExp[] = [
  String.raw`\b(?:i|we)(?:'ve| have)?(?: ${filler})* (?<verb>${pastTense})\b(?<rest>.*)`,
  String.raw`^${opening}(?!(?:set|put)\b(?! (?:§|it|them)))(?<verb>${pastTense})\b(?<rest>.*)`,
  String.raw`(?:\bhas|\bhave|'s|'ve)(?: ${filler})* been(?: ${filler})* (?<verb>${participles})\b(?<rest>.*)`,
  String.raw`\b(?:was|were|got|is now|are now)(?: ${filler})* (?<verb>${happenings}|marked|completed|checked)\b(?! (?:in|on|at|by|back)\b)(?<rest>.*)`,
  String.raw`^${opening}${determiner}(?:${one}|${many})${further} (?:${filler} )*(?<verb>${happenings})\b(?<rest>.*)`,
  String.raw`^${opening}${determiner}${one}${further} (?:${filler} )*(?<verb>completed|marked|set|reopened|checked)\b(?<rest>.*)`,
].map((pattern) => new RegExp(pattern, 'i'))

const states: readonly (readonly [RegExp, ClaimKind])[] = [
  [/\b(?:is|are) (?:now )?(?:gone|off (?:of )?(?:your|the) (?:\S+ )?list)\b/i, 'delete'],
  [/\b(?:is|are) (?:now|back)(?: \S+)? on (?:your|the) (?:\S+ )?list\b/i, 'add'],
  [/\b(?:is|are) now (?:done|complete|finished)\b/i, 'complete'],
  [/\b(?:is|are) now (?:due|scheduled|set|tagged|called|named)\b/i, 'update'],
  [/\blist is now empty$/i, 'delete'],
  [/\b(?:is|are) all set\b/i, 'any'],
  [/^consider it done$/i, 'any'],
]

const bareDone =
  /^(?:(?:ok|okay|sure|great|alright|all|it's|that's|that is|it is|and)[\s,]*)*done$/i

const dateNext =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday|just|recently)/i

/** A label, as in "Completed: 3 March", "Deleted tasks:" or the last word of "Milk – completed". */
function isLabel({ end, next, isWholeLine }: Clause, kind: ClaimKind, rest: string): boolean {
  if (/^\s*(?:\(.*\))?\s*$/.test(rest)) {
    if (end !== ':') return !isWholeLine
    return kind === 'complete' || next === '' || dateNext.test(next)
  }
  const described = /^\s*(?:tasks|items|to-?dos|lists?|today|at|on|by|in|recently)\b/i.exec(rest)
  if (described === null) return false
  return end === ':' || !/^\s*(?:tasks|items|to-?dos)/i.test(described[0])
}

/** Something that is made for reading, and no task. */
const paper =
  /^ (?:a|an|the|your|this|another)?\s*(?:\S+ )?(?:plan|summary|overview|schedule|draft|suggestion|breakdown|recipe|outline)s?\b/i

/** How many were completed, or when, is a report. */
function isReport({ text }: Clause): boolean {
  return (
    /\b(?:today|this (?:week|month|year|morning))\b/i.test(text) ||
    /^\W*(?:\d+|one|two|three|four|five)(?: \S+){0,3} completed/i.test(text)
  )
}

function isListing(clause: Clause, kind: ClaimKind, match: RegExpExecArray): boolean {
  const { verb = '', rest = '' } = match.groups ?? {}
  const begins = match.index === 0 && /^\W*$/.test(match[0].slice(0, match[0].indexOf(verb)))
  if (begins && isLabel(clause, kind, rest)) return true
  if (kind === 'add' && paper.test(rest)) return true
  return kind === 'complete' && isReport(clause)
}

function claimOfVerb(clause: Clause, text: string): ClaimKind | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const { verb = '', rest = '' } = match.groups ?? {}
    const kind = claimKindOf(verb, rest)
    if (kind !== null && !isListing(clause, kind, match)) return kind
  }
  return null
}

function claimOf(clause: Clause): ClaimKind | null {
  if (clause.end === '?') return null
  const text = clause.text.replace(assurance, '').replace(/\bnot (?=done|complete)/i, 'in')
  if (notNow.test(text) || yours.test(text)) return null
  if (bareDone.test(text)) return 'done'
  return claimOfVerb(clause, text) ?? states.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** The statements of a reply that something was changed just now, in the order of the text. */
export function findClaims(reply: string): Claim[] {
  return splitClauses(reply).flatMap((clause) => {
    const kind = claimOf(clause)
    return kind === null ? [] : [{ kind, titles: clause.titles }]
  })
}
