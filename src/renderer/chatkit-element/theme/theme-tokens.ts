import type { ColorOption, ColorScheme, ThemeOption } from '@openai/chatkit'
import { paletteOf } from './palette.ts'

type Tokens = Record<string, string>

const radii = {
  pill: { control: 999, field: 10, bubble: 20, composer: 28, card: 16 },
  round: { control: 10, field: 10, bubble: 16, composer: 18, card: 14 },
  soft: { control: 6, field: 6, bubble: 10, composer: 12, card: 8 },
  sharp: { control: 0, field: 0, bubble: 2, composer: 2, card: 0 },
} as const

const densities = { compact: 0.85, normal: 1, spacious: 1.2 } as const

/** Both halves at once, because a card may be light in a dark chat. */
function colorTokens(color: ColorOption | undefined): Tokens {
  const [light, dark] = [paletteOf(color, 'light'), paletteOf(color, 'dark')]
  const tokens = Object.entries(light.colors).map(([name, value]): [string, string] => {
    const other = dark.colors[name] ?? value
    return [name, value === other ? value : `light-dark(${value}, ${other})`]
  })
  const softShare = Math.min(light.softShare, dark.softShare)
  return { ...Object.fromEntries(tokens), 'soft-share': `${softShare * 100}%` }
}

function fontList(wanted: string | undefined, fallback: string): string {
  return wanted && /^[\w\s,'"-]{1,200}$/.test(wanted) ? `${wanted}, ${fallback}` : fallback
}

function shapeTokens(theme: ThemeOption): Tokens {
  const radius = radii[theme.radius ?? 'pill']
  return {
    'base-size': `${theme.typography?.baseSize ?? 16}px`,
    density: String(densities[theme.density ?? 'normal']),
    font: fontList(
      theme.typography?.fontFamily,
      "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
    ),
    'font-mono': fontList(
      theme.typography?.fontFamilyMono,
      "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
    ),
    ...Object.fromEntries(
      Object.entries(radius).map(([name, pixels]) => [`radius-${name}`, `${pixels}px`]),
    ),
  }
}

/** The style sheet that sets every design token for that theme. */
export function themeStyles(option: ColorScheme | ThemeOption | undefined): string {
  const theme: ThemeOption = typeof option === 'string' ? { colorScheme: option } : (option ?? {})
  const tokens = { ...shapeTokens(theme), ...colorTokens(theme.color) }
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`)
  return `:host{color-scheme:${theme.colorScheme ?? 'light'};${lines.join(';')}}`
}
