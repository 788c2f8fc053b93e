import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { allMatches } from './all-matches.ts'

const patterns = [/a+/gu, /(?<letter>[ab])|\u{1F480}/gu, /(?=a)/gu, /b*/gu, /\b/gu, /x/giu]

describe('allMatches', () => {
  it('gives what matchAll gives, with its groups, also where a match is empty', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'X', ' ', '\u{1F480}'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (some, pattern) => {
        expect(allMatches(some, pattern)).toEqual([...some.matchAll(pattern)])
      }),
    )
  })

  it('starts at the beginning, wherever the expression was used last, and leaves it there', () => {
    const pattern = /a/gu
    pattern.lastIndex = 2
    expect(allMatches('aa', pattern)).toHaveLength(2)
    expect(pattern.lastIndex).toBe(0)
  })

  it('ends for an expression that matches nothing but the empty text', () => {
    expect(allMatches('\u{1F480}\u{1F480}', /(?:)/gu)).toHaveLength(3)
  })
})
