import { describe, expect, it } from 'vitest'

import { withMissingCommas } from './missing-commas.ts'

describe('commas that were left out', () => {
  it.each([
    ['push it to friday i am away', 'push it to friday, i am away'],
    ['the wash can wait to monday i shall be out', 'the wash can wait to monday, i shall be out'],
    [
      'all of it a week later the builders are gone',
      'all of it a week later, the builders are gone',
    ],
    ["the gym isn't open delete it", "the gym isn't open, delete it"],
    ['oops not finished yet reopen the essay', 'oops not finished yet, reopen the essay'],
    ['get rid of dog food already have it', 'get rid of dog food, already have it'],
  ])('%j is read as %j', (text, expected) => {
    expect(withMissingCommas(text)).toBe(expected)
  })

  it.each([
    'remind me on friday i have a dentist',
    'delete the task i have for friday',
    'delete the one i already have',
    'tell them that it can wait till friday we have time',
    'add "push it to friday i am away"',
    'the shawl is ugly i want to delete it',
  ])('%j has all it needs', (text) => {
    expect(withMissingCommas(text)).toBe(text)
  })
})
