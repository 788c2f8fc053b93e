import { deedOfGerund } from '../words/gerund.ts'
import { isImperative } from '../words/imperative.ts'
import { asImperative } from '../words/past-tense.ts'

const who = "(?:(?:the|my|our) )?\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*)?"
/** "Mia has a recital" and "he's got a check-up" */
const has = new RegExp(
  `^(he|she|they|${who}?)(?: (?:has|have)(?: got)?|(?:'s|'ve) got) (?:an? |the |his |her |their |another )?(?!(?:to|been|had|no|not|never|a lot|lots|so|too|only|just|always|already|nothing|good|bad|great|fun|it|that|this|them|time|got|gone|done|left)\\b)(?!\\p{L}+(?:ed|en) )(.+)$`,
  'iu',
)
/** "the dog needs his tablets" */
const needs = new RegExp(
  `^(${who}) (?:also |still |really )?needs? (?!(?:to|you|it|that|this|them|me|us|help|more|less|time|sleep|rest|love)\\b)(?:an? |the |his |her |its |their |some )?(.+)$`,
  'iu',
)
const needsDeed = new RegExp(
  `^(${who}) (?:also |still |really )?needs? (?:to be (\\p{L}+(?: (?:up|off|out|in|back|away))?)|(\\p{L}+ing))(?= |$)(.*)$`,
  'iu',
)
const somebody = /^(?:somebody|someone|one of us) (?:needs to|has to|must|should) ([^.!?]+)$/i
const noOwner =
  /^(?:for|so|and|but|if|when|because|in|on|at|to|by|with|all|both|no|not) |^(?:i|we|you|who|what|which|everyone|everybody|nobody|people|this|that|it|there|things?|these|those|he|she|they)$/i
const pronoun = /^(?:he|she|they)$/i

const withoutOwn = (name: string) => name.replace(/^(?:my|our|the) /i, '')
const ownerOf = (name: string) => {
  const plain = withoutOwn(name)
  return /s$/i.test(plain) ? `${plain}'` : `${plain}'s`
}

function readHas(text: string): string | null {
  const [, name, thing] = has.exec(text) ?? []
  if (name === undefined || thing === undefined) return null
  if (!pronoun.test(name) && noOwner.test(name)) return null
  return pronoun.test(name) ? thing : `${ownerOf(name)} ${thing}`
}

const moment =
  /^(.+?)((?: (?:by|on|at|every|each|this|next|before|until|in|for|today|tomorrow|tonight|daily|weekly|\p{L}{3,6}day)\b.*)?)$/iu

function readNeeds(text: string): string | null {
  const [, name, rest = ''] = needs.exec(text) ?? []
  const [, thing, when = ''] = moment.exec(rest) ?? []
  if (name === undefined || thing === undefined || noOwner.test(name)) return null
  return `${thing} for ${name.replace(/^(?:My|Our|The) /, (word) => word.toLowerCase())}${when}`
}

/** "clean" of "cleaning", and "pick up" of "picked up". */
function deedDone(participle: string | undefined, gerund: string | undefined, what: string) {
  if (participle !== undefined) return asImperative(`${participle} ${what}`)
  const verb = gerund === undefined ? null : deedOfGerund(gerund)
  return verb === null ? null : `${verb} ${what}`
}

/** "water the plants twice a week" of "the plants need watering twice a week"; null for other words. */
export function readNeededDeed(text: string): string | null {
  const deed = somebody.exec(text)?.[1]
  if (deed !== undefined) return isImperative(deed) ? deed : null
  const [, name, participle, gerund, rest = ''] = needsDeed.exec(text) ?? []
  if (name === undefined || noOwner.test(name)) return null
  const what = name.replace(/^(?:My|Our|The) /, (word) => word.toLowerCase())
  const done = deedDone(participle, gerund, what)
  return done === null ? null : `${done}${rest}`
}

/** "check-up at the vet on the 16th" of "he's got a check-up at the vet on the 16th"; null for other words. */
export const readNeededThing = (text: string): string | null => readHas(text) ?? readNeeds(text)
