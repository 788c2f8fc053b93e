import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { SseParser } from './sse-parser.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function parse(chunks: readonly Uint8Array[]): string[] {
  const parser = new SseParser()
  return [...chunks.flatMap((chunk) => parser.push(chunk)), ...parser.end()]
}

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].toSorted(
    (a, b) => a - b,
  )
  return [0, ...places].map((from, index) => bytes.slice(from, places[index]))
}

describe('SseParser', () => {
  const stream =
    'data: {"a":"é😀"}\n\n: comment\ndata: two\r\ndata:lines\r\n\r\nevent: x\nid: 1\ndata: last'
  const frames = ['{"a":"é😀"}', 'two\nlines', 'last']

  it('reads the same frames wherever the stream is cut once, inside UTF-8 and \\r\\n too', () => {
    const bytes = encode(stream)
    for (let place = 0; place <= bytes.length; place++) {
      expect(parse([bytes.slice(0, place), bytes.slice(place)])).toEqual(frames)
    }
  })

  it('reads the same frames at any set of cuts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (places) => {
        expect(parse(cut(encode(stream), places))).toEqual(frames)
      }),
    )
  })

  it('delivers a frame with its blank line and not only at the end', () => {
    expect(new SseParser().push(encode('data: now\n\n'))).toEqual(['now'])
  })

  it('delivers a frame that ends in \\r\\n\\r\\n without waiting for more bytes than the next one', () => {
    const parser = new SseParser()
    expect([...parser.push(encode('data: a\r\n\r\n')), ...parser.end()]).toEqual(['a'])
  })

  it('takes lone carriage returns as line ends', () => {
    expect(parse([encode('data: a\rdata: b\r\rdata: c\r\r')])).toEqual(['a\nb', 'c'])
  })

  it('ignores comments, blank lines and fields that are not data', () => {
    expect(parse([encode(': ping\n\n\n\nretry: 10\n\n')])).toEqual([])
  })

  it('keeps further spaces and an empty data line', () => {
    expect(parse([encode('data:  two spaces\n\ndata\n\n')])).toEqual([' two spaces', ''])
  })
})
