import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threadItemSchema, type ThreadItem } from '../../../../shared/chatkit/index.ts'
import { assistantMessage, userMessage } from '../../engine/scripted-endpoint.testing.ts'
import { createTurnGrouper } from '../../engine/turns.ts'
import { MessageCutter } from './message-cutter.ts'
import { MountedSpan } from './mounted-span.ts'
import { RowMaker, type Row } from './rows.ts'

const question = (id: string) => threadItemSchema.parse(userMessage(id, 'why'))
const answer = (id: string, text = 'so') => threadItemSchema.parse(assistantMessage(id, text))

function conversation(turns: number, from = 0): ThreadItem[] {
  return Array.from({ length: turns }, (_, index) => [
    question(`u${from + index}`),
    answer(`a${from + index}`),
  ]).flat()
}

function maker() {
  const group = createTurnGrouper()
  const rows = new RowMaker(new MessageCutter())
  return (items: readonly ThreadItem[], responding = false) => rows.rows(group(items), responding)
}

const keys = (rows: readonly Row[]) => rows.map((row) => row.key)

describe('rows', () => {
  it('are the items, the buttons of each turn and the tail of the last', () => {
    const rows = maker()(conversation(2))
    expect(keys(rows)).toEqual(['u0', 'a0', 'u0/footer', 'u1', 'a1', 'u1/tail', 'u1/footer'])
  })

  it('leave out the buttons of a turn that is being answered, or was not', () => {
    expect(keys(maker()(conversation(1), true))).toEqual(['u0', 'a0', 'u0/tail'])
    expect(keys(maker()([question('u')]))).toEqual(['u', 'u/tail'])
  })

  it('stay the same objects while only the end grows', () => {
    const make = maker()
    const items = conversation(2)
    const [first, second] = [make(items), make([...items, answer('more')])]
    for (const index of [0, 1, 2]) expect(second[index]).toBe(first[index])
  })

  it('are the same whether turns come one by one or at once', () => {
    const change = fc.record({ at: fc.nat(9), user: fc.boolean(), responding: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
        const make = maker()
        let items: ThreadItem[] = []
        for (const [number, { at, user, responding }] of changes.entries()) {
          items = items.toSpliced(at, 0, user ? question(`u${number}`) : answer(`a${number}`))
          expect(keys(make(items, responding))).toEqual(keys(maker()(items, responding)))
        }
      }),
    )
  })

  it('cut a long message into pieces, of which the finished ones stay as it grows', () => {
    const make = maker()
    const text = (count: number) =>
      'Some words, again and again. '.repeat(30).concat('\n\n').repeat(count)
    const before = make([question('u'), answer('a', text(20))], true)
    const after = make([question('u'), answer('a', `${text(20)}more`)], true)
    const pieces = (rows: readonly Row[]) => rows.filter((row) => row.kind === 'piece')
    expect(pieces(before).length).toBeGreaterThan(3)
    expect(keys(pieces(after)).slice(0, 2)).toEqual(['a', 'a/1'])
    for (const [index, row] of pieces(before).slice(0, -1).entries())
      expect(pieces(after)[index]?.piece).toBe(row.piece)
    const drawn = pieces(after).flatMap((row) => row.piece.blocks.map((block) => block.source))
    expect(drawn.join('')).toBe(`${text(20)}more`)
    expect(pieces(after).map(({ piece }) => [piece.first, piece.last])).toEqual(
      pieces(after).map((_, index, all) => [index === 0, index === all.length - 1]),
    )
  })
})

const flat = (span: MountedSpan, rows: readonly Row[]) =>
  span
    .draw(rows)
    .parts.flatMap((part) => (part.kind === 'gap' ? [part] : part.parts))
    .map((part) => (part.kind === 'gap' ? part.heightPx : part.row.key))

describe('the mounted rows', () => {
  const make = maker()
  const rows = make(conversation(1_000))

  it('are the last ones at first, with a gap as tall as all others', () => {
    const span = new MountedSpan()
    const parts = flat(span, rows)
    expect(parts.length).toBeLessThan(100)
    expect(parts.at(-1)).toBe('u999/footer')
    const { start } = span.span
    expect(parts[0]).toBe(span.sizes.offset(start))
  })

  it('stay the same ones when older rows come before them', () => {
    const span = new MountedSpan()
    const few = maker()
    const newer = conversation(30, 100)
    flat(span, few(newer))
    span.moveTo({ start: 3, end: 9 })
    const before = flat(span, few(newer)).filter((part) => typeof part === 'string')
    const all = few([...conversation(100), ...newer])
    expect(flat(span, all).filter((part) => typeof part === 'string')).toEqual(before)
    expect(span.span.start).toBe(303)
  })

  it('include what is added at the end while the end is mounted, and nothing new while it is not', () => {
    const span = new MountedSpan()
    const grows = maker()
    flat(span, grows(conversation(40)))
    expect(flat(span, grows([...conversation(40), question('new')]))).toContain('new')
    span.moveTo({ start: 2, end: 8 })
    expect(
      flat(span, grows([...conversation(40), question('new'), answer('newer')])),
    ).not.toContain('newer')
    span.moveToEnd()
    expect(flat(span, grows([...conversation(40), question('new'), answer('newer')]))).toContain(
      'newer',
    )
  })

  it('keep a row that a person works in, in its turn and with gaps around it', () => {
    const span = new MountedSpan()
    flat(span, rows)
    span.hold('a500')
    const parts = flat(span, rows)
    const at = parts.indexOf('a500')
    expect(parts[at - 1]).toBe(span.sizes.offset(1_501))
    expect(typeof parts[at + 1]).toBe('number')
  })

  it('leave gaps of the heights that were measured, whatever is mounted', () => {
    const heights = fc.array(
      fc.record({ at: fc.nat(299), height: fc.integer({ min: 1, max: 900 }) }),
    )
    const where = fc.record({ start: fc.nat(200), count: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(heights, where, (measured, { start, count }) => {
        const span = new MountedSpan()
        const some = rows.slice(0, 300)
        span.draw(some)
        for (const { at, height } of measured) span.sizes.measure(at, height)
        span.moveTo({ start, end: start + count })
        const gaps = flat(span, some).filter((part) => typeof part === 'number')
        const inside = span.sizes.offset(start + count) - span.sizes.offset(start)
        expect(gaps.reduce((sum, gap) => sum + gap, inside)).toBe(span.sizes.offset(300))
        expect(span.sizes.indexAt(span.sizes.offset(start))).toBe(start)
      }),
    )
  })

  it('start afresh when a wholly different conversation comes', () => {
    const span = new MountedSpan()
    flat(span, rows)
    span.moveTo({ start: 10, end: 20 })
    expect(flat(span, maker()(conversation(2, 5_000)))).toContain('a5001')
  })
})
