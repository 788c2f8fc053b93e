import { expandShortForms, normaliseCharacters } from './normalise.ts'
import { repairWords, type Repaired } from './repair-words.ts'
import { settleCorrections } from './settle-corrections.ts'

const numbered = /(?:^|[\s:])1[.)] .*\s2[.)] /
const nextNumber = / (?=[1-9]\d?[.)] \p{L})/gu

/** "1) call Ann 2) pay rent" in lines of their own. */
const inLines = (text: string) => (numbered.test(text) ? text.replace(nextNumber, '\n') : text)

/** A message as it is read: with plain characters, its slips put right, its short forms written out, and what was taken back left out. */
export function readMessage(words: string): Repaired {
  const { text, written } = repairWords(normaliseCharacters(words))
  return { text: inLines(settleCorrections(expandShortForms(text))), written }
}
