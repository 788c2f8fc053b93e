import { isTitle } from './fragment.ts'
import { isImperative } from './imperative.ts'
import { listedItems } from './read-heading.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from './reading.ts'

const form = /^(.+) (?:to|on|onto|for) ((?:my|the|our) (?:[\p{L}\p{N}&'-]+ ){1,3}list)$/iu

/** The texts of the tasks that "eggs, flour and sugar to my shopping list" names without a verb, or null. */
export function thingsToList(text: string, reading: Reading): string[] | null {
  const [, things, place] = form.exec(text) ?? []
  const items = things === undefined ? [] : listedItems(things)
  if (place === undefined || items.length < 2 || isImperative(text)) return null
  const areTitles = items.every((one) => isTitle(readNewTask(one, reading).title))
  return areTitles ? items.map((one) => `${one} to ${place}`) : null
}
