import { describe, expect, it } from 'vitest'

import { TestConversation } from '../../conversation.testing.ts'
import { notUnderstood } from '../replies/not-understood.ts'
import { followUps } from '../pipeline.ts'
import { intents, lastResort } from './intents.ts'

const everyIntent = [...intents, lastResort, ...followUps]

describe.each(everyIntent)('the examples of the intent "$name"', ({ examples }) => {
  it.each(examples)('$say', async ({ before = [], say, reply, after = before }) => {
    const conversation = await TestConversation.start({ before })
    let text = ''
    for (const message of say) text = (await conversation.say(message)).text
    expect(text).toBe(reply)
    expect(conversation.lines().toSorted()).toEqual([...after].toSorted())
  })
})

describe('intents', () => {
  it('all have examples and names of their own', () => {
    expect(everyIntent.filter(({ examples }) => examples.length === 0)).toEqual([])
    expect(new Set(everyIntent.map(({ name }) => name)).size).toBe(everyIntent.length)
  })

  it('answer what none of them recognises with examples of what works', async () => {
    const conversation = await TestConversation.start()
    const { text } = await conversation.say(
      'wibble the frobnicator until greener than seven of these',
    )
    expect(text).toBe(notUnderstood)
  })
})
