import { isTitle } from './fragment.ts'
import { isImperative } from '../words/imperative.ts'
import { listedItems } from './read-heading.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

const form = /^(.+) (?:to|on|onto|for) ((?:my|the|our) (?:[\p{L}\p{N}&'-]+ ){1,3}list)$/iu

/** The texts of the tasks that "eggs, flour and sugar to my shopping list" names without a verb, or null. */
export function thingsToList(text: string, reading: Reading): string[] | null {
  const [, things, place] = form.exec(text) ?? []
  const items = things === undefined ? [] : listedItems(things)
  if (place === undefined || items.length < 2 || isImperative(text)) return null
  const areTitles = items.every((one) => isTitle(readNewTask(one, reading).title))
  return areTitles ? items.map((one) => `${one} to ${place}`) : null
}

const onePhrase =
  /\b(?:with|to|for|in|at|of|from|about|on|by|mac and cheese|fish and chips|salt and pepper)\b/i

/** "pay the bill, due the 10th" */
const onlyWhen =
  /^(?:due|by|on|for|at|every|tag|tagged|high|low|medium|urgent|next|today|tomorrow|tonight|\p{L}+day)(?: \S+){0,4}$/iu

/** The things of "eggs, bread and jam"; "talk to Ann and Bob" is one. */
export function thingsOf(what: string): string[] {
  if (what.includes('"')) return [what]
  const listed = listedItems(what)
  if (listed.some((one) => onlyWhen.test(one))) return [what]
  if (listed.length > 1) return listed
  const pair = what.split(/ (?:and|&|plus) /i)
  const isPair = pair.length > 1 && pair.every((one) => one.split(' ').length <= 3)
  const isOne =
    onePhrase.test(what) || (isImperative(what) && !pair.every((one) => isImperative(one)))
  return isPair && !isOne ? pair : [what]
}

/** The same where no list is named: "bread eggs and butter" may be three, and stays as it is. */
export function fewThings(what: string): string[] {
  const things = thingsOf(what)
  const isUnclear = things.length === 2 && things[0]?.includes(' ') === true
  return isUnclear ? [what] : things
}
