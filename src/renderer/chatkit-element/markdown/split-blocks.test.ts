import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.ts'

describe('splitBlocks', () => {
  it.each([
    ['paragraphs', 'one\n\ntwo\n\nthree', 3],
    ['a tight list', '- a\n- b\n- c', 1],
    ['a loose list', '1. a\n\n2. b\n\n   more\n\ntext', 2],
    ['code with blank lines', '```\na\n\nb\n```\n\ntext', 2],
    ['a fence that is still open', 'text\n\n```js\na\n\nb', 2],
    ['a shorter fence inside a longer one', '````\n```\n\n```\n````\n\ntext', 2],
    ['link definitions', 'see [x]\n\ntext\n\n[x]: https://x.example', 1],
  ])('cuts %s', (_, text, count) => {
    expect(splitBlocks(text)).toHaveLength(count)
  })

  it('loses nothing', () => {
    const piece = fc.constantFrom('a', '- b', '\n', '\n\n', '```', '  c', '1. d', '# e', '[x]: y')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(splitBlocks(text).join('\n')).toBe(text)
      }),
    )
  })

  it('never changes a finished block when text is appended', () => {
    const text = 'one\n\n- a\n- b\n\n```\nx\n\ny\n```\n\nlast **words** here'
    for (let length = 1; length < text.length; length++) {
      const before = splitBlocks(text.slice(0, length)).slice(0, -1)
      const after = splitBlocks(text)
      for (const [index, block] of before.entries()) {
        expect(after[index]?.startsWith(block.trimEnd())).toBe(true)
      }
    }
  })
})
