import { expandShortForms, normaliseCharacters } from './normalise.ts'
import { repairWords, type Repaired } from './repair-words.ts'

/** A message as it is read: with plain characters, its slips put right, its short forms written out. */
export function readMessage(words: string): Repaired {
  const { text, written } = repairWords(normaliseCharacters(words))
  return { text: expandShortForms(text), written }
}
