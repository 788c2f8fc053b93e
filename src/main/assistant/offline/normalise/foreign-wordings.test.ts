import { describe, expect, it } from 'vitest'

import { inEverydayEnglish } from './foreign-wordings.ts'

describe('English that was learned', () => {
  it.each([
    ['only the friday of the next week', 'only friday next week'],
    ['put it for the saturday', 'put it for saturday'],
    ['tomorrow to the 5 of the afternoon', 'tomorrow at 5 in the afternoon'],
    ['meet Ana at 15h', 'meet Ana at 15:00'],
    ['how much tasks', 'how many tasks'],
    ['the report is not finish yet', 'the report is not finished yet'],
    ['I need buy milk', 'I need to buy milk'],
    ['the dentist, it is now on friday', 'the dentist is now on friday'],
  ])('%j is read as %j', (text, expected) => {
    expect(inEverydayEnglish(text)).toBe(expected)
  })

  it.each([
    'buy flowers for the sunday lunch',
    'meet Ann at the 7 eleven',
    'dinner at the Saturday market',
    'add "for the saturday"',
    'watch the finish',
  ])('%j is left alone', (text) => {
    expect(inEverydayEnglish(text)).toBe(text)
  })
})
