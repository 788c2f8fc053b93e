import { describe, expect, it } from 'vitest'

import { TestConversation } from '../../conversation.testing.ts'
import { isTooMuch, tooMuch } from './too-much.ts'

describe('what is too much to read at once', () => {
  it.each([
    ['a long line', 'a '.repeat(501)],
    ['many lines', 'milk\n'.repeat(102)],
    ['many parts', 'milk, '.repeat(101)],
    ['a long message', `${'a'.repeat(900)}\n`.repeat(6)],
  ])('is %s', async (_name, message) => {
    const conversation = await TestConversation.start({ before: ['Buy milk'] })
    expect((await conversation.say(message)).text).toBe(tooMuch)
    expect(conversation.lines()).toEqual(['Buy milk'])
    const [said] = (await conversation.items()).filter(({ type }) => type === 'user_message')
    expect(said).toMatchObject({ content: [{ text: message }] })
  })

  it('is not a list of a hundred tasks', async () => {
    const items = Array.from({ length: 99 }, (_, at) => `- thing ${at}`)
    const conversation = await TestConversation.start()
    expect((await conversation.say(['add:', ...items].join('\n'))).text).toMatch(/^Added 99 tasks/)
  })

  it('is more tasks than one change can add, though there are few lines', async () => {
    const conversation = await TestConversation.start()
    const line = Array.from({ length: 30 }, (_, at) => `thing${at}`).join(', ')
    expect((await conversation.say(`add:\n${`${line}\n`.repeat(4)}`)).text).toBe(tooMuch)
    expect(conversation.lines()).toEqual([])
  })

  it('is nothing that people write', () => {
    expect(isTooMuch('add milk, bread and butter, and remind me to call Ann... tomorrow!')).toBe(
      false,
    )
  })
})
