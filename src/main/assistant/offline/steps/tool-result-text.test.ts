import { describe, expect, it } from 'vitest'

import { TestConversation } from '../../conversation.testing.ts'
import { failureSchema, listResultSchema } from '../../tools/tool-results.ts'
import { checking, resultIn } from './tool-result-text.ts'

const listOf = (count: number, open: number) => {
  const tasks = Array.from({ length: count }, (_, at) => ({
    id: `id-${at}`,
    title: `Task ${at}`,
    status: 'open',
    due: null,
  }))
  return { ok: true, total: count, open, done: count - open, overdue: 0, tasks }
}

describe('the text of a result', () => {
  it.each(['', 'oops', `${'['.repeat(5_000)}`])(
    'is a failure when it is no result: %.10s',
    (text) => {
      expect(failureSchema.safeParse(resultIn(text)).success).toBe(true)
    },
  )

  it('is checked against each form on its own', () => {
    const result = resultIn(JSON.stringify(listOf(60, 60)))
    expect(checking(failureSchema)(result)).toBeNull()
    expect(checking(listResultSchema)(result)).toMatchObject({ total: 60 })
    expect(checking(failureSchema)(result)).toBeNull()
  })

  it('of a list is never the one from before a change', async () => {
    const before = Array.from({ length: 60 }, (_, at) => `Water plant number ${at}`)
    const conversation = await TestConversation.start({ before })
    const count = async () => (await conversation.say('how many open tasks do I have?')).text
    expect(await count()).toContain('60')
    await conversation.say('complete water plant number 7')
    expect(await count()).toContain('59')
    await conversation.say('undo that')
    expect(await count()).toContain('60')
  })
})
