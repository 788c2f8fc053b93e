import { describe, expect, it } from 'vitest'

import { fuzzyMatch } from './fuzzy-match.ts'

const scoreOf = (text: string, words: string) => fuzzyMatch(text, words)?.score ?? -1

describe('fuzzyMatch', () => {
  it.each([
    ['Buy milk', 'milk'],
    ['Buy milk', 'BUY'],
    ['Go to Upcoming', 'gtu'],
    ['Café au lait', 'cafe'],
    ['Keyboard shortcuts', 'keysh'],
  ])('finds in %j what is meant by %j', (text, words) => {
    expect(fuzzyMatch(text, words)).not.toBeNull()
  })

  it.each([
    ['Buy milk', 'bread'],
    ['Buy milk', 'klim'],
    ['Return the library books', 'ebk'],
    ['', 'a'],
  ])('finds nothing in %j for %j', (text, words) => {
    expect(fuzzyMatch(text, words)).toBeNull()
  })

  it('puts the beginning of the text before that of a word, and that before the middle', () => {
    const scores = ['plan the trip', 'the plan', 'airplane'].map((text) => scoreOf(text, 'plan'))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
  })

  it('puts whole words before scattered letters', () => {
    expect(scoreOf('set up', 'set')).toBeGreaterThan(scoreOf('some eggs today', 'set'))
  })

  it('says which letters fit', () => {
    expect(fuzzyMatch('Go to Today', 'gtt')?.positions).toEqual([0, 3, 6])
  })

  it('fits everything while nothing is typed', () => {
    expect(fuzzyMatch('Anything', ' ')).toEqual({ score: 0, positions: [] })
  })
})
