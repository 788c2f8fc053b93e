import { describe, expect, it } from 'vitest'

import { accentColor } from './accent-color.ts'

describe('the accent colour of the system', () => {
  it('is taken without its opacity', () => {
    expect(accentColor({ getAccentColor: () => '0078D7FF' })).toBe('#0078d7')
    expect(accentColor({ getAccentColor: () => 'ff9500' })).toBe('#ff9500')
  })

  it.each(['', 'red', '#12', '12345678 }'])('is none when the system says %j', (color) => {
    expect(accentColor({ getAccentColor: () => color })).toBeNull()
  })

  it('is none where the system cannot be asked, or fails', () => {
    const fail = () => {
      throw new Error('not on this system')
    }
    expect([accentColor({}), accentColor({ getAccentColor: fail })]).toEqual([null, null])
  })
})
