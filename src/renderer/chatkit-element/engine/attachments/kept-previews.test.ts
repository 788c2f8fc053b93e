import { beforeEach, expect, it } from 'vitest'
import { KeptPreviews } from './kept-previews.ts'

let revoked: string[]
let previews: KeptPreviews

beforeEach(() => {
  revoked = []
  let count = 0
  previews = new KeptPreviews({
    create: () => `blob:${++count}`,
    revoke: (url) => revoked.push(url),
  })
})

it('makes an address only for what browsers draw', () => {
  expect(previews.make(new Blob([], { type: 'image/png' }))).toBe('blob:1')
  expect(previews.make(new Blob([], { type: 'image/heic' }))).toBeNull()
  expect(previews.make(new Blob([], { type: 'text/html' }))).toBeNull()
})

it('holds the pictures sent last, and frees those sent before them', () => {
  for (let number = 1; number <= 41; number++) previews.keep(`atc_${number}`, `blob:${number}`)
  expect(previews.of('atc_1')).toBeNull()
  expect(previews.of('atc_2')).toBe('blob:2')
  expect(revoked).toEqual(['blob:1'])
})
