import { describe, expect, it } from 'vitest'

import {
  allSelected,
  anchoredAt,
  extendedTo,
  noSelection,
  prunedTo,
  targetsOf,
  toggled,
} from './selection.ts'

const rows = ['a', 'b', 'c', 'd', 'e']
const idsOf = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].toSorted().join('')

describe('selection', () => {
  it('turns a row on and off, and counts ranges from it', () => {
    const one = toggled(noSelection, 'b')
    expect(idsOf(toggled(one, 'b'))).toBe('')
    expect(idsOf(extendedTo(one, 'd', rows))).toBe('bcd')
  })

  it('gives a range in both directions, always from the same anchor', () => {
    const up = extendedTo(anchoredAt('c'), 'a', rows)
    expect(idsOf(up)).toBe('abc')
    expect(idsOf(extendedTo(up, 'e', rows))).toBe('cde')
  })

  it('keeps what was chosen before only on request', () => {
    const before = toggled(toggled(noSelection, 'a'), 'c')
    expect(idsOf(extendedTo(before, 'd', rows))).toBe('cd')
    expect(idsOf(extendedTo(before, 'd', rows, true))).toBe('acd')
  })

  it('starts anew when the anchor has left the view', () => {
    expect(idsOf(extendedTo(anchoredAt('gone'), 'd', rows))).toBe('d')
  })

  it('forgets rows that are gone, and stays the same object otherwise', () => {
    const all = allSelected(rows)
    expect(prunedTo(all, rows)).toBe(all)
    expect(idsOf(prunedTo(all, ['b', 'c']))).toBe('bc')
  })

  it('acts on the whole selection in the order of the rows, or on a row outside it alone', () => {
    const selection = toggled(toggled(noSelection, 'd'), 'b')
    expect(targetsOf(selection, 'd', rows)).toEqual(['b', 'd'])
    expect(targetsOf(selection, 'a', rows)).toEqual(['a'])
  })
})
