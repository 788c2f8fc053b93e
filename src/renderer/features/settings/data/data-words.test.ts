import { describe, expect, it } from 'vitest'

import { sizeText } from './data-words.ts'

describe('a size', () => {
  it.each([
    [0, '0 KB'],
    [1_500, '1.5 KB'],
    [640 * 1024, '640 KB'],
    [1000 * 1024, '1.0 MB'],
    [3 * 1024 ** 3, '3 GB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text)
  })
})
