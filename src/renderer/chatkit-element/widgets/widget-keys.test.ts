import { describe, expect, it } from 'vitest'
import { keysOf } from './widget-keys.ts'

describe('the keys of siblings', () => {
  it('follow key, id or field name, wherever the component stands', () => {
    const title = { type: 'Input', name: 'title' }
    const card = { type: 'Card', key: 'k', id: 'i' }
    const [first, second] = keysOf([title, card])
    const others = keysOf([{ type: 'Text' }, card, title])
    expect(others.slice(1)).toEqual([second, first])
  })

  it('are never the same twice', () => {
    const text = { type: 'Text', key: 'same' }
    const nodes = [text, text, { type: 'Text' }, { type: 'Text' }, { type: 'Text', id: 'same' }]
    expect(new Set(keysOf(nodes)).size).toBe(5)
  })
})
