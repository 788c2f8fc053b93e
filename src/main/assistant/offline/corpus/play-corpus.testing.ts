import { playCase, type CorpusOutcome, type Judgement } from './corpus-case.testing.ts'
import type { CorpusCase } from './corpus-state.testing.ts'
import { corpus } from './corpus.testing.ts'
import { mutations, sameButForTypos } from './mutate.testing.ts'
import { seededRandom } from './random.testing.ts'

/** A case that was played, with the name of its category. */
export interface Played extends CorpusOutcome {
  category: string
  one: CorpusCase
}

/** Every case of the corpus, or those that `wanted` chooses. */
export async function playCorpus(wanted: (one: CorpusCase) => boolean = () => true) {
  const played: Played[] = []
  for (const [category, cases] of Object.entries(corpus)) {
    for (const one of cases.filter(wanted)) {
      played.push({ category, one, ...(await playCase(one)) })
    }
  }
  return played
}

/** The cases that passed, but for those that are about slips and so have their own already. */
export const correctlySpelled = (played: readonly Played[]): readonly CorpusCase[] =>
  played.filter(({ passed, category }) => passed && category !== 'typing').map(({ one }) => one)

const loosely: Judgement = {
  sameLine: sameButForTypos,
  sameReply: (reply, expected, changes) =>
    changes.length > 0 || new RegExp(expected.source, 'i').test(reply),
}

/** The same cases with every message mutated in one way. */
export async function playMutated(cases: readonly CorpusCase[], kind: string, seed: number) {
  const random = seededRandom(seed)
  const mutate = mutations[kind] ?? ((text: string) => text)
  const played: Played[] = []
  for (const [say, ...rest] of cases) {
    const one: CorpusCase = [[say].flat().map((text) => mutate(text, random)), ...rest]
    played.push({ category: kind, one, ...(await playCase(one, loosely)) })
  }
  return played
}
