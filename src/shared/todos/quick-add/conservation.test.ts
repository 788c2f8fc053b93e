import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { commandSchema } from '../command.ts'
import { parseQuickAdd } from './parse-quick-add.ts'
import { parseWhen } from './parse-when.ts'
import { type QuickAdd, toDraft } from './quick-add.ts'

const now = { date: '2026-11-18', time: '10:00' }

const words = fc.constantFrom(
  ...[
    'buy milk call Bob sun Sat tom may march friday fri monday every other day week weekly daily until',
    'starting on by at for in the a due next this tomorrow today tonight morning night 5 5pm 17:00 27th',
    '27 jan 12/24 24.12. 2026-12-01 31 feb p1 p4 !high #tag @home @7pm +work ~list // "quoted words"',
    '( ) , . ; : - – @ # + ~ ! “tomorrow” half past 3 noon weekend eod list my times 3 days high priority',
  ]
    .join(' ')
    .split(' '),
)
const separators = fc.constantFrom(' ', ' ', ' ', '  ', '', '\t', '\n')
const wordLines = fc
  .array(fc.tuple(words, separators), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
const lines = fc.oneof(
  { weight: 4, arbitrary: wordLines },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const options = fc.record({
  now: fc.constant(now),
  dateOrder: fc.constantFrom('month-first' as const, 'day-first' as const),
  wording: fc.constantFrom('box' as const, 'chat' as const),
})

const visible = (text: string) => text.replace(/\s+/gu, '')

function outside(text: string, { pieces }: Pick<QuickAdd, 'pieces'>): string {
  let rest = ''
  let from = 0
  for (const piece of pieces) {
    rest += text.slice(from, piece.start)
    from = piece.end
  }
  return rest + text.slice(from)
}

describe('any line', { timeout: 60_000 }, () => {
  it('loses no character that was not turned into something', () => {
    fc.assert(
      fc.property(lines, options, (text, how) => {
        const result = parseQuickAdd(text, how)
        expect(visible(result.title)).toBe(visible(outside(text, result)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('has pieces that do not overlap and hold the text of their range', () => {
    fc.assert(
      fc.property(lines, options, (text, how) => {
        let end = 0
        for (const piece of parseQuickAdd(text, how).pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end)
          expect(piece.end).toBeGreaterThan(piece.start)
          expect(piece.text).toBe(text.slice(piece.start, piece.end))
          end = piece.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('sets nothing without a piece that says so', () => {
    fc.assert(
      fc.property(lines, options, (text, how) => {
        const result = parseQuickAdd(text, how)
        const kinds = new Set<string>(result.pieces.map(({ kind }) => kind))
        const namesMoment = ['date', 'time', 'repeat'].some((kind) => kinds.has(kind))
        expect(result.due !== null).toBe(namesMoment)
        expect(result.repeat !== null).toBe(kinds.has('repeat'))
        expect(result.priority !== null).toBe(kinds.has('priority'))
        expect(result.tags.length > 0).toBe(kinds.has('tag'))
        expect(result.list === null || kinds.has('list')).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('makes a draft that the add command accepts, or has no title', () => {
    fc.assert(
      fc.property(wordLines, options, (text, how) => {
        const result = parseQuickAdd(text, how)
        fc.pre(result.title !== '')
        const command = { type: 'add', todos: [toDraft(result)] }
        expect(commandSchema.safeParse(command).error).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps a removed chip in the title', () => {
    fc.assert(
      fc.property(wordLines, options, (text, how) => {
        const { pieces } = parseQuickAdd(text, how)
        const removed = pieces.find(({ kind }) => kind !== 'quote')
        fc.pre(removed !== undefined)
        const literal = removed === undefined ? [] : [removed]
        const result = parseQuickAdd(text, { ...how, literal })
        expect(visible(result.title)).toContain(visible(removed?.text ?? ''))
      }),
      { numRuns: 1_000 },
    )
  })

  it('loses no character when only the moment is read', () => {
    fc.assert(
      fc.property(lines, options, (text, how) => {
        const when = parseWhen(text, how)
        fc.pre(when !== null)
        const { rest, pieces } = when ?? { rest: '', pieces: [] }
        expect(visible(rest)).toBe(visible(outside(text, { pieces })))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a very long line', () => {
  it.each([
    'a ',
    'friday ',
    'at 5 ',
    '1 ',
    '( ',
    ' ',
    'tomorrow, ',
    '#tag ',
    '+5 ',
    '"',
    '-',
    'a-',
    '10/12 ',
  ])(
    'of “%s” is read without the search for pieces growing beyond the time limit of a test',
    (unit) => {
      const text = unit.repeat(Math.floor(10_000 / unit.length))
      const { title } = parseQuickAdd(text, { now, dateOrder: 'month-first', wording: 'chat' })
      expect(title.length).toBeLessThanOrEqual(text.length)
    },
  )
})
