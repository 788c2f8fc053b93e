import { describe, expect, it } from 'vitest'
import { createTranslate } from './translate.ts'

describe('createTranslate', () => {
  const translate = createTranslate('en')

  it('fills parameters in and leaves no braces when one is missing', () => {
    expect(translate('message.sources', { count: 3 })).toBe('Sources (3)')
    expect(translate('message.sources')).toBe('Sources ()')
  })

  it('chooses the plural form by count', () => {
    expect(translate('workflow.thoughtFor', { count: 1 })).toBe('Thought for 1 second')
    expect(translate('workflow.thoughtFor', { count: 12 })).toBe('Thought for 12 seconds')
  })

  it('inserts a value that holds replacement patterns as it is', () => {
    expect(translate('history.actions', { title: '$& $1' })).toBe('Actions for “$& $1”')
  })
})
