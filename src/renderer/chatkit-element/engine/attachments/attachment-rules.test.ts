import { describe, expect, it } from 'vitest'
import { dialogFilter, isAccepted, maximumSize, rejectionOf } from './attachment-rules.ts'

const file = (part: object = {}) => ({ name: 'a.png', type: 'image/png', size: 10, ...part })

describe('maximumSize', () => {
  it('takes the exact type before its family, and the family before the rest', () => {
    const limits = { '*': 1, 'image/*': 2, 'image/png': 3 }
    expect(maximumSize('image/png', limits)).toBe(3)
    expect(maximumSize('image/gif', limits)).toBe(2)
    expect(maximumSize('text/plain', limits)).toBe(1)
  })

  it('takes an empty pattern as the rest, and 100 MiB where nothing fits', () => {
    expect(maximumSize('text/plain', { '': 5 })).toBe(5)
    expect(maximumSize('text/plain', { 'image/*': 5 })).toBe(100 * 1024 * 1024)
    expect(maximumSize('text/plain', undefined)).toBe(100 * 1024 * 1024)
    expect(maximumSize('text/plain', 7)).toBe(7)
  })

  it('looks past the parameters and the case of a type', () => {
    expect(maximumSize('TEXT/Plain; charset=utf-8', { 'text/plain': 9 })).toBe(9)
  })
})

describe('isAccepted', () => {
  it('takes everything without a list, or with an empty one', () => {
    expect(isAccepted(file(), undefined)).toBe(true)
    expect(isAccepted(file(), {})).toBe(true)
  })

  it('goes by type, by family and by ending', () => {
    expect(isAccepted(file(), { 'image/png': [] })).toBe(true)
    expect(isAccepted(file(), { 'image/*': ['.png'] })).toBe(true)
    expect(isAccepted(file(), { 'imagex/*': [] })).toBe(false)
    expect(isAccepted(file({ name: 'A.CSV', type: '' }), { 'text/csv': ['.csv'] })).toBe(true)
    expect(isAccepted(file({ name: 'a.csv.exe', type: '' }), { 'text/csv': ['.csv'] })).toBe(false)
  })
})

describe('rejectionOf', () => {
  it('names the type before the size, and the size before the count', () => {
    const option = { accept: { 'image/*': [] }, maxSize: 5, maxCount: 1 }
    expect(rejectionOf(file({ type: 'text/plain' }), 1, option)).toEqual({ reason: 'type' })
    expect(rejectionOf(file(), 1, option)).toEqual({ reason: 'size', limit: 5 })
    expect(rejectionOf(file({ size: 5 }), 1, option)).toEqual({ reason: 'count', limit: 1 })
    expect(rejectionOf(file({ size: 5 }), 0, option)).toBeNull()
  })

  it('takes ten files where the page names no number', () => {
    expect(rejectionOf(file(), 9, {})).toBeNull()
    expect(rejectionOf(file(), 10, {})).toEqual({ reason: 'count', limit: 10 })
  })
})

it('gives the file dialog the types and their endings', () => {
  expect(dialogFilter({ 'image/*': ['.png', '.jpg'], 'text/csv': [] })).toBe(
    'image/*,.png,.jpg,text/csv',
  )
  expect(dialogFilter(undefined)).toBe('')
})
