import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentOfText,
  contentToSend,
  draftText,
  entityOfTag,
  isBlank,
  joinTexts,
  tagOfEntity,
  wireContent,
} from './draft-content.ts'

const text = (value: string) => ({ type: 'input_text' as const, text: value })
const ana = tagOfEntity({ id: 'p1', title: 'Ana', icon: 'user', group: 'People', data: { a: '1' } })

const parts = fc.array(fc.oneof(fc.string().map(text), fc.constant(ana)), { maxLength: 8 })

describe('a tag', () => {
  it('keeps all of its entity on the way there and back', () => {
    const entity = {
      id: 'x',
      title: 'T',
      icon: 'cube',
      group: 'G',
      interactive: true,
      data: { k: 'v' },
    }
    expect(entityOfTag(tagOfEntity(entity))).toEqual(entity)
    expect(tagOfEntity({ id: 'x', title: 'T' })).toEqual({
      type: 'input_tag',
      id: 'x',
      text: 'T',
      data: {},
      interactive: false,
    })
  })

  it('gives its data to the page as texts, whatever the server had', () => {
    const tag = { type: 'input_tag' as const, id: 'x', text: 'T', interactive: false }
    expect(entityOfTag({ ...tag, data: { n: 1, list: ['a'] } }).data).toEqual({
      n: '1',
      list: '["a"]',
    })
  })
})

describe('the content of a draft', () => {
  it('is blank with nothing but white space, and not with a tag', () => {
    expect(isBlank([])).toBe(true)
    expect(isBlank([text(' \n '), text('')])).toBe(true)
    expect(isBlank([ana])).toBe(false)
    expect(isBlank([text(' a ')])).toBe(false)
  })

  it('is sent without the space around it, without the icon, and with the space within', () => {
    expect(contentToSend([text('  tell '), ana, text(' now \n')])).toEqual([
      text('tell '),
      {
        type: 'input_tag',
        id: 'p1',
        text: 'Ana',
        data: { a: '1' },
        interactive: false,
        group: 'People',
      },
      text(' now'),
    ])
    expect(contentToSend([text('  '), ana, text(' ')])).toHaveLength(1)
  })

  it('reads the same after its texts were joined, which leaves no two side by side', () => {
    fc.assert(
      fc.property(parts, (content) => {
        const joined = joinTexts(content)
        expect(draftText(joined)).toBe(draftText(content))
        const kinds = joined.map(({ type }) => type)
        expect(kinds.some((kind, at) => kind === 'input_text' && kinds[at + 1] === kind)).toBe(
          false,
        )
        expect(joined.some((part) => part.type === 'input_text' && part.text === '')).toBe(false)
      }),
    )
  })

  it('is empty for an empty text', () => {
    expect(contentOfText('')).toEqual([])
    expect(draftText(contentOfText('a\nb'))).toBe('a\nb')
  })

  it('gets what the wire needs where the page left it out', () => {
    expect(wireContent([text('a'), { type: 'input_tag', id: 'x', text: 'T' }])).toEqual([
      text('a'),
      { type: 'input_tag', id: 'x', text: 'T', data: {}, interactive: false },
    ])
  })
})
