import { describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'

const before = ['Buy milk', 'Pay rent @2026-03-04']

describe('what the assistant does before the first message', () => {
  it('changes nothing, says nothing and remembers nothing', async () => {
    const conversation = await TestConversation.start({ before })
    await conversation.server.prepare(() => Promise.resolve())
    expect(conversation.lines()).toEqual(before)
    expect(conversation.todos.journal()).toEqual([])
    const page = { limit: 10, after: null, order: 'desc' } as const
    expect((await conversation.store.loadThreads(page, {})).data).toEqual([])
    expect((await conversation.say('complete it')).text).toMatch(/not sure which task/)
  })

  it('waits for an answer that is asked for meanwhile, which is the same as without it', async () => {
    const conversation = await TestConversation.start({ before })
    const answers: string[] = []
    let isAnswering = false
    const rest = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (isAnswering || answers.length > 2) return
      isAnswering = true
      const message = ['complete milk', 'undo that', 'add bread tomorrow'][answers.length] ?? ''
      answers.push((await conversation.say(message)).text)
      isAnswering = false
    }
    await conversation.server.prepare(rest)
    while (answers.length < 3) await rest()
    const plain = await TestConversation.start({ before })
    const expected: string[] = []
    for (const message of ['complete milk', 'undo that', 'add bread tomorrow']) {
      expected.push((await plain.say(message)).text)
    }
    expect(answers).toEqual(expected)
    expect(conversation.lines()).toEqual(plain.lines())
  })

  it('finds tasks that came after it', async () => {
    const conversation = await TestConversation.start({ before })
    await conversation.server.prepare(() => Promise.resolve())
    await conversation.todos.execute({ type: 'add', todos: [{ title: 'Feed the cat' }] }, 'list')
    expect((await conversation.say('complete the cat')).text).toBe('Completed "Feed the cat".')
  })

  it('goes on after an answer that was stopped', async () => {
    const conversation = await TestConversation.start({ before, wordDelayMs: 1 })
    const controller = new AbortController()
    const answer = conversation.say('hello', controller.signal)
    controller.abort()
    await answer.catch(() => {})
    await conversation.server.prepare(() => new Promise((resolve) => setImmediate(resolve)))
    expect(conversation.lines()).toEqual(before)
  })
})
