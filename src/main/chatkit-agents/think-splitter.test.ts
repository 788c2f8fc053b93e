import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitThinking, ThinkSplitter } from './think-splitter.ts'

function splitInPieces(pieces: readonly string[]) {
  const splitter = new ThinkSplitter()
  const parts = [...pieces.map((piece) => splitter.push(piece)), splitter.end()]
  return {
    thought: parts.map(({ thought }) => thought).join(''),
    text: parts.map(({ text }) => text).join(''),
  }
}

describe('taking thoughts out of a message', () => {
  it.each([
    ['Hello', '', 'Hello'],
    ['<think>Hm.</think>\n\nHello', 'Hm.', 'Hello'],
    ['\n <think>a < b </th</think> Hello </think>', 'a < b </th', 'Hello </think>'],
    ['  indented', '', '  indented'],
    ['<thinking> is a word', '', '<thinking> is a word'],
    ['<think>never closed', 'never closed', ''],
    ['Not <think>here</think>', '', 'Not <think>here</think>'],
    ['<thi', '', '<thi'],
    ['', '', ''],
  ])('%j', (whole, thought, text) => {
    expect(splitThinking(whole)).toEqual({ thought, text })
  })

  it('gives the same for any pieces as for the whole', () => {
    const fragment = fc.constantFrom('<', 'think', '>', '</', '</think>', '<think>', ' ', '\n', 'a')
    fc.assert(
      fc.property(fc.array(fragment), fc.array(fc.nat(3)), (fragments, sizes) => {
        const whole = fragments.join('')
        const pieces: string[] = []
        let rest = whole
        for (const size of sizes) {
          pieces.push(rest.slice(0, size))
          rest = rest.slice(size)
        }
        expect(splitInPieces([...pieces, rest])).toEqual(splitThinking(whole))
      }),
    )
  })

  it('shows text at once that cannot be the beginning of a thought', () => {
    const splitter = new ThinkSplitter()
    expect(splitter.push('H')).toEqual({ thought: '', text: 'H' })
    expect(splitter.push('<think>')).toEqual({ thought: '', text: '<think>' })
  })
})
