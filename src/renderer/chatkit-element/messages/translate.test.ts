import { describe, expect, it } from 'vitest'
import { english } from './english.ts'
import { createTranslate } from './translate.ts'

const forms = {
  one: 'one {count}',
  few: 'few {count}',
  many: 'many {count}',
  other: 'other {count}',
}

describe('createTranslate', () => {
  const translate = createTranslate('en')

  it('fills parameters in and leaves no braces when one is missing', () => {
    expect(translate('message.sources', { count: 3 })).toBe('Sources (3)')
    expect(translate('message.sources')).toBe('Sources ()')
  })

  it('chooses the plural form by count', () => {
    const polish = createTranslate('pl-PL', { ...english, 'widget.showMore': forms })
    const chosen = [1, 3, 5, 22].map((count) => polish('widget.showMore', { count }))
    expect(chosen).toEqual(['one 1', 'few 3', 'many 5', 'few 22'])
  })

  it('writes numbers as the language does', () => {
    expect(createTranslate('de-DE')('message.sources', { count: 1234 })).toBe('Sources (1.234)')
  })

  it('keeps an inserted text apart from a sentence that runs from the right', () => {
    const arabic = createTranslate('ar')
    expect(arabic('history.actions', { title: 'Milk (2)' })).toContain('\u2068Milk (2)\u2069')
  })

  it('inserts a value that holds replacement patterns as it is', () => {
    expect(translate('history.actions', { title: '$& $1' })).toBe('Actions for “$& $1”')
  })
})
