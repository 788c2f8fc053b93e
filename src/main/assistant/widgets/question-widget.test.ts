import { describe, expect, it } from 'vitest'

import type { ThreadItem } from '../../../shared/chatkit/index.ts'
import { TestConversation } from '../conversation.testing.ts'
import { isQuestionWidget } from './question-widget.ts'

interface Offer {
  label: string
  says: string
}

function offersOf(items: readonly ThreadItem[]): Offer[] {
  const buttons = items.filter(isQuestionWidget).flatMap((item) => JSON.stringify(item))
  const pattern = /"label":"(?<label>[^"]*)".*?"payload":\{"text":"(?<says>[^"]*)"\}/gu
  return buttons.flatMap((text) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      label: groups?.['label'] ?? '',
      says: groups?.['says'] ?? '',
    })),
  )
}

const peppers = ['Buy salt and pepper', 'Buy pepper grinder', 'Call Bob', 'Call Ann']

describe('the buttons below a question', () => {
  it('name the tasks, and each means the one that it names', async () => {
    for (const wanted of peppers.slice(0, 2)) {
      const conversation = await TestConversation.start({ before: peppers })
      const { widgets } = await conversation.say('complete pepper')
      const offers = offersOf(widgets)
      expect(offers.map(({ label }) => label).toSorted()).toEqual([
        'Buy pepper grinder',
        'Buy salt and pepper',
      ])
      const { says } = offers.find(({ label }) => label === wanted) ?? { says: '' }
      const { text } = await conversation.say(says)
      expect(text).toContain(`Completed "${wanted}"`)
    }
  })

  it.each([
    ['Yes', []],
    ['No', peppers],
  ])('say %s to what needs to be confirmed', async (label, left) => {
    const conversation = await TestConversation.start({ before: peppers })
    const offers = offersOf((await conversation.say('delete everything')).widgets)
    expect(offers.map((offer) => offer.label)).toEqual(['Yes', 'No'])
    await conversation.say(offers.find((offer) => offer.label === label)?.says ?? '')
    expect(conversation.lines()).toEqual(left)
  })

  it('say what can be done with a task that was only spoken of, and each does it', async () => {
    const outcomes = new Map<string, string[]>()
    for (const label of ['Complete it', 'Delete it', 'Leave it']) {
      const conversation = await TestConversation.start({ before: ['Load the boards'] })
      const { widgets } = await conversation.say('the boards look different, somehow')
      const offer = offersOf(widgets).find((one) => one.label === label)
      await conversation.say(offer?.says ?? '')
      outcomes.set(label, conversation.lines())
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      'Complete it': ['Load the boards \u2713'],
      'Delete it': [],
      'Leave it': ['Load the boards'],
    })
  })

  it('are gone once anything was said, so that none of them answers a later question', async () => {
    const conversation = await TestConversation.start({ before: peppers })
    const { widgets } = await conversation.say('delete everything')
    const { events } = await conversation.say('thanks')
    const removed = events.flatMap((event) =>
      event.type === 'thread.item.removed' ? [event.item_id] : [],
    )
    expect(removed).toEqual(widgets.filter(isQuestionWidget).map(({ id }) => id))
    expect(offersOf(await conversation.items())).toEqual([])
  })

  it('are numbered where tasks have the same title', async () => {
    const conversation = await TestConversation.start({ before: ['Call Bob', 'Call Bob', 'Mow'] })
    const { widgets } = await conversation.say('complete call bob')
    expect(offersOf(widgets).map(({ label }) => label)).toEqual(['1. Call Bob', '2. Call Bob'])
  })

  it('are not there for a question that only words can answer', async () => {
    const conversation = await TestConversation.start({ before: peppers })
    const { text, widgets } = await conversation.say('complete')
    expect(text).toContain('?')
    expect(offersOf(widgets)).toEqual([])
  })
})
