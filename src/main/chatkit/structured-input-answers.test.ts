import { expect, it } from 'vitest'

import type { StructuredInputItem } from '../../shared/chatkit/index.ts'
import { answerStructuredInput } from './structured-input-answers.ts'

it('takes a question that is named like a built-in as unanswered, not as what every object has', () => {
  const item: StructuredInputItem = {
    id: 'msg_q',
    thread_id: 'thr_1',
    created_at: '2026-01-05T11:03:37.722Z',
    type: 'structured_input',
    status: 'pending',
    inputs: [{ id: 'constructor', question: 'Who built it?', type: 'freeform' }],
  }
  const { inputs } = answerStructuredInput(item, { status: 'answered', answers: {} })
  expect(inputs).toMatchObject([{ answer: { values: [], skipped: true } }])
})
