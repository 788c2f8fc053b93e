import { saysHowThingsAre, saysWhereSomebodyIs } from './how-things-are.ts'

const praise =
  "ok okay k great cool nice perfect lovely brilliant good right alright fine sweet awesome super wow oh ah ooh haha lol hmm hm um uh yay phew nothing else really well then that's sounds thanks thank you very much love it anyway anyways yeah yep ya yup".split(
    ' ',
  )
const noise = new Set(praise)
const explains =
  /^(?:(?:because|since|as|cos|'?cause|coz|so|can't|cannot|couldn't|won't)\b|(?:and |but )?(?:i|she|he|they|we|it|that|there|everyone|my \p{L}+)(?:'s|'re|'m|'ve|'ll|'d)?(?= ))[^?]*$/iu
const commands =
  /\b(?:add|delete|remove|complete|move|push|postpone|reschedule|rename|mark|undo|redo|remind|cancel|tick|tag|restore)\b/i
const conditions =
  /\b(?:if|when|once|unless|until|except|instead|never|maybe|perhaps|otherwise|kidding|joking|after that|(?:said|says|told)(?! (?:yes|no|ok)\b))\b/i
const subject =
  "(?:because|since|as|cos|cause|coz|so(?: that)? (?:it|they)|(?:\\p{L}+ )?\\p{L}+(?:'s|'re|'m|'ve|'ll|n't| is| are| was| were| can| has| have| had| will| wants?| needs?| says?| said| got| just| does| did| doesn't| don't))"
const reason = new RegExp(
  `^(.+?)(?:, | (?=because |since |cos |cause |coz |so (?:that )?(?:it|they) ))((?:she|he|they|we|i|it|that|there)(?:'s|'re|'m|'ve|'ll|'d)? .+|${subject} .+)$`,
  'iu',
)

/** Words that are only said along, such as "nothing? great." */
export function isNoise(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.length > 0 && words.every((word) => noise.has(word))
}

/** Why somebody wants something: "she wants to keep it". */
function isExplanation(text: string): boolean {
  return explains.test(text) && !commands.test(text) && !conditions.test(text)
}

/** "the plasterers run late": told, with nothing in it that could change what else is said. */
export const isTelling = (text: string) =>
  /^[^?:]{4,60}$/.test(text) &&
  text.includes(' ') &&
  !commands.test(text) &&
  !conditions.test(text) &&
  !/\b(?:not|no|never|don't|nobody|almost|nearly|about to|wondering|whether)\b|n't\b/i.test(text)

/** Whether something is only meant to happen in some case, or not to happen. */
export const isConditional = (text: string) => conditions.test(text)

const eases =
  /^(?:(?:there'?s|there is) )?(?:no|not in a) (?:rush|hurry|pressure|worries)(?: at all)?$/i

/** "no rush" */
export const isEasing = (text: string) => eases.test(text)

/** What is said beside a wish and asks for nothing itself, so that nothing needs to be said of it. */
export const isAside = (text: string) =>
  isNoise(text) ||
  isExplanation(text) ||
  isEasing(text) ||
  saysWhereSomebodyIs(text) ||
  saysHowThingsAre(text) ||
  !/[\p{L}\p{N}]/u.test(text)

/** Whether words before a wish only tell why; what "and" joins to a new task is rather a part of it: "movie with Sam and Jo". */
export const mayBeReason = (text: string, joint: string) =>
  isAside(text) || (isTelling(text) && !/^ and /i.test(joint))

/** "undo that" and why of "undo that, she wants to keep it"; null when no reason follows. */
export function cutReason(text: string): [wish: string, reason: string] | null {
  const [, wish, why] = reason.exec(text) ?? []
  if (wish === undefined || why === undefined) return null
  return commands.test(why) || conditions.test(why) ? null : [wish, why]
}

const softStart = /^(?:(?:hey|hi|ok(?:ay)?|please|um+|uh+|hm+|so|well|oh)[ ,!.]+)+/i

/** "hm, when I was a kid" without what people begin with. */
export const withoutSoftStart = (text: string) => text.replace(softStart, '')
