import { describe, expect, it } from 'vitest'
import { cssColor } from './css-color.ts'

describe('cssColor', () => {
  it.each(['#fff', '#12345678', 'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'oklch(60% .1 240deg)', 'red'])(
    'keeps the colour %s',
    (value) => expect(cssColor(value)).toBe(value),
  )

  it.each([
    'url(https://evil.example/x)',
    'red; background: url(x)',
    'rgb(url(x))',
    'var(--x)',
    '#12',
    'expression(alert(1))',
    '',
    7,
    null,
    { light: 'red' },
  ])('drops %j', (value) => expect(cssColor(value)).toBeUndefined())
})
