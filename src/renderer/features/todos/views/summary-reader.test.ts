import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Outline } from '../../../../shared/todos/outline.ts'
import { summarise } from '../../../../shared/todos/views/summaries.ts'
import { moments } from './changing-todos.testing.ts'
import { createSummaryReader } from './summary-reader.ts'

const outline: Outline = { lists: [{ name: 'Work', color: 'blue' }], filters: [] }

describe('counts that are brought up to date', () => {
  it('are those of counting everything', () => {
    fc.assert(
      fc.property(moments, (sequence) => {
        const read = createSummaryReader()
        for (const { todos, now } of sequence) {
          expect(read({ todos, now }, outline)).toEqual(summarise(todos, outline, now))
        }
      }),
      { numRuns: 200 },
    )
  })
})
