import { describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'
import { instructions, longTexts, randomText } from './corpus/hostile.testing.ts'
import { seededRandom } from './corpus/random.testing.ts'
import { notUnderstood } from './replies/not-understood.ts'

const before = ['Buy milk', 'Pay rent @2026-03-04', 'Old chore \u2713']
const failed = /Something went wrong on my side/

describe('hostile text', () => {
  it('of random letters and symbols changes nothing and breaks nothing', async () => {
    const conversation = await TestConversation.start({ before })
    const random = seededRandom(7)
    for (let count = 0; count < 60; count += 1) {
      const message = randomText(random)
      if (message.trim() === '') continue
      const { text } = await conversation.say(message)
      expect(failed.test(text) ? message : '').toBe('')
      expect({ message: message.slice(0, 60), lines: conversation.lines() }).toEqual({
        message: message.slice(0, 60),
        lines: before,
      })
    }
  })

  it.each([
    '85bר wbsת5y13yv 5p',
    '\numm/&1a\uFEFF',
    '1a 字pdänçかmp',
    "רAי4o9']\t5p",
    '5a qsf0yX7ç çiwXweなqğuäか ç8rbת yなko漢x',
    ";^.lCj&]-<+0m{Y👩👩']",
  ])('of random letters around what could be a time adds nothing: %j', async (message) => {
    const conversation = await TestConversation.start({ before })
    await conversation.say(message)
    expect(conversation.lines()).toEqual(before)
  })

  it('of great length changes nothing and breaks nothing', async () => {
    for (const message of longTexts.filter((text) => text.trim() !== '')) {
      const conversation = await TestConversation.start({ before })
      const { text } = await conversation.say(message)
      expect(failed.test(text) ? message : '').toBe('')
      expect({ message: message.slice(0, 60), lines: conversation.lines() }).toEqual({
        message: message.slice(0, 60),
        lines: before,
      })
    }
  })

  it.each(instructions)('as the title "%s" is only ever text', async (title) => {
    const conversation = await TestConversation.start({ before: [...before, title] })
    const all = [...before, title]
    for (const message of [
      'show my tasks',
      "what's next?",
      'plan my day',
      'what did you change?',
    ]) {
      await conversation.say(message)
      expect(conversation.lines()).toEqual(all)
    }
    await conversation.say('complete the milk')
    expect(conversation.lines()).toEqual(
      all.map((line) => (line === 'Buy milk' ? 'Buy milk \u2713' : line)),
    )
  })

  it.each(instructions)(
    'as the title "%s" is only ever text where it is asked about',
    async (title) => {
      const all = ['Buy milk', 'Pay rent', 'Call mom', title]
      const conversation = await TestConversation.start({ before: all })
      for (const message of [
        'delete all tasks',
        'postpone all tasks to friday',
        'complete everything',
        'rename the unicorn to zebra',
        `find "${title}"`,
      ]) {
        await conversation.say(message)
        expect(conversation.lines()).toEqual(all)
        await conversation.say('no')
        expect(conversation.lines()).toEqual(all)
      }
    },
  )

  it('of marks alone is no list under a heading', async () => {
    const conversation = await TestConversation.start({ before })
    await conversation.say(', ,:#>,,.{>#^~&!=')
    expect(conversation.lines()).toEqual(before)
  })

  it.each(instructions)('as the new title "%s" is only ever text', async (title) => {
    const conversation = await TestConversation.start({ before: ['Buy milk', 'Pay rent'] })
    await conversation.say(`rename milk to "${title.replaceAll('"', "'")}"`)
    const [renamed, ...others] = conversation.lines()
    expect(renamed?.toLowerCase()).toBe(title.replaceAll('"', "'").toLowerCase())
    expect(others).toEqual(['Pay rent'])
    await conversation.say('show my tasks')
    await conversation.say('what did you change?')
    expect(conversation.lines()).toEqual([renamed, 'Pay rent'])
    await conversation.say('undo that')
    expect(conversation.lines()).toEqual(['Buy milk', 'Pay rent'])
  })

  it('of nothing but spaces in quotation marks is answered with what works', async () => {
    const conversation = await TestConversation.start({ before })
    expect((await conversation.say('"   "')).text).toBe(notUnderstood)
  })
})
