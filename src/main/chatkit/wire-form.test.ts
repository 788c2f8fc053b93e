import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { isSameJson } from './json-equality.ts'
import { EventEncoder } from './wire-form.ts'

function decoded(bytes: Uint8Array): unknown {
  const frame = new TextDecoder().decode(bytes)
  // Lines of server-sent events end at line feeds and carriage returns alone, not at every break of Unicode.
  expect(frame).toMatch(/^data: [^\r\n]*\n\n$/)
  return JSON.parse(frame.slice('data: '.length))
}

describe('EventEncoder', () => {
  it('keeps every text of a delta, in one frame of one line', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, fc.nat(), (itemId, delta, index) => {
        const event: ThreadStreamEvent = {
          type: 'thread.item.updated',
          item_id: itemId,
          update: {
            type: 'assistant_message.content_part.text_delta',
            content_index: index,
            delta,
          },
        }
        expect(decoded(new EventEncoder().encode(event))).toEqual(event)
      }),
    )
  })

  it('keeps the halves of a character that was cut in two', () => {
    const encoder = new EventEncoder()
    const [high, low] = ['\ud83d', '\ude00']
    const texts = [high, low].map((delta) => {
      const update = {
        type: 'assistant_message.content_part.text_delta' as const,
        content_index: 0,
        delta,
      }
      return decoded(encoder.encode({ type: 'thread.item.updated', item_id: 'msg_1', update }))
    })
    expect(texts).toMatchObject([{ update: { delta: high } }, { update: { delta: low } }])
  })

  it('names the message and the part of each delta, however they take turns', () => {
    const place = fc.record({ item_id: fc.constantFrom('', 'a', '"b"'), index: fc.nat(2) })
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const encoder = new EventEncoder()
        for (const { item_id, index } of places) {
          const type = 'assistant_message.content_part.text_delta' as const
          const update = { type, content_index: index, delta: 'x' }
          const event: ThreadStreamEvent = { type: 'thread.item.updated', item_id, update }
          expect(decoded(encoder.encode(event))).toEqual(event)
        }
      }),
    )
  })

  it('gives bytes that a later event does not overwrite', () => {
    const encoder = new EventEncoder()
    const first = encoder.encode({ type: 'progress_update', text: 'first' })
    encoder.encode({ type: 'progress_update', text: 'other' })
    expect(decoded(first)).toEqual({ type: 'progress_update', text: 'first' })
  })
})

describe('isSameJson', () => {
  it('counts null and undefined as absent, on both sides', () => {
    expect(isSameJson({ a: 1, b: null }, { a: 1 })).toBe(true)
    expect(isSameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true)
    expect(isSameJson(null, undefined)).toBe(true)
    expect(isSameJson({}, null)).toBe(false)
  })

  it('sees a field that is named like a method of all objects', () => {
    expect(isSameJson({}, { toString: 'a' })).toBe(false)
    expect(isSameJson({ toString: 'a' }, {})).toBe(false)
  })

  it('tells lists from records, and lists in another order apart', () => {
    expect(isSameJson([], {})).toBe(false)
    expect(isSameJson([1, 2], [2, 1])).toBe(false)
    expect(isSameJson({ a: [{ b: [] }] }, { a: [{ b: [] }] })).toBe(true)
  })
})
