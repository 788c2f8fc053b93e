import type { ColorOption } from '@openai/chatkit'
import {
  contrast,
  grey,
  mix,
  nearest,
  onBackground,
  readableOn,
  withAlpha,
  type Hex,
} from './color-math.ts'
import { cssColor } from './css-color.ts'

/** One half of a theme. */
export type Scheme = 'light' | 'dark'

/** What text has to reach on everything it stands on. */
export const textContrast = 4.5
// Hex colours are rounded, so what is only just enough could fall short.
const margin = 0.05

/** How light every grey is (0–1) when nothing shifts it. */
export const lightness = {
  light: {
    surface: 1,
    'surface-secondary': 0.98,
    'surface-tertiary': 0.956,
    'surface-elevated': 1,
    'surface-elevated-secondary': 0.972,
    text: 0.2,
    'text-emphasis': 0.13,
    'text-secondary': 0.44,
    'text-tertiary': 0.52,
  },
  dark: {
    surface: 0.25,
    'surface-secondary': 0.285,
    'surface-tertiary': 0.325,
    'surface-elevated': 0.3,
    'surface-elevated-secondary': 0.335,
    text: 0.955,
    'text-emphasis': 1,
    'text-secondary': 0.79,
    'text-tertiary': 0.71,
  },
} as const

/** How far each surface is from the plain one, towards the text, where the page sets its own. */
const raised = {
  'surface-secondary': 0.04,
  'surface-tertiary': 0.08,
  'surface-elevated': 0.02,
  'surface-elevated-secondary': 0.06,
} as const

/** How much of its colour (0–1) a veil lays over what is selected, and over what is pointed at. */
export const veilShares = { selected: 0.09, hover: 0.06 } as const

/** Near white there is no room for colour: it grows with the distance from it. */
const chromaPerDarkness = 12

type SurfaceName = 'surface' | keyof typeof raised
type Surfaces = Record<SurfaceName, Hex>
/** The grey of that lightness, with the tint and shade of the theme. */
export type Grey = (lightness: number) => Hex

/** The ramp of greys that the theme asks for. */
export function greys(color: ColorOption | undefined): Grey {
  const { hue = 0, tint = 0, shade = 0 } = color?.grayscale ?? {}
  return (value) => {
    const shifted = Math.min(1, Math.max(0, value - shade * 0.008))
    const chroma = tint * 0.004 * Math.min(1, (1 - shifted) * chromaPerDarkness)
    return grey(shifted, chroma, hue)
  }
}

/** What everything stands on. */
export interface Ground {
  readonly text: Hex
  readonly surfaces: Surfaces
  readonly all: readonly Hex[]
  /** Whether the page has chosen the text. */
  readonly isGiven: boolean
}

/** Whether text of that colour reads on all of these. */
export function reads(text: Hex, backgrounds: readonly Hex[], ratio = textContrast): boolean {
  return backgrounds.every((background) => contrast(text, background) >= ratio + margin)
}

/** Whether text reads on all of these under a veil of that colour. */
function readsUnder(veil: Hex, text: Hex, surfaces: readonly Hex[], share: number): boolean {
  const veiled = surfaces.map((surface) => onBackground(withAlpha(veil, share), surface) ?? surface)
  return reads(text, veiled)
}

/** A veil for any of the surfaces, of the text's own colour or, where that takes too much from it, the opposite. */
export function veilOf(text: Hex, surfaces: readonly Hex[], share: number): string {
  const color = readsUnder(text, text, surfaces, share) ? text : readableOn(text)
  return withAlpha(color, share)
}

/** Whether there is a veil for all of these under which the text can still be read. */
function bearsVeil(text: Hex, surfaces: readonly Hex[]): boolean {
  return [text, readableOn(text)].some((veil) =>
    readsUnder(veil, text, surfaces, veilShares.selected),
  )
}

/** Away from the plain surface as wanted, but never so near to the text that it cannot be read. */
function raise(surface: Hex, text: Hex, share: number): Hex {
  const towardsText = mix(text, surface, share)
  if (reads(text, [towardsText])) return towardsText
  return mix(readableOn(text), surface, share)
}

function surfacesOf(background: Hex | undefined, text: Hex, step: Grey, scheme: Scheme): Surfaces {
  const of = (name: keyof typeof raised) =>
    background ? raise(background, text, raised[name]) : step(lightness[scheme][name])
  return {
    surface: background ?? step(lightness[scheme].surface),
    'surface-secondary': of('surface-secondary'),
    'surface-tertiary': of('surface-tertiary'),
    'surface-elevated': of('surface-elevated'),
    'surface-elevated-secondary': of('surface-elevated-secondary'),
  }
}

/** What stands under everything, and the text that reads on all of it. */
export function groundOf(color: ColorOption | undefined, step: Grey, scheme: Scheme): Ground {
  const given = cssColor(color?.surface?.background)
  const background = given && onBackground(given, scheme === 'light' ? '#ffffff' : '#000000')
  const under = background ?? step(lightness[scheme].surface)
  const foreground = cssColor(color?.surface?.foreground)
  const wanted = foreground && onBackground(foreground, under)
  const textOn = (backgrounds: readonly Hex[]) =>
    nearest(
      wanted ?? step(lightness[scheme].text),
      (text) => reads(text, backgrounds) && bearsVeil(text, backgrounds),
    ) ?? readableOn(under)
  const surfaces = surfacesOf(background, textOn([under]), step, scheme)
  const all = Object.values(surfaces)
  return { text: textOn(all), surfaces, all, isGiven: wanted !== undefined }
}
