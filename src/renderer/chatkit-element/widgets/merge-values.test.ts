import { describe, expect, it } from 'vitest'
import { mergeValues } from './merge-values.ts'

const merge = (payload: unknown, ...values: [string, string | boolean][]) =>
  mergeValues(payload, new Map(values))

describe('mergeValues', () => {
  it('nests dotted names and leaves the payload itself alone', () => {
    const payload = { id: 7, todo: { list: 'Inbox' } }
    expect(merge(payload, ['todo.title', 'Milk'], ['done', true])).toEqual({
      payload: { id: 7, todo: { list: 'Inbox', title: 'Milk' }, done: true },
      collisions: [],
    })
    expect(payload).toEqual({ id: 7, todo: { list: 'Inbox' } })
  })

  it('drops a field whose key is taken, or leads through something that is no object', () => {
    expect(merge({ id: 7, flat: 'x' }, ['id', '8'], ['flat.deep', 'y'], ['ok', 'z'])).toEqual({
      payload: { id: 7, flat: 'x', ok: 'z' },
      collisions: ['id', 'flat.deep'],
    })
  })

  it('does not reach the prototype of anything', () => {
    const { payload, collisions } = merge({}, ['__proto__.bad', 'x'], ['constructor.y', 'z'])
    expect(payload).toEqual({})
    expect(collisions).toHaveLength(2)
    expect(Reflect.get({}, 'bad')).toBeUndefined()
  })

  it('begins with an empty object when the payload is none', () => {
    expect(merge(null, ['a', 'b']).payload).toEqual({ a: 'b' })
    expect(merge([1], ['a', 'b']).payload).toEqual({ a: 'b' })
  })
})
