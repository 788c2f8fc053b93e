import { describe, expect, it } from 'vitest'

import { followingRow } from './current-row.ts'

function rows(open: string[], completed: string[] = []) {
  return { open, completed, all: [...open, ...completed] }
}

const onB = { id: 'b', index: 1, isCompleted: false }

describe('followingRow', () => {
  it('stays with a row that moved within the open ones', () => {
    expect(followingRow(onB, rows(['a', 'c', 'b']))).toBe('b')
  })

  it('goes to the next row when the current one is deleted', () => {
    expect(followingRow(onB, rows(['a', 'c']))).toBe('c')
  })

  it('goes back when the last row is deleted', () => {
    expect(followingRow(onB, rows(['a']))).toBe('a')
  })

  it('does not follow a todo that was ticked off down to the completed ones', () => {
    expect(followingRow(onB, rows(['a', 'c'], ['b']))).toBe('c')
  })

  it('has no row in an empty list', () => {
    expect(followingRow(onB, rows([]))).toBeNull()
  })
})
