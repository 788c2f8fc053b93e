import { describe, expect, it } from 'vitest'

import { TestConversation } from '../../conversation.testing.ts'
import { isSlipOf, knownName } from './near-names.ts'

describe('a name with a slip', () => {
  it('is the one that is there, unless two are as near or it is short', () => {
    expect(knownName('groceies', ['Groceries', 'Work'])).toBe('Groceries')
    expect(knownName('groups', ['Group A', 'Groupe'])).toBe('Groupe')
    expect(knownName('plans', ['Plants', 'Plane'])).toBeUndefined()
    expect(knownName('wrok', ['Work'])).toBeUndefined()
    expect(isSlipOf('dentist', 'Dntist')).toBe(true)
  })

  it('is put right where a list is meant, and no second list is made', async () => {
    const conversation = await TestConversation.start({ before: ['Bread +Groceries'] })
    await conversation.say('add jam to my groceies list')
    expect(conversation.lines()).toContain('Jam +Groceries')
    expect((await conversation.say('show my grocreies list')).text).toBe(
      'You have 2 open tasks in "Groceries".',
    )
  })
})

describe('the title of a new task', () => {
  it('keeps the spelling of the person where the command was put right', async () => {
    const conversation = await TestConversation.start()
    await conversation.say('remidn me to reveiw the noets tomorow')
    expect(conversation.lines()).toEqual(['Reveiw the noets @2026-03-05'])
  })

  it('keeps it through a question, too', async () => {
    const conversation = await TestConversation.start()
    await conversation.say('settigns page tomorow')
    await conversation.say('yes')
    expect(conversation.lines()).toEqual(['Settigns page @2026-03-05'])
  })
})

describe('a slip in a title', () => {
  it('is enough to complete, but to delete it is asked', async () => {
    const conversation = await TestConversation.start({ before: ['Dentist', 'Write report'] })
    await conversation.say('complete the raport')
    expect(conversation.lines()).toContain('Write report \u2713')
    expect((await conversation.say('delete the dentsit')).text).toBe('Should I delete "Dentist"?')
    expect(conversation.lines()).toContain('Dentist')
  })
})
