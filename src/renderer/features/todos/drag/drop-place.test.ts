import { describe, expect, it } from 'vitest'

import { depthOf, dropPlace, restingRows, type PlacedRow } from './drop-place.ts'

/** Rows from a picture: two blanks are one level. */
function rowsOf(picture: string): PlacedRow[] {
  return picture.split('\n').map((line) => {
    const id = line.trim()
    return { id, level: (line.length - id.length) / 2 }
  })
}

const rows = rowsOf('a\n  b\n    c\n  d\ne')

function drop(index: number, wantedLevel: number, depth = 0) {
  return dropPlace({ rows, index, wantedLevel, depth })
}

describe('dropPlace', () => {
  it.each([
    [0, 0, null, { before: 'a' }],
    [0, 2, null, { before: 'a' }],
    [1, 0, 'a', { before: 'b' }],
    [2, 1, 'b', { before: 'c' }],
    [3, 1, 'a', { after: 'b' }],
    [3, 2, 'b', { after: 'c' }],
    [4, 0, null, { after: 'a' }],
    [4, 1, 'a', { after: 'd' }],
    [4, 2, 'd', { after: 'd' }],
    [5, 0, null, { after: 'e' }],
    [5, 1, 'e', { after: 'e' }],
    [5, 9, 'e', { after: 'e' }],
  ])('puts what is dropped before row %i, held at level %i, below %j', (...expected) => {
    const [index, level, parentId, place] = expected
    expect(drop(index, level)).toMatchObject({ parentId, place })
  })

  it('never goes deeper than subtasks can', () => {
    expect(drop(3, 3).level).toBe(2)
    expect(drop(5, 1, 2)).toMatchObject({ level: 0, place: { after: 'e' } })
    expect(drop(4, 2, 1)).toMatchObject({ level: 1, place: { after: 'd' } })
  })

  it('has a place in an empty list', () => {
    const place = dropPlace({ rows: [], index: 0, wantedLevel: 1, depth: 0 })
    expect(place).toEqual({ level: 0, parentId: null, place: { at: 'first' } })
  })
})

describe('restingRows', () => {
  it('leaves out what is dragged with everything below it', () => {
    const idsWithout = (...ids: string[]) => restingRows(rows, new Set(ids)).map(({ id }) => id)
    expect(idsWithout('b')).toEqual(['a', 'd', 'e'])
    expect(idsWithout('a')).toEqual(['e'])
    expect(idsWithout('d', 'e')).toEqual(['a', 'b', 'c'])
  })
})

describe('depthOf', () => {
  it('counts the levels below a row', () => {
    expect(['a', 'b', 'c', 'e', 'gone'].map((id) => depthOf(rows, id))).toEqual([2, 1, 0, 0, 0])
  })
})
