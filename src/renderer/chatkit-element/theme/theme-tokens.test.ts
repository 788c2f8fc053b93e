import { describe, expect, it } from 'vitest'
import { themeStyles } from './theme-tokens.ts'

describe('themeStyles', () => {
  it('is light unless told otherwise, and takes the short and the long form', () => {
    expect(themeStyles(undefined)).toContain('color-scheme:light')
    expect(themeStyles('dark')).toContain('color-scheme:dark')
    expect(themeStyles({ colorScheme: 'dark' })).toContain('color-scheme:dark')
  })

  it('sets radius, density, size and fonts', () => {
    const css = themeStyles({
      radius: 'soft',
      density: 'compact',
      typography: { baseSize: 18, fontFamily: "'Iowan Old Style', serif" },
    })
    expect(css).toContain('--radius-composer:12px')
    expect(css).toContain('--density:0.85')
    expect(css).toContain('--base-size:18px')
    expect(css).toContain("--font:'Iowan Old Style', serif, Inter")
  })

  it('chooses readable text for the accent', () => {
    const css = (primary: string) => themeStyles({ color: { accent: { primary, level: 1 } } })
    expect(css('#ffe45c')).toContain('--on-accent:#000000')
    expect(css('#14213d')).toContain('--on-accent:#ffffff')
  })

  it('keeps values that are not colours or fonts out of the style sheet', () => {
    const css = themeStyles({
      typography: { fontFamily: 'x;} :host{display:none' },
      color: {
        accent: { primary: 'red;} *{display:none', level: 3 },
        surface: { background: 'url(https://evil.example)', foreground: '}' },
      },
    })
    expect(css).not.toMatch(/display:none|evil/)
  })
})
