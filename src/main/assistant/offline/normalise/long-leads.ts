import { isConditional } from '../words/asides.ts'

const asks = '(?:could|can|would|will) you '
/** What is told at length before a wish that says all of itself. */
const long = new RegExp(
  `^((?:(?:hi|hello|hey|good \\p{L}+)[ ,.!]+)?(?:sorry (?:to|for)|i (?:was|am|'m) thinking|i know|i hope|since|because|as|seeing (?:as|that)|given that) [^?"\\n]{8,300}?[,.;] (?:so )?)(${asks}.+)$`,
  'iu',
)
const pointing = /\b(?:it|that|this|them|those|these|one|ones|both|all|everything)\b/i
const wants =
  /\b(?:add|delete|remove|complete|move|push|postpone|reschedule|rename|mark|undo|remind|cancel|tick|tag|restore|done|finished)\b/i

/** "sorry to bother, since he wrote twice, could you make the quote high priority" as its last part. */
export function withoutLongLead(text: string): string {
  const [, lead, wish] = long.exec(text) ?? []
  if (lead === undefined || wish === undefined) return text
  const isWhole = !pointing.test(wish) && wish.split(' ').length > 3
  return isWhole && !wants.test(lead) && !isConditional(lead) ? wish : text
}
