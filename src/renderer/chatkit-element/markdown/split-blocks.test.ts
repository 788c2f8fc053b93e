import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GrowingText, splitBlocks } from './split-blocks.ts'

const sources = (text: string) => splitBlocks(text).blocks.map(({ source }) => source)

describe('splitBlocks', () => {
  it.each([
    ['paragraphs', 'one\n\ntwo\n\nthree', 3],
    ['a paragraph that a list follows at once', 'one\n- a\n- b', 2],
    ['a tight list', '- a\n- b\n- c', 1],
    ['a loose list', '1. a\n\n2. b\n\n   more\n\ntext', 2],
    ['code with blank lines', '```\na\n\nb\n```\n\ntext', 2],
    ['a fence that is still open', 'text\n\n```js\na\n\nb', 2],
    ['a shorter fence inside a longer one', '````\n```\n\n```\n````\n\ntext', 2],
    ['an ordered list whose items stand apart', '1. a\n\n2. b\n\n3', 2],
    ['a formula that looks like a list', '$$\na\n- b\n$$\n\ntext', 2],
    ['Windows line ends', 'one\r\n\r\ntwo', 2],
    ['nothing', '', 0],
  ])('cuts %s', (_, text, count) => {
    expect(splitBlocks(text).blocks).toHaveLength(count)
  })

  const piece = fc.constantFrom(
    ...[
      'a',
      '- b',
      '\n',
      '\n\n',
      '```',
      '  c',
      '1',
      '. d',
      '2. e',
      '# f',
      '[x]: y',
      '> g',
      '***',
      '-',
    ],
    ...['| h |', '\n|-|', '$$', '$$i$$', ' ', '='],
  )

  it('loses nothing, and knows where each block begins', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const { blocks } = splitBlocks(text)
        expect(blocks.length === 0 || sources(text).join('') === text).toBe(true)
        for (const { source, start } of blocks) expect(text.startsWith(source, start)).toBe(true)
      }),
    )
  })

  it('cuts a text that grew as it would have cut it at once', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const growing = new GrowingText()
        let split = growing.split('')
        for (let length = 1; length <= pieces.length; length++)
          split = growing.split(pieces.slice(0, length).join(''))
        const atOnce = splitBlocks(pieces.join(''))
        expect(split.blocks).toEqual(atOnce.blocks)
        expect(split.references).toEqual(atOnce.references)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the objects of finished blocks, and of definitions that stay the same', () => {
    const before = splitBlocks('[x]: https://x.example\n\none\n\ntwo [x]')
    const after = splitBlocks(`${before.text} grows`, before)
    expect(after.blocks[0]).toBe(before.blocks[0])
    expect(after.references).toBe(before.references)
  })

  it('takes the whole address of a definition that arrives bit by bit', () => {
    const growing = new GrowingText()
    const text = 'see [x]\n\n[x]: https://x.example/long\n\nend'
    for (let length = 1; length <= text.length; length++) growing.split(text.slice(0, length))
    expect(Object.values(growing.split(text).references)).toMatchObject([
      { href: 'https://x.example/long' },
    ])
  })

  it('starts afresh when the text is another one', () => {
    const other = splitBlocks('other\n\nwords', splitBlocks('one\n\ntwo'))
    expect(other.blocks.map(({ source }) => source)).toEqual(['other\n\n', 'words'])
  })
})
