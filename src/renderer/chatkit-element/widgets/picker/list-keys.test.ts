import { describe, expect, it } from 'vitest'
import { optionAfterKey, optionByTyping, searchOptions } from './list-keys.ts'

const option = (label: string, disabled = false, description?: string) => ({
  value: label.toLowerCase(),
  label,
  description,
  disabled,
})
const options = [
  option('Ada', true),
  option('Ben'),
  option('Bo', true),
  option('Bea'),
  option('Cy'),
]

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 1],
    ['ArrowDown', 1, 3],
    ['ArrowDown', 4, null],
    ['ArrowUp', 3, 1],
    ['ArrowUp', 1, null],
    ['ArrowUp', -1, 4],
    ['Home', 4, 1],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['PageUp', 4, 1],
    ['Tab', 1, null],
  ])('%s leads from %i to %s', (key, active, target) => {
    expect(optionAfterKey(key, active, options)).toBe(target)
  })

  it('lead nowhere when all is disabled or empty', () => {
    expect(optionAfterKey('ArrowDown', -1, [option('A', true)])).toBeNull()
    expect(optionAfterKey('End', -1, [])).toBeNull()
  })
})

describe('typing in a list', () => {
  it.each([
    ['b', -1, 1],
    ['b', 1, 3],
    ['bb', 3, 1],
    ['be', 1, 1],
    ['bea', 1, 3],
    ['a', 1, null],
    ['zz', 1, null],
  ])('%j from %i finds %s', (typed, active, target) => {
    expect(optionByTyping(typed, active, options)).toBe(target)
  })
})

describe('searching a list', () => {
  it('looks into descriptions too, and an empty query finds all', () => {
    const all = [option('X', false, 'Größe'), option('Y')]
    expect(searchOptions(all, 'GROSSE'.replace('SS', 'ß'))).toHaveLength(1)
    expect(searchOptions(all, '  ')).toHaveLength(2)
    expect(searchOptions(all, '.*')).toHaveLength(0)
  })
})
