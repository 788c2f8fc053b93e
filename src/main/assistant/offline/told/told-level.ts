import type { Priority } from '../../../../shared/todos/todo.ts'

/** How much something matters, as a sentence tells it, and the sentence without that. */
export interface ToldLevel {
  level: Priority
  rest: string
  /** The words leave no doubt that a priority is meant. */
  sure: boolean
}

const very =
  '(?:(?:really|very|super|so|pretty|quite|extremely|absolutely|definitely|lowkey|totally|the|a|an|now|all|just|obviously|clearly|kind of|sort of) )*'
const is =
  "(?:(?:is|are|was|'s|s|'re|comes?|goes?|should be|must be|has to be|needs to be|ranks?)\\b ?)?"

const said: readonly (readonly [pattern: RegExp, level: Priority, sure: boolean])[] = [
  [
    /,? ?\b(?:doesn't|don't|does not|do not) (?:really )?(?:need|have|want) (?:a |any |the )?priority(?: at all| any ?more)?(?:,? (?:so |and )?(?:please )?(?:clear|remove|drop|delete|take) (?:it|that|the priority)(?: off| away)?)?/iu,
    'none',
    true,
  ],
  [
    /,? ?\b(?:(?:doesn't|don't|does not|do not) (?:really )?(?:need|have) to be|no longer (?:needs? to be|is|are)|(?:isn't|aren't|is not|are not)(?=.* any ?more)) (?:a )?(?:high|top|medium|low) priority(?: any ?more)?/iu,
    'none',
    true,
  ],
  [
    /(?:,? (?:so |and |please )*)?\b(?:take|get|strip|remove|clear|drop) (?:the |its )?priority(?: (?:off|from|of)(?: (?:it|that|this one|that one|them))?)?(?=$|[,.!])|\b(?:take|get|strip) (?:the |its )?priority (?:off|from)\b/iu,
    'none',
    true,
  ],
  [
    /,? ?\b(?:(?:it|that|they|this) )?(?:doesn't|don't|does not|do not) (?:really )?(?:matter|count)(?: (?:much|that much|at all|any ?more|so much))?\b/iu,
    'low',
    true,
  ],
  [
    /,? ?\b(?:(?:it|that|they|this)(?: is|'s|'re)? )?(?:really )?(?:no|not a|isn't a|not such a) (?:big|huge) deal\b(?: really| at all)?/iu,
    'low',
    true,
  ],
  [
    /,? ?\b(?:no|not any|isn't any|in no|not in (?:any|a)) (?:great |real |big )?(?:rush|hurry)(?: (?:at all|for|with|on|about)\b)?/iu,
    'low',
    false,
  ],
  [
    /,? ?\b(?:is|are|'s|was)? ?(?:at )?(?:the )?(?:bottom|end) of (?:the|my) (?:pile|list|heap|queue)\b/iu,
    'low',
    true,
  ],
  [
    /,? ?\b(?:is|are|'s)? ?(?:(?:pretty|quite|very|way|far) )?(?:low|down|far down)(?: on| down)*(?: on)? (?:the|my) list\b/iu,
    'low',
    true,
  ],
  [/,? ?\b(?:is|are|'s)? ?(?:just |only |more of )*(?:an? )?nice[- ]to[- ]haves?\b/iu, 'low', true],
  [/\b(?:nobody|no ?one) (?:really )?cares about\b/iu, 'low', true],
  [
    /,? ?\b(?:isn't|aren't|is not|are not|not|no longer) (?:(?:that|so|very|really|all that|super|as) )*(?:important|urgent|pressing|critical|a priority)(?: any ?more)?\b/iu,
    'low',
    true,
  ],
  [/,? ?\b(?:(?:is|are|'s|'re) )?less (?:urgent|important|pressing)(?: now)?\b/iu, 'low', true],
  [/,? ?\b(?:is|are|'s)? ?(?:back to|just) (?:a )?normal(?: priority)?\b/iu, 'none', true],
  [
    /,? ?\bmatters? (?:the )?most\b|,? ?\bmatters (?:more|a lot|hugely)(?: than (?:anything|everything|the rest)(?: else)?)?\b/iu,
    'high',
    true,
  ],
  [
    /(?<!\b(?:i|we|you|he|she|they|kids) (?:really |just |simply )?),? ?\b(?:is |are )?(?:the one (?:that|which) )?(?:really |just |simply |absolutely )*(?:can't|cannot|can not|mustn't|must not) (?:be allowed to )?(?:slip|wait|be (?:late|missed|forgotten)|go wrong)\b/iu,
    'high',
    true,
  ],
  [/\b(?:is|are|'s) an? (?:absolute )?must\b/iu, 'high', true],
  [
    new RegExp(
      `,? ?\\b(?:${is}|'s )${very}(?:life or death|life and death|make or break|non-negotiable|number one(?: thing| priority)?|no\\.? ?1(?: priority)?|first priority|top of (?:the|my|everyone's) (?:list|pile|heap)|my (?:top|main|first|number one) priority|(?:top|main|number one|biggest) (?:thing|priority))\\b`,
      'iu',
    ),
    'high',
    true,
  ],
  [
    /,? ?\b(?:come|comes|is|are|'s|go|goes) (?:first|before (?:anything|everything|all)(?: else)?)\b|,? ?\bbefore (?:anything|everything|all) else\b|,? ?\babove (?:anything|everything) else\b/iu,
    'high',
    true,
  ],
  [/\bput an? (?:star|flag) (?:on|by|next to|against)\b/iu, 'high', true],
  [
    new RegExp(
      `(?:,? ?\\b(?:is|are|'s|'re|has become|became|got|gets|becomes?|it's|that's)\\b|,) ${very}(?:important|urgent|critical|crucial|vital|essential|pressing|key)\\b(?: now| too| though)?`,
      'iu',
    ),
    'high',
    true,
  ],
]
const named =
  /(?:[:,-]|\b(?:is|are|'s|to|up to|down to|as|at|only|just|both|now|so|make (?:it|that|them|this)|call it|say)\b)? ?\b(?:(?:kind|sort) of )?(?:an? )?(highest|high|medium|lowest|low|top|normal)(?:[ -](?:priority|prio))?(?:(?:'s| is)? (?:now|then|too|as well|instead|please|enough|will do|fine|ok))?$/iu
const levels: Readonly<Record<string, Priority>> = {
  highest: 'high',
  top: 'high',
  high: 'high',
  medium: 'medium',
  normal: 'medium',
  low: 'low',
  lowest: 'low',
}
const notALevel =
  /\b(?:too|so|very|on|running|feeling|aim|stay|how|keep|keeps|small|medium) (?:high|low|medium)$|^(?:high|low|medium)$/iu

/** "gate low", "vaccine: high priority", "landlord's less urgent now, medium". */
function readNamed(text: string): ToldLevel | null {
  const match = named.exec(text)
  const level = levels[match?.[1]?.toLowerCase() ?? '']
  if (match === null || level === undefined || notALevel.test(text)) return null
  const sure = /^[:,-]|\b(?:is|are|'s|to|as|at|make|priority|prio)\b/iu.test(match[0].trim())
  return { level, rest: text.slice(0, match.index), sure }
}

/** The priority that a sentence tells, or null. */
export function toldLevel(text: string): ToldLevel | null {
  const plain = readNamed(text)
  if (plain !== null) {
    const before = toldLevel(plain.rest)
    return before === null ? plain : { ...plain, rest: before.rest, sure: true }
  }
  for (const [pattern, level, sure] of said) {
    const match = pattern.exec(text)
    if (match === null) continue
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    return { level, rest, sure }
  }
  return null
}
