import { describe, expect, it } from 'vitest'

import { corpus } from './corpus.testing.ts'
import { knownFailures } from './known-failures.testing.ts'
import { mutations } from './mutate.testing.ts'
import { correctlySpelled, playCorpus, playMutated } from './play-corpus.testing.ts'

const leastShare = 0.98
const mostLost = 0.03
const seed = 20_260_304

describe('the development corpus', async () => {
  const played = await playCorpus()
  const failures = played.filter(({ passed }) => !passed)
  const reportOf = (some: typeof played) => some.map(({ report }) => report).join('\n')

  it('has 800 utterances, 150 of which must change nothing', () => {
    const cases = Object.values(corpus).flat()
    const idle = cases.filter(([, changes]) => changes.length === 0)
    expect(cases.length).toBeGreaterThanOrEqual(800)
    expect(idle.length).toBeGreaterThanOrEqual(150)
  })

  it('is understood, all but a few in a hundred', () => {
    const share = 1 - failures.length / played.length
    expect(
      share,
      `${failures.length} of ${played.length} failed:\n${reportOf(failures)}`,
    ).toBeGreaterThan(leastShare)
  })

  it('never loses or completes a task that was not meant', () => {
    expect(failures.filter(({ harmed }) => harmed).map(({ report }) => report)).toEqual([])
  })

  it('is misunderstood where that is known, and nowhere else', () => {
    const missed = failures.map(({ one: [say], report }) => [[say].flat().join(' | '), report])
    const news = missed.filter(([words = '']) => !knownFailures.includes(words))
    expect(news.map(([, report]) => report)).toEqual([])
    expect(missed.length).toBe(knownFailures.length)
  })

  it.each(Object.keys(mutations))(
    'is understood with other %s, all but three in a hundred, and harms nothing',
    async (kind) => {
      const cases = correctlySpelled(played)
      const mutated = await playMutated(cases, kind, seed)
      const lost = mutated.filter(({ passed }) => !passed)
      expect(mutated.filter(({ harmed }) => harmed).map(({ report }) => report)).toEqual([])
      expect(lost.length / cases.length > mostLost ? reportOf(lost) : '').toBe('')
    },
  )
})
