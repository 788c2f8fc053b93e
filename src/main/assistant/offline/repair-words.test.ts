import { describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'
import { lookalikes } from './lookalikes.ts'
import { isSlipOf, knownName } from './near-names.ts'
import { repairWords } from './repair-words.ts'
import { steeringWords } from './vocabulary.ts'

const repaired = (text: string) => repairWords(text).text

describe('repairing words', () => {
  it.each([
    ['shw me evreything for tomorow', 'shw me everything for tomorrow'],
    ['Delte it', 'delete it'],
    ['remidn me on wendesday', 'remind me on wednesday'],
    ['resheduled notificatoins', 'rescheduled notifications'],
    ['taht jsut moev', 'that just move'],
    ['anythin overdu', 'anything overdue'],
  ])('%j is read as %j', (text, expected) => {
    expect(repaired(text)).toBe(expected)
  })

  it.each([
    'buy sundae toppings',
    'call augusta about the charge',
    'the whole world thinks',
    'add "delte tomorow"',
    '#tomorow +evreything user@tomorow.com',
    'pay the lawn man',
    'skipped, shipped, mowed and relaxed',
    'call Esther, Trish and Greta though',
    'the thirtieth stop of the master',
    'take the LSAT form',
    'store, handle and arrive at eight with frida',
    'the widow is repairing and repainting what juts out, weather decrees',
    'greta shipped the remaining orders though walter skipped two stops',
  ])('%j is left alone', (text) => {
    expect(repaired(text)).toBe(text)
  })

  it('knows no word as both a steering word and one that only looks like it', () => {
    expect([...lookalikes].filter((word) => steeringWords.has(word))).toEqual([])
  })
})

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
