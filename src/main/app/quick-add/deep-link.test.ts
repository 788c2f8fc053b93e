import { describe, expect, it } from 'vitest'

import { readDeepLink } from './deep-link.ts'

describe('an address of ours', () => {
  it.each([
    ['offhand://add?text=buy%20milk%20tomorrow', 'buy milk tomorrow'],
    ['OFFHAND://ADD/?text=a+b', 'a b'],
    ['offhand:add?text=a', 'a'],
    ['offhand://add', ''],
    ['offhand://add?text=two%0Alines', 'two lines'],
    ['offhand://add?text=%3Cb%3Ebold%3C%2Fb%3E', '<b>bold</b>'],
  ])('%s opens the box with “%s”', (address, text) => {
    expect(readDeepLink(address)).toEqual({ kind: 'add', text })
  })

  it.each([
    'offhand://delete?id=1',
    'offhand://',
    'offhand://add.example/?text=a',
    'https://add/?text=a',
    'offhand',
    '',
  ])('%s is none', (address) => {
    expect(readDeepLink(address)).toBeNull()
  })

  it('with an endless text is cut to what a task can hold', () => {
    const link = readDeepLink(`offhand://add?text=${'a'.repeat(100_000)}`)
    expect(link?.text).toHaveLength(2_000)
  })
})
