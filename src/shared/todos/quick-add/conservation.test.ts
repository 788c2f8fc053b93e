import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { commandSchema } from '../command.ts'
import { languageCodes } from './languages/language-codes.ts'
import { parseQuickAdd } from './parse-quick-add.ts'
import { parseWhen } from './parse-when.ts'
import { type QuickAdd, toDraft } from './quick-add.ts'

const now = { date: '2026-11-18', time: '10:00' }

const words = fc.constantFrom(
  ...[
    'buy milk call Bob sun Sat tom may march friday fri monday every other day week weekly daily until',
    'starting on by at for in the a due next this tomorrow today tonight morning night 5 5pm 17:00 27th',
    '27 jan 12/24 24.12. 2026-12-01 31 feb p1 p4 !high #tag @home @7pm +work ~list // "quoted words"',
    '( ) , . ; : - – @ # + ~ ! “tomorrow” half past 3 noon weekend eod list my times 3 days high priority {friday} !30m after 10 in 2 hours yesterday',
    'Montag morgen übermorgen am um halb vier 15 Uhr jeden zweiten bis ab 3. März Abend montags täglich',
    'lundi demain à 15h30 tous les jours le 3 mars mi-janvier prochain chaque du soir jusqu’au',
    'lunes mañana a las y media cada día el de marzo por la tarde pasado que viene hasta',
    'segunda-feira amanhã às 15h toda dia 1º maio de manhã depois próxima até',
    'lunedì domani alle e mezza ogni giorno il marzo sera dopodomani prossimo fino al',
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
  language: fc.constantFrom(...languageCodes),
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

describe('any line', () => {
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
        const ignored = removed === undefined ? [] : [removed]
        const result = parseQuickAdd(text, { ...how, ignored })
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

const units = [
  'a ',
  'friday ',
  'at 5 ',
  '1 ',
  '( ',
  ' ',
  'tomorrow, ',
  '#tag ',
  '+5 ',
  '!30m ',
  '{friday} ',
  '{',
  '"',
  '“',
  '-',
  'a-',
  'a',
  'a.',
  'p1 ',
  '10/12 ',
  'every mon, ',
  'starting monday ',
  'jeden ',
  'un mardi sur ',
  'de la ',
  '\u0301',
]
const longLines = units.flatMap((unit) => languageCodes.map((language) => ({ unit, language })))

describe('a very long line', () => {
  it.each(longLines)(
    'of “$unit” is read in $language without the search growing beyond the limit of a test',
    ({ unit, language }) => {
      const length = language === 'en' ? 10_000 : 4_000
      const text = unit.repeat(Math.floor(length / unit.length))
      const how = { now, dateOrder: 'month-first', wording: 'chat', language } as const
      expect(parseQuickAdd(text, how).title.length).toBeLessThanOrEqual(text.length)
    },
  )
})
