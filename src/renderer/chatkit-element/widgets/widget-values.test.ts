import { describe, expect, it } from 'vitest'
import {
  block,
  border,
  box,
  length,
  space,
  spacing,
  surfaceColor,
  textColor,
} from './widget-values.ts'

describe('lengths', () => {
  it.each([
    [12, '12px'],
    ['50%', '50%'],
    ['1.5rem', '1.5rem'],
    ['auto', 'auto'],
  ])('takes %j', (value, expected) => expect(length(value)).toBe(expected))

  it.each([
    '1px; position: fixed',
    'calc(1px + 2px)',
    'var(--x)',
    'url(x)',
    '99999999px',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e9,
    null,
    {},
  ])('drops %j', (value) => expect(length(value)).toBeUndefined())

  it('counts distances in units of 4 px that follow the density', () => {
    expect(space(3)).toBe('calc(12px * var(--density))')
  })
})

describe('colours', () => {
  it('knows tokens, palette steps, plain colours and one for each scheme', () => {
    expect(textColor('secondary')).toBe('var(--text-secondary)')
    expect(textColor('danger')).toBe('var(--danger)')
    expect(surfaceColor('surface-secondary')).toBe('var(--surface-secondary)')
    expect(textColor('red-500')).toMatch(/^oklch\(/)
    expect(textColor('#fff')).toBe('#fff')
    expect(textColor({ light: '#000', dark: 'gray-100' })).toMatch(/^light-dark\(#000, oklch/)
  })

  it.each(['url(x)', 'red;}', 'var(--y)', { light: 'url(x)', dark: '#fff' }, { light: '#fff' }, 3])(
    'drops %j',
    (value) => expect(textColor(value)).toBeUndefined(),
  )
})

describe('boxes', () => {
  it('reads sides, of which single ones win over pairs', () => {
    expect(spacing('padding', { x: 2, left: 1 })).toEqual({
      paddingRight: 'calc(8px * var(--density))',
      paddingLeft: 'calc(4px * var(--density))',
    })
  })

  it('draws borders on all sides or on some', () => {
    expect(border(1).borderTop).toBe('1px solid var(--border-default)')
    expect(border({ bottom: { size: 2, color: 'strong', style: 'dashed' } })).toEqual({
      borderBottom: '2px dashed var(--border-strong)',
    })
    expect(border({ size: 1, style: 'solid; x' }).borderLeft).toBe(
      '1px solid var(--border-default)',
    )
  })

  it('lets nothing through that is no value of its property', () => {
    const style = box({
      type: 'Box',
      gap: 'url(x)',
      padding: { top: 'expression(1)' },
      flex: '1; color: red',
      align: 'evil',
      wrap: 'x',
      radius: 'constructor',
      background: 'url(https://evil.example)',
      width: '100vw;',
      aspectRatio: '1/0/0',
    })
    expect(style).toEqual({})
  })

  it('spreads size over both directions', () => {
    expect(block({ size: 20, radius: 'full', aspectRatio: '16/9' })).toEqual({
      width: '20px',
      height: '20px',
      borderRadius: '9999px',
      aspectRatio: '16/9',
    })
  })
})
