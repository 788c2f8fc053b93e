import { expandShortForms, normaliseCharacters } from './normalise.ts'
import { repairWords, type Repaired } from './repair-words.ts'
import { settleCorrections } from './settle-corrections.ts'

const numbered = /(?:^|[\s:])1[.)] .*\s2[.)] /
/** "save a view of work tasks, call it Office" */
const namedView =
  /^(?=.*\b(?:view|filter|saved search)\b)(.+?),? (?:and )?(?:please )?(?:name|call|title) it (\S.*)$/i
const nextNumber = / (?=[1-9]\d?[.)] \p{L})/gu

/** "1) call Ann 2) pay rent" in lines of their own. */
const inLines = (text: string) => (numbered.test(text) ? text.replace(nextNumber, '\n') : text)

const withViewName = (text: string) => text.replace(namedView, '$1 called $2')

/** "push it to friday, same time": a move keeps the time anyway. */
const keepsTime =
  /^((?:please |can you |could you |ok |and )*(?:move|push|reschedule|postpone|shift|bump|delay) [^,\n]+), (?:at )?(?:the )?same (?:time|hour)(?: (?:as before|as usual|please))*[.!]*$/i

/** A message as it is read: with plain characters, its slips put right, its short forms written out, and what was taken back left out. */
export function readMessage(words: string): Repaired {
  const { text, written } = repairWords(normaliseCharacters(words))
  return {
    text: inLines(settleCorrections(withViewName(expandShortForms(text).replace(keepsTime, '$1')))),
    written,
  }
}
