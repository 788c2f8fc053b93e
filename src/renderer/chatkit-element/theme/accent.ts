import type { ColorOption } from '@openai/chatkit'
import { mix, nearest, onBackground, readableOn, type Hex } from './color-math.ts'
import { cssColor } from './css-color.ts'
import { reads, veilOf, veilShares, type Ground, type Scheme } from './ground.ts'
import { toneOf } from './tones.ts'

const focusContrast = 3

const usual = {
  light: { link: '#0b57d0', focus: '#2f6fde', selection: '#b9d4ff' },
  dark: { link: '#9bbcff', focus: '#7ea9ff', selection: '#2f4f86' },
} as const

/** The strongest tint of a surface, up to that share, on which the text can still be read. */
function tinted(color: Hex, surface: Hex, text: Hex, share: number): Hex {
  for (let less = share; less > 0.01; less -= 0.02) {
    const candidate = mix(color, surface, less)
    if (reads(text, [candidate])) return candidate
  }
  return surface
}

/** What takes on the accent whatever its level; without one it is the text that stands out. */
function strongParts(primary: Hex | undefined, ground: Ground, scheme: Scheme) {
  const { text, surfaces } = ground
  if (!primary) {
    return {
      accent: 'var(--text-emphasis)',
      'on-accent': 'var(--surface)',
      'accent-text': 'var(--text-emphasis)',
      selection: tinted(usual[scheme].selection, surfaces.surface, text, 1),
    }
  }
  return {
    accent: primary,
    'on-accent': readableOn(primary),
    'accent-text': toneOf(primary, ground),
    selection: tinted(primary, surfaces.surface, text, 0.3),
  }
}

type Levels = readonly (Hex | undefined)[]

/** What the accent takes on from level 1 (links, focus, selection), 2 (hovering) and 3 (bubbles) on. */
function tintedParts([first, second, third]: Levels, ground: Ground, scheme: Scheme) {
  const { text, surfaces, all } = ground
  const { surface } = surfaces
  const { link, focus } = usual[scheme]
  const bubble = third ? tinted(third, surface, text, 0.16) : surfaces['surface-tertiary']
  return {
    link: nearest(first ?? link, (shown) => reads(shown, [...all, bubble])) ?? text,
    focus: nearest(first ?? focus, (ring) => reads(ring, all, focusContrast)) ?? text,
    selected: first ? tinted(first, surface, text, 0.14) : veilOf(text, all, veilShares.selected),
    hover: second ? tinted(second, surface, text, 0.08) : veilOf(text, all, veilShares.hover),
    bubble,
  }
}

/** The colours that the accent of the theme makes, and what stands there without one. */
export function accentOf(color: ColorOption | undefined, ground: Ground, scheme: Scheme) {
  const given = cssColor(color?.accent?.primary)
  const primary = given && onBackground(given, ground.surfaces.surface)
  const level = color?.accent?.level ?? 0
  const levels = [1, 2, 3].map((from) => (level >= from ? primary : undefined))
  return { ...strongParts(primary, ground, scheme), ...tintedParts(levels, ground, scheme) }
}
