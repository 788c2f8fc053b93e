import { describe, expect, it } from 'vitest'

import { adding } from './adding.testing.ts'
import { addingSeveral } from './adding-several.testing.ts'
import { asking } from './asking.testing.ts'
import { changing, deleting, editing } from './changing.testing.ts'
import { conversing } from './conversing.testing.ts'
import { playCase, type CorpusOutcome } from './corpus-case.testing.ts'
import { fresh } from './fresh.testing.ts'
import { leavingAlone } from './leaving-alone.testing.ts'
import { mixed } from './unseen.testing.ts'

const categories = {
  adding,
  'adding several': addingSeveral,
  asking,
  changing,
  editing,
  deleting,
  conversing,
  'leaving alone': leavingAlone,
  mixed,
  fresh,
}
const leastShare = 0.98

async function play(): Promise<CorpusOutcome[]> {
  const outcomes: CorpusOutcome[] = []
  for (const cases of Object.values(categories)) {
    for (const one of cases) outcomes.push(await playCase(one))
  }
  return outcomes
}

describe('the development corpus', async () => {
  const outcomes = await play()
  const failures = outcomes.filter(({ passed }) => !passed)

  it('is understood, all but a few in a hundred', () => {
    const share = 1 - failures.length / outcomes.length
    const reports = failures.map(({ report }) => report).join('\n')
    expect(share, `${failures.length} of ${outcomes.length} failed:\n${reports}`).toBeGreaterThan(
      leastShare,
    )
  })

  it('never loses or completes a task that was not meant', () => {
    expect(failures.filter(({ harmed }) => harmed).map(({ report }) => report)).toEqual([])
  })
})
