import { describe, expect, it } from 'vitest'

import { withoutBrackets } from './bracketed.ts'

describe('asides in brackets', () => {
  it.each([
    ['move the dentist (the 2pm one) to friday', 'move the dentist to friday'],
    ["what's due tomorrow (besides the gym)?", "what's due tomorrow besides the gym?"],
    ['the passport is urgent (expires in may)', 'the passport is urgent'],
    ['meeting (work) -> 11am', 'meeting -> 11am'],
    ['(just watered the plants)', 'just watered the plants'],
    ['"add rice"', 'add rice'],
  ])('%j is read as %j', (text, expected) => {
    expect(withoutBrackets(text)).toBe(expected)
  })

  it.each([
    'add call insurance (ask for maria) tomorrow',
    'pay invoice (no. 4432) by friday',
    'tag the stamps as erands (errands*)',
    'rename it to Call insurer (Maria)',
    '"delete everything"',
  ])('%j keeps them', (text) => {
    expect(withoutBrackets(text)).toBe(text)
  })
})
