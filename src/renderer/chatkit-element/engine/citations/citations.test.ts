import { describe, expect, it } from 'vitest'
import type { AssistantMessageContent } from '../../../../shared/chatkit/index.ts'
import { createCitationReader, markerLabel, readCitations, siteOf } from './citations.ts'

const page = (url: string) => ({ type: 'url' as const, title: url, url })
const at = (index: number | undefined, url: string) => ({
  type: 'annotation' as const,
  source: page(url),
  ...(index === undefined ? {} : { index }),
})
const part = (...annotations: AssistantMessageContent['annotations']): AssistantMessageContent => ({
  type: 'output_text',
  text: 'some text',
  annotations,
})
const numbers = (content: AssistantMessageContent[]) =>
  readCitations(content).sources.map(({ source, number }) => [source.title, number])

describe('readCitations', () => {
  it('numbers distinct sources in the order of the text, those without a place last', () => {
    const content = [part(at(undefined, 'c'), at(9, 'b'), at(2, 'a'), at(5, 'b'))]
    expect(numbers(content)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
  })

  it('goes on counting in the next part', () => {
    expect(numbers([part(at(1, 'a')), part(at(0, 'b'), at(1, 'a'))])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('gathers what stands at one place, and each source there once', () => {
    const [citations = []] = readCitations([part(at(3, 'a'), at(3, 'b'), at(3, 'a'))]).parts
    expect(citations).toHaveLength(1)
    expect(citations[0]?.sources.map(({ number }) => number)).toEqual([1, 2])
  })

  it('places nothing before the text', () => {
    expect(readCitations([part(at(-1, 'a'))]).parts).toEqual([[]])
  })
})

it('answers with the same object while only the text grows', () => {
  const read = createCitationReader()
  const before = part(at(1, 'a'))
  const first = read([before])
  expect(read([{ ...before, text: 'some text and more' }])).toBe(first)
  expect(read([part(at(1, 'a'), at(2, 'b'))])).not.toBe(first)
})

describe('what a marker says', () => {
  it('names the site of a page by its address, whatever the page calls itself', () => {
    const source = { ...page('https://www.evil.example/x'), title: 'Bank', attribution: 'bank' }
    expect(markerLabel({ source, number: 1, key: '' })).toBe('evil.example')
    expect(siteOf('nonsense')).toBe('')
  })

  it('uses the short name of an entity, or else the number', () => {
    const entity = {
      type: 'entity' as const,
      id: '1',
      title: 'Ana',
      interactive: false,
      data: {},
    }
    expect(markerLabel({ source: { ...entity, inline_label: 'A.' }, number: 4, key: '' })).toBe(
      'A.',
    )
    expect(markerLabel({ source: entity, number: 4, key: '' })).toBe('4')
  })
})
