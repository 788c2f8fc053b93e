import type { ColorOption } from '@openai/chatkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, mix, onBackground } from './color-math.ts'
import { textContrast, type Scheme } from './ground.ts'
import { paletteOf } from './palette.ts'
import { toneNames } from './tones.ts'

const schemes: readonly Scheme[] = ['light', 'dark']
const surfaceNames = [
  'surface',
  'surface-secondary',
  'surface-tertiary',
  'surface-elevated',
  'surface-elevated-secondary',
]
const textNames = ['text', 'text-emphasis', 'text-secondary', 'text-tertiary', 'link', ...toneNames]
const tints = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const shades = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const
const levels = [0, 1, 2, 3] as const
const accents = [
  '#000000',
  '#ffffff',
  '#7f7f7f',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#ff00ff',
  '#00ffff',
  '#2563eb',
  '#f97316',
  '#facc15',
  '#14213d',
  'rebeccapurple',
  'hsl(190 80% 60%)',
  'oklch(0.7 0.2 30)',
  'rgb(255 0 0 / 40%)',
]

type Palette = Readonly<Record<string, string>>

function colorOf(palette: Palette, name: string): string {
  const value = palette[name] ?? ''
  const [, other] = /^var\(--(.*)\)$/.exec(value) ?? []
  return other === undefined ? value : colorOf(palette, other)
}

/** Everything that text can stand on: surfaces, veils over them, and tinted places. */
function groundsOf(palette: Palette): readonly (readonly [string, string])[] {
  const surfaces = surfaceNames.map((name) => [name, colorOf(palette, name)] as const)
  const veiled = ['hover', 'selected'].flatMap((veil) =>
    surfaces.map(
      ([name, color]) =>
        [`${veil} on ${name}`, onBackground(colorOf(palette, veil), color) ?? ''] as const,
    ),
  )
  return [
    ...veiled,
    ['bubble', colorOf(palette, 'bubble')],
    ['selection', colorOf(palette, 'selection')],
  ]
}

/** Every pair that cannot be read. */
function unreadable(color: ColorOption, scheme: Scheme): string[] {
  const { colors: palette, softShare } = paletteOf(color, scheme)
  const pairs: [string, string, string, string][] = []
  const add = (textName: string, [ground, value]: readonly [string, string]) =>
    pairs.push([textName, colorOf(palette, textName), ground, value])
  for (const name of textNames) {
    for (const surface of surfaceNames) add(name, [surface, colorOf(palette, surface)])
  }
  for (const ground of groundsOf(palette)) add('text', ground)
  for (const name of [...toneNames, 'text-secondary']) {
    const soft = mix(colorOf(palette, name), colorOf(palette, 'surface'), softShare)
    add(name, ['itself, soft', soft])
    add('text', [`${name}, soft`, soft])
  }
  add('link', ['bubble', colorOf(palette, 'bubble')])
  add('on-accent', ['accent', colorOf(palette, 'accent')])
  add('accent-text', ['surface', colorOf(palette, 'surface')])
  return pairs
    .filter(([, text, , ground]) => !(contrast(text, ground) >= textContrast))
    .map(([textName, text, name, ground]) => `${textName} ${text} on ${name} ${ground}`)
}

// Thousands of palettes: on a busy machine more than the usual time.
describe('the contrast of text', () => {
  it.each(schemes)('is enough in %s with every grey', (scheme) => {
    const found = new Set<string>()
    for (let hue = 0; hue < 360; hue += 90) {
      for (const tint of tints) {
        for (const shade of shades) {
          const color = { grayscale: { hue, tint, shade } }
          for (const problem of unreadable(color, scheme))
            found.add(`${JSON.stringify(color)}: ${problem}`)
        }
      }
    }
    expect([...found]).toEqual([])
  })

  it.each(schemes)('is enough in %s with every accent, level and extreme of grey', (scheme) => {
    const found = new Set<string>()
    const greys = [undefined, ...shades.filter((shade) => Math.abs(shade) === 4)]
    for (const primary of accents) {
      for (const level of levels) {
        for (const shade of greys) {
          const color: ColorOption = {
            accent: { primary, level },
            ...(shade === undefined ? {} : { grayscale: { hue: 260, tint: 9, shade } }),
          }
          for (const problem of unreadable(color, scheme))
            found.add(`${JSON.stringify(color)}: ${problem}`)
        }
      }
    }
    expect([...found]).toEqual([])
  })

  it('is enough whatever surface, text and accent a page chooses, even unreadable ones', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    const cases = fc.record({
      scheme: fc.constantFrom(...schemes),
      background: hex,
      foreground: hex,
      primary: hex,
      level: fc.constantFrom(...levels),
    })
    const blackAccent = (surface: { background: string; foreground: string }) => ({
      scheme: 'light' as const,
      primary: '#000000',
      level: 0 as const,
      ...surface,
    })
    fc.assert(
      fc.property(cases, ({ scheme, background, foreground, primary, level }) => {
        const color = { surface: { background, foreground }, accent: { primary, level } }
        expect(unreadable(color, scheme)).toEqual([])
      }),
      {
        numRuns: 150,
        examples: [
          // Purple text that read on black, but under no veil.
          [blackAccent({ background: '#000000', foreground: '#c605cc' })],
          // A blue at the edge of what screens show, whose mixtures with nothing had changed.
          [blackAccent({ background: '#00027b', foreground: '#000000' })],
        ],
      },
    )
  })
})

describe('a palette', () => {
  it('keeps the colours of the page where they can be read', () => {
    const surface = { background: '#fff8e7', foreground: '#221100' }
    const palette = paletteOf({ surface, accent: { primary: '#0b57d0', level: 1 } }, 'light').colors
    expect(palette).toMatchObject({
      surface: '#fff8e7',
      text: '#221100',
      accent: '#0b57d0',
      link: '#0b57d0',
    })
  })

  it('gives more of the page to the accent with each level', () => {
    const changed = levels.map((level) => {
      const tinted = paletteOf({ accent: { primary: '#7c3aed', level } }, 'light').colors
      const plain = paletteOf({}, 'light').colors
      return Object.keys(plain).filter((name) => plain[name] !== tinted[name]).length
    })
    expect(changed).toEqual([...changed].sort((first, second) => first - second))
    expect(new Set(changed).size).toBe(levels.length)
  })

  it('tints greys with the hue, and shifts them with the shade', () => {
    const of = (shade: -4 | 4, tint: 0 | 9) =>
      paletteOf({ grayscale: { hue: 255, tint, shade } }, 'dark').colors['surface'] ?? ''
    const [red, , blue] = (of(4, 9).match(/[0-9a-f]{2}/g) ?? []).map((part) =>
      Number.parseInt(part, 16),
    )
    expect(blue).toBeGreaterThan(red ?? 255)
    expect(contrast(of(4, 0), '#000000')).toBeLessThan(contrast(of(-4, 0), '#000000'))
  })
})
