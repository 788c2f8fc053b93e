import type { ColorOption, ColorScheme, ThemeOption } from '@openai/chatkit'
import { cssColor, readableOn } from './css-color.ts'

type Tokens = Record<string, string>
type Neutral = (light: number, dark: number) => string

const radii = {
  pill: { control: 999, field: 10, bubble: 20, composer: 28, card: 16 },
  round: { control: 10, field: 10, bubble: 16, composer: 18, card: 14 },
  soft: { control: 6, field: 6, bubble: 10, composer: 12, card: 8 },
  sharp: { control: 0, field: 0, bubble: 2, composer: 2, card: 0 },
} as const

const densities = { compact: 0.85, normal: 1, spacious: 1.2 } as const

/** Near white there is no room for colour: it grows with the distance from it. */
const chromaPerDarkness = 12

function neutralRamp(color: ColorOption | undefined): Neutral {
  const { hue = 0, tint = 0, shade = 0 } = color?.grayscale ?? {}
  const step = (lightness: number) => {
    const shifted = Math.min(1, Math.max(0, lightness - shade * 0.008))
    const chroma = tint * 0.004 * Math.min(1, (1 - shifted) * chromaPerDarkness)
    return `oklch(${shifted.toFixed(3)} ${chroma.toFixed(4)} ${hue})`
  }
  return (light, dark) => `light-dark(${step(light)}, ${step(dark)})`
}

function surfaceTokens(color: ColorOption | undefined, neutral: Neutral): Tokens {
  const background = cssColor(color?.surface?.background)
  const foreground = cssColor(color?.surface?.foreground)
  const raised = (percent: number, fallback: string) =>
    background ? `color-mix(in oklab, ${background}, var(--text) ${percent}%)` : fallback
  const faded = (percent: number, fallback: string) =>
    foreground ? `color-mix(in oklab, ${foreground} ${percent}%, var(--surface))` : fallback
  return {
    surface: background ?? neutral(1, 0.25),
    'surface-secondary': raised(4, neutral(0.98, 0.285)),
    'surface-tertiary': raised(8, neutral(0.956, 0.325)),
    'surface-elevated': raised(2, neutral(1, 0.3)),
    'surface-elevated-secondary': raised(6, neutral(0.972, 0.335)),
    text: foreground ?? neutral(0.2, 0.955),
    'text-emphasis': foreground ?? neutral(0.13, 1),
    'text-secondary': faded(78, neutral(0.44, 0.79)),
    'text-tertiary': faded(70, neutral(0.52, 0.71)),
  }
}

const plainAccent: Tokens = {
  accent: 'var(--text-emphasis)',
  'on-accent': 'var(--surface)',
  selection: 'light-dark(#b9d4ff, #2f4f86)',
}

/** What takes on the accent from which level on, and what it is otherwise. */
const accentLevels: readonly (readonly [string, number, (primary: string) => string, string])[] = [
  ['link', 1, (primary) => primary, 'light-dark(#0b57d0, #9bbcff)'],
  ['focus', 1, (primary) => primary, 'light-dark(#2f6fde, #7ea9ff)'],
  ['selected', 1, mixed(14), 'color-mix(in oklab, var(--text) 9%, transparent)'],
  ['hover', 2, mixed(8), 'color-mix(in oklab, var(--text) 6%, transparent)'],
  ['bubble', 3, mixed(16), 'var(--surface-tertiary)'],
]

function mixed(percent: number): (primary: string) => string {
  return (primary) => `color-mix(in oklab, ${primary} ${percent}%, var(--surface))`
}

function accentTokens(color: ColorOption | undefined): Tokens {
  const primary = cssColor(color?.accent?.primary)
  const level = primary ? (color?.accent?.level ?? 0) : -1
  const own: Tokens = primary
    ? {
        accent: primary,
        'on-accent': readableOn(primary),
        selection: `color-mix(in oklab, ${primary} 30%, transparent)`,
      }
    : plainAccent
  const levels = accentLevels.map(([name, from, tint, otherwise]): [string, string] => [
    name,
    primary && level >= from ? tint(primary) : otherwise,
  ])
  const tinted: Tokens = Object.fromEntries(levels)
  return { ...own, ...tinted }
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

function fontFaces(theme: ThemeOption): string {
  return (theme.typography?.fontSources ?? [])
    .map((source) => {
      const quoted = (text: string) => JSON.stringify(text.replaceAll(/[\\\n"]/g, ''))
      return `@font-face{font-family:${quoted(source.family)};src:url(${quoted(source.src)});font-display:swap}`
    })
    .join('')
}

/** The style sheet that sets every design token for that theme. */
export function themeStyles(option: ColorScheme | ThemeOption | undefined): string {
  const theme: ThemeOption = typeof option === 'string' ? { colorScheme: option } : (option ?? {})
  const tokens = {
    ...shapeTokens(theme),
    ...surfaceTokens(theme.color, neutralRamp(theme.color)),
    ...accentTokens(theme.color),
  }
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`)
  return `${fontFaces(theme)}:host{color-scheme:${theme.colorScheme ?? 'light'};${lines.join(';')}}`
}
