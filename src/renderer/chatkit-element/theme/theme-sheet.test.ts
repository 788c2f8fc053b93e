import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ThemeSheet } from './theme-sheet.ts'

interface FakeFace {
  readonly family: string
  readonly source: string
  readonly descriptors: FontFaceDescriptors
}

const known = new Set<FakeFace>()

beforeEach(() => {
  vi.stubGlobal(
    'FontFace',
    function face(family: string, source: string, descriptors: FontFaceDescriptors): FakeFace {
      return { family, source, descriptors }
    },
  )
  Object.defineProperty(document, 'fonts', { value: known, configurable: true })
})

afterEach(() => {
  vi.unstubAllGlobals()
  known.clear()
})

const themeWith = (...families: string[]) => ({
  typography: { fontSources: families.map((family) => ({ family, src: `${family}.woff2` })) },
})
const families = () => [...known].map(({ family }) => family)

describe('the fonts of a theme', () => {
  it('are made known with everything the page says about them', () => {
    const source = {
      family: 'Told',
      src: 'fonts/a")b.woff2',
      weight: 700,
      style: 'italic',
      display: 'block',
      unicodeRange: 'U+0-FF',
    } as const
    new ThemeSheet().show({ typography: { fontSources: [source] } })
    expect([...known]).toEqual([
      {
        family: 'Told',
        source: 'url("fonts/a\\")b.woff2")',
        descriptors: { weight: '700', style: 'italic', display: 'block', unicodeRange: 'U+0-FF' },
      },
    ])
  })

  it('come and go with the theme, and stay the same while it names them', () => {
    const sheet = new ThemeSheet()
    sheet.show(themeWith('one', 'two'))
    const [first] = known
    sheet.show({ ...themeWith('one', 'three'), radius: 'sharp' })
    expect(families()).toEqual(['one', 'three'])
    expect([...known][0]).toBe(first)
    sheet.show('dark')
    expect(families()).toEqual([])
  })

  it('leave with the element and come back with it', () => {
    const sheet = new ThemeSheet()
    sheet.show(themeWith('one'))
    sheet.leaveFonts()
    expect(families()).toEqual([])
    sheet.takeFonts()
    expect(families()).toEqual(['one'])
  })
})
