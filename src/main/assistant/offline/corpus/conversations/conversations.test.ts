import { describe, expect, it } from 'vitest'

import { TestConversation } from '../../../conversation.testing.ts'
import { stateOf } from '../corpus-state.testing.ts'
import { conversations } from './conversations.testing.ts'

function applied(lines: readonly string[], changes: readonly string[]): string[] {
  const left = [...lines]
  for (const change of changes) {
    const line = change.slice(1)
    if (change.startsWith('+')) left.push(line)
    else left.splice(left.indexOf(line), 1)
  }
  return left.toSorted()
}

describe.each(conversations)('the conversation of $voice', ({ before, turns }) => {
  it('does after every message what was meant, and nothing else', async () => {
    const conversation = await TestConversation.start({ before })
    let expected = [...before]
    for (const [say, reply, ...changes] of turns) {
      const { text } = await conversation.say(say)
      expected = applied(expected, changes)
      expect({ say, begins: reply.test(text) }).toEqual({ say, begins: true })
      expect({ say, state: stateOf(conversation.todos.snapshot()) }).toEqual({
        say,
        state: expected.toSorted(),
      })
    }
  })
})
