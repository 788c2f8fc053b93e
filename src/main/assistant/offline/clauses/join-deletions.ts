import { phraseToDelete } from '../intents/delete.ts'
import type { ReadClause } from './read-clauses.ts'

const names = (phrase: string) =>
  !/^(?:it|that|this|them|those|these|both|all|everything)\b/i.test(phrase)

/** What two clauses one after the other want to be gone; null when they want anything else. */
function joined(one: ReadClause, next: ReadClause): string | null {
  const [first, second] = [one, next].map(({ clause, understood }) =>
    understood?.intent === 'delete' ? phraseToDelete(clause.text) : null,
  )
  if (typeof first !== 'string' || typeof second !== 'string') return null
  return names(first) && names(second) ? `delete ${first} and ${second}` : null
}

/** "delete the dentist and delete the rent" is one wish, so that it is asked about once. */
export function joinDeletions(
  read: readonly ReadClause[],
  readAgain: (text: string) => ReadClause,
): readonly ReadClause[] {
  const kept: ReadClause[] = []
  for (const one of read) {
    const before = kept.at(-1)
    const text = before === undefined ? null : joined(before, one)
    const both = text === null ? null : readAgain(text)
    if (both?.understood?.intent === 'delete') kept.splice(-1, 1, both)
    else kept.push(one)
  }
  return kept
}
