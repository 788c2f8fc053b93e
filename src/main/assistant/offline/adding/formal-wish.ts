import { deedOfGerund } from '../words/gerund.ts'
import { isImperative } from '../words/imperative.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

const event =
  '(?:appointment|meeting|visit|call|trip|lesson|class|dinner|lunch|deadline|event|interview|session|service)'
const leads = [
  /^(?:i|we)(?:'m|'re| am| are)(?: (?:due|supposed|meant|expected|required|obliged|scheduled))? to (?=\p{L})/iu,
  /^it(?:'s| is) (?:necessary|essential|important|imperative|vital|required) (?:that (?:i|we) |for (?:me|us) to |to )/i,
  /^it would be (?:prudent|wise|good|best|sensible|as well)(?: for (?:me|us))? to /i,
  /^it falls to (?:me|us) to /i,
  /^(?:see(?: to it)?|ensure|make certain) that (?:i|we) /i,
  /^(?:i|we) (?:have been asked|was asked|were asked|have agreed|agreed|have undertaken|intend|plan|propose|mean|wish|promised|have promised|'ve promised) to (?=\p{L})/iu,
  /^i (?:promised|told|agreed with|owe it to) (?<who>(?!you\b|me\b)[\p{L}'-]+(?: [\p{L}'-]+)?) (?:i'd|i'll|i would|that i'd|that i would) (?=\p{L})/iu,
  /^i (?:promised|agreed with) (?!you\b|me\b)(?:[\p{L}'-]+ ){1,2}to (?=\p{L})/iu,
  /^(?:i |we )?(?:must not|mustn't|do not|don't|should not) (?:neglect|omit|fail) to /i,
  /^(?:record|note|register|enter|log|minute|diari[sz]e) (?:down )?that (?=\S)/i,
  new RegExp(
    `^(?:record|note|register|enter|log|diari[sz]e|pencil in|book in) (?=(?:an?|the|my) (?:[\\p{L}'-]+ ){0,2}${event}\\b)`,
    'iu',
  ),
]
const takesPlace =
  / (?:is|are|will be|shall be)(?: to (?:take place|be held|happen|occur|start|begin|be)| taking place| scheduled| due| planned| booked| set| arranged)?(?: (?=for |on |at |by |in |next |this |today|tomorrow|\p{L}+day))/iu

const couldDo = /^(?:i |we )?could do with (\p{L}+ing) (?=\S)/iu

/** "could do with booking the kennels" */
function readNeed(text: string): string | null {
  const [lead = '', gerund] = couldDo.exec(text) ?? []
  const deed = gerund === undefined ? null : deedOfGerund(gerund)
  return deed === null ? null : `${deed} ${text.slice(lead.length)}`
}

/** "help Sam move" of "I promised Sam I'd help him move" */
const named = (rest: string, { groups }: RegExpExecArray) =>
  rest.replace(
    /\b(?:him|them|her(?=$| (?:on|at|by|for|to|about|with|in|up|back|a|an|the|when|tonight|today|tomorrow|this|next)\b))\b/iu,
    groups?.['who'] ?? '$&',
  )

/** "I am to telephone the clinic on Monday": the task in the words of one who says it formally; null for other words. */
export function readFormalWish(text: string, reading: Reading): string | null {
  for (const lead of leads) {
    const match = lead.exec(text)
    if (match === null) continue
    const rest = named(text.slice(match[0].length), match).replace(takesPlace, ' ')
    const { title, due, repeat } = readNewTask(rest, reading)
    const isTask = title !== '' && (due !== null || repeat !== null || isImperative(rest))
    return isTask ? rest : null
  }
  return readNeed(text)
}
