import { describe, expect, it } from 'vitest'

import { moveRanges } from './move-ranges.ts'
import { parseQuickAdd } from './parse-quick-add.ts'

const options = { now: { date: '2026-11-18', time: '10:00' }, dateOrder: 'month-first' } as const

describe('the ranges of removed chips', () => {
  const text = 'film tomorrow never dies'
  const tomorrow = { start: 5, end: 13 }

  it.each([
    ['typing after them', 'film tomorrow never dies friday', [tomorrow]],
    ['typing before them', 'rent film tomorrow never dies', [{ start: 10, end: 18 }]],
    ['deleting before them', 'tomorrow never dies', [{ start: 0, end: 8 }]],
    ['a space right before them', 'film  tomorrow never dies', [{ start: 6, end: 14 }]],
    ['no edit', text, [tomorrow]],
  ])('stay on their words after %s', (_, after, expected) => {
    expect(moveRanges([tomorrow], text, after)).toEqual(expected)
  })

  it.each([
    ['film tomorow never dies', 'an edit inside of them'],
    ['film never dies', 'their deletion'],
    ['', 'emptying the box'],
  ])('are dropped in “%s”: %s', (after) => {
    expect(moveRanges([tomorrow], text, after)).toEqual([])
  })

  it('keep the words in the title while typing goes on', () => {
    const after = `${text} friday 5pm`
    const ignored = moveRanges([tomorrow], text, after)
    expect(parseQuickAdd(after, { ...options, ignored })).toMatchObject({
      title: text,
      due: { date: '2026-11-20', time: '17:00' },
      phrase: 'friday 5pm',
    })
  })

  it('put the words of a chip for a repeat back when all its pieces are removed', () => {
    const line = 'water plants every day until friday p1'
    const { pieces } = parseQuickAdd(line, options)
    const ignored = pieces.filter(({ kind }) => kind === 'repeat')
    expect(ignored).toHaveLength(2)
    expect(parseQuickAdd(line, { ...options, ignored })).toMatchObject({
      title: 'water plants every day until friday',
      due: null,
      repeat: null,
      priority: 'high',
    })
  })
})

describe('the phrase of a moment', () => {
  it.each([
    ['call mom tomorrow at 5pm', 'tomorrow at 5pm'],
    ['every Monday call mom at 9', 'every Monday at 9'],
    ['call mom p1 #home', null],
  ])('of “%s” is as it was typed', (line, phrase) => {
    expect(parseQuickAdd(line, options).phrase).toBe(phrase)
  })
})
