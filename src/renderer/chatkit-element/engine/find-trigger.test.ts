import { describe, expect, it } from 'vitest'
import { findTrigger } from './find-trigger.ts'

const both = { tags: true, commands: true }
const find = (before: string, first = true) => findTrigger(before, first, both)

describe('what opens a list in the composer', () => {
  it.each([
    ['@', ''],
    ['ask @an', 'an'],
    ['(@an', 'an'],
    ['a @Harry P', 'Harry P'],
    ['two @a and @b', 'b'],
  ])('is an @ at the start of a word: %j', (before, query) => {
    expect(find(before)).toEqual({ kind: 'tag', query, length: query.length + 1 })
  })

  it.each(['mail me@example.com', 'a@', 'done @ noon', '@@', `@${'x'.repeat(61)}`])(
    'is no @ within a word, before a space or with a long tail: %j',
    (before) => expect(find(before)).toBeNull(),
  )

  it('is a / at the very start of the composer only', () => {
    expect(find('/')).toEqual({ kind: 'command', query: '', length: 1 })
    expect(find('/set model')).toEqual({ kind: 'command', query: 'set model', length: 10 })
    expect(find('and/or')).toBeNull()
    expect(find(' /x')).toBeNull()
    expect(find('/ x')).toBeNull()
    expect(find('/x', false)).toBeNull()
  })

  it('is nothing that the page does not offer', () => {
    expect(findTrigger('@a', true, { tags: false, commands: true })).toBeNull()
    expect(findTrigger('/a', true, { tags: true, commands: false })).toBeNull()
  })
})
