import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { firstInOrder } from './first-in-order.ts'

const byAge = (one: { age: number }, other: { age: number }) => one.age - other.age

describe('firstInOrder', () => {
  it('gives what sorting everything would, with equal items in the order they had', () => {
    const items = fc
      .array(fc.nat(9), { maxLength: 60 })
      .map((ages) => ages.map((age, at) => ({ age, at })))
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 70 }), (some, count) => {
        expect(firstInOrder(some, byAge, count)).toEqual(some.toSorted(byAge).slice(0, count))
      }),
    )
  })

  it('leaves the items as they were', () => {
    const items = [{ age: 2 }, { age: 1 }]
    firstInOrder(items, byAge, 5)
    expect(items).toEqual([{ age: 2 }, { age: 1 }])
  })

  it('gives nothing when nothing is asked for', () => {
    expect(firstInOrder([{ age: 2 }, { age: 1 }], byAge, 0)).toEqual([])
  })
})
