import { describe, expect, it } from 'vitest'

import { failureFields } from './failure-fields.ts'

describe('a failure in the log', () => {
  it('has its kind and its place but not its message', () => {
    const fields = failureFields(new TypeError('cannot add "a surprise for Ada"'))
    expect(fields.error).toBe('TypeError')
    expect(fields.at).toContain('failure-fields.test.ts')
    expect(JSON.stringify(fields)).not.toContain('Ada')
  })

  it('has no message either when that has several lines', () => {
    const fields = failureFields(new Error('one\n    at Ada\n three'))
    expect(JSON.stringify(fields)).not.toMatch(/Ada|three/)
  })

  it('can be anything that was thrown', () => {
    expect(failureFields('a surprise for Ada')).toEqual({ error: 'string', at: '' })
    expect(failureFields(null)).toEqual({ error: 'object', at: '' })
  })
})
