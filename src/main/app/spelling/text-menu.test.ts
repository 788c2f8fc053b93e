import { describe, expect, it, vi } from 'vitest'

import { textMenu } from './text-menu.ts'

const field = { isEditable: true, selectionText: '', misspelledWord: '', dictionarySuggestions: [] }

function open(text: Partial<Parameters<typeof textMenu>[0]>) {
  const actions = { replace: vi.fn(), learn: vi.fn() }
  const menu = textMenu({ ...field, ...text }, actions)
  const names = menu.map(({ label, role, type }) => label ?? role ?? type)
  const choose = (name: string) =>
    menu.find(({ label }) => label === name)?.click?.({} as never, undefined, {})
  return { actions, names, choose }
}

describe('the context menu of text', () => {
  it('has the clipboard in a field, and only a copy elsewhere', () => {
    expect(open({}).names).toEqual(['cut', 'copy', 'paste', 'separator', 'selectAll'])
    expect(open({ isEditable: false, selectionText: 'milk' }).names).toEqual(['copy'])
  })

  it('is none where there is nothing to copy', () => {
    expect(open({ isEditable: false, selectionText: ' ' }).names).toEqual([])
  })

  it('corrects a word, or learns it', () => {
    const { names, choose, actions } = open({
      misspelledWord: 'mlik',
      dictionarySuggestions: ['milk', 'mlk'],
    })
    expect(names.slice(0, 4)).toEqual(['milk', 'mlk', 'Learn Spelling', 'separator'])
    choose('milk')
    choose('Learn Spelling')
    expect(actions.replace.mock.calls).toEqual([['milk']])
    expect(actions.learn.mock.calls).toEqual([['mlik']])
  })

  it('says that it knows no better word', () => {
    expect(open({ misspelledWord: 'qqq' }).names[0]).toBe('No Suggestions')
  })
})
