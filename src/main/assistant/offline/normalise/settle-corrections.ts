import { allMatches } from '../../../../shared/all-matches.ts'

const weekday = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = `(?:(?:next |this |coming )?(?:${weekday}(?: week)?|week|weekend|month)(?: the \\d{1,2}(?:st|nd|rd|th))?|today|tomorrow|tonight|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)(?: (?:morning|afternoon|evening|night))?`
const time =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m\\b|o'?clock)|\\d{1,2}:\\d\\d|noon|midday|midnight|(?:half|quarter) (?:past|to) \\w+|\\d{1,2})"
const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)'

const pause = '[ ,;.!\\u2013\\u2014-]'
/** What somebody says who takes back the words before; a pause alone is not enough. */
const turn = new RegExp(
  `${pause}+(?:(?:oh|um|uh|er|hmm)${pause}+)*(?:no,? wait|wait,? no|hang on|hold on|scratch that|strike that|or rather|i mean|i meant|correction|sorry|actually|(?<!\\b(?:can|could|will|should|must|may|might|to|'ll) )wait|no)(?:${pause}+(?:no|wait|sorry|actually|i mean|i meant|make (?:that|it)|it's|its|rather))*${pause}+`,
  'gi',
)
const leading = '(?:(?:on|at|by|for|to|until|till|in|before) )?'
const kinds = [
  { value: day, before: '(?<= )' },
  { value: time, before: '(?<= at )' },
].map(({ value, before }) => ({
  last: new RegExp(`(?:^|[ ,])${leading}(?<value>${value})$`, 'i'),
  any: new RegExp(`${before}(?<value>${value})(?= )`, 'i'),
  first: new RegExp(`^${leading}(?:${value})(?![\\p{L}\\p{N}:])`, 'iu'),
}))
const preposition = / (?:on|at|by|for|to|until|till|in|before) $/i
const startsWithPreposition = /^(?:on|at|by|for|to|until|till|in|before) /i
const lastNumber = new RegExp(`(?<= )${number}((?: [\\p{L}'-]+){0,3})$`, 'iu')
const firstNumber = new RegExp(`^${number}(?![\\p{L}\\p{N}:])`, 'iu')
const lastName = /(?<= )\p{Lu}[\p{L}'-]+$/u
const firstName = /^\p{Lu}[\p{L}'-]+/u
const nearby = 60

const withoutPause = (rest: string) => rest.replace(/^(?: ?[\u2013\u2014-]|,) (?=\p{Ll})/u, ' ')

type Kind = (typeof kinds)[number]

/** "thursday no wait friday" */
function settleLast(head: string, rest: string, { last }: Kind): string | null {
  const taken = last.exec(head)?.groups?.['value']
  if (taken === undefined) return null
  const before = head.slice(0, head.length - taken.length)
  return (startsWithPreposition.test(rest) ? before.replace(preposition, ' ') : before) + rest
}

/** "friday at 3, no, saturday" */
function settleWithin(head: string, rest: string, { any, first }: Kind): string | null {
  const said = any.exec(`${head} `)?.groups?.['value']
  const meant = first.exec(rest)?.[0]
  if (said === undefined || meant === undefined) return null
  const at = head.lastIndexOf(said)
  const bare = meant.replace(startsWithPreposition, '')
  return head.slice(0, at) + bare + head.slice(at + said.length) + rest.slice(meant.length)
}

function settleMoment(head: string, rest: string): string | null {
  const sameMonth = settleOrdinal(head, rest)
  if (sameMonth !== null) return sameMonth
  const kind = kinds.find(({ first }) => first.test(rest))
  return kind === undefined
    ? null
    : (settleLast(head, rest, kind) ?? settleWithin(head, rest, kind))
}

const ordinal = '\\d{1,2}(?:st|nd|rd|th)'
const lastOrdinal = new RegExp(
  `(?<=[ ,])(?:${weekday},? (?=(?:the )?${ordinal}$))?(?<the>the )?${ordinal}$`,
  'i',
)
const firstOrdinal = new RegExp(
  `^${leading}(?:the )?(\\d{1,2})(?:st|nd|rd|th|(?=$|[,.!?;]))(?! ?(?:of )?${month}\\b)(?![\\p{L}\\p{N}:])`,
  'iu',
)

const ordinalEnds: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' }
const isTeen = /^1\d$/
const asOrdinal = (count: string) =>
  count + (isTeen.test(count) ? 'th' : (ordinalEnds[count.at(-1) ?? ''] ?? 'th'))

/** "the 13th, no wait, 14th" and "april 13th, no, 14th" */
function settleOrdinal(head: string, rest: string): string | null {
  const last = lastOrdinal.exec(head)
  const [first, count] = firstOrdinal.exec(rest) ?? []
  if (last === null || first === undefined || count === undefined) return null
  const day = `${last.groups?.['the'] ?? ''}${asOrdinal(count)}`
  return head.slice(0, last.index) + day + rest.slice(first.length)
}

/** "6 eggs, actually 12 eggs" and "6 eggs, no, 12". */
function settleNumber(head: string, rest: string): string | null {
  const last = lastNumber.exec(head)
  const first = firstNumber.exec(rest)?.[0]
  if (last === null || first === undefined) return null
  const after = rest.slice(first.length)
  const counted = /^ \p{L}/u.test(after) ? '' : (last[1] ?? '')
  return head.slice(0, last.index) + first + counted + after
}

/** "email Tom - no, Tim - about it" */
function settleName(head: string, rest: string): string | null {
  const last = lastName.exec(head)
  const first = firstName.exec(rest)?.[0]
  if (last === null || first === undefined) return null
  return head.slice(0, last.index) + first + withoutPause(rest.slice(first.length))
}

/** "buy bread, no wait, buy rolls": said again from the start. */
function settleWhole(head: string, rest: string): string | null {
  const [verb = ''] = head.split(' ', 1)
  const starts = verb.length > 2 && rest.toLowerCase().startsWith(`${verb.toLowerCase()} `)
  return starts ? rest : null
}

const weak = /^[ ]+(?:no|sorry|actually|wait)[ ]+$/i
const mostTurns = 4

function settleOnce(text: string): string | null {
  for (const match of allMatches(text, turn).slice(0, mostTurns)) {
    const head = text.slice(0, match.index)
    const rest = text.slice(match.index + match[0].length)
    const moment = settleMoment(head.slice(-nearby), rest)
    const isClear = !weak.test(match[0])
    const near = head.slice(-nearby)
    const settled =
      moment ?? (isClear ? (settleNumber(near, rest) ?? settleName(near, rest)) : null)
    if (settled !== null) return head.slice(0, -near.length || undefined) + settled
    const whole = isClear ? settleWhole(head, rest) : null
    if (whole !== null) return whole
  }
  return null
}

const hesitation = /(?<=^|[ ,])(?:u+m+|u+h+m*|e+r+m+)(?:[ ,]+|$)|(?<=,) like, (?=\p{L})/giu

/** A message without its hesitations, in which what was taken back gives way to what was meant. */
export function settleCorrections(message: string): string {
  if (message.includes('"')) return message
  const text = message.replace(hesitation, '')
  const settled = settleOnce(text)
  return settled === null ? text : (settleOnce(settled) ?? settled)
}
