import { describe, expect, it } from 'vitest'

import { lookalikes } from './lookalikes.ts'
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
