import type { ColorOption } from '@openai/chatkit'
import { accentOf } from './accent.ts'
import { mix, type Hex } from './color-math.ts'
import { greys, groundOf, lightness, reads, type Grey, type Ground, type Scheme } from './ground.ts'
import { softShareOf, toneNames, toneOf, tones } from './tones.ts'

/** Every colour of one half of a theme. */
export interface Palette {
  readonly colors: Readonly<Record<string, string>>
  /** How much of a tone (0–1) is in its soft background. */
  readonly softShare: number
}

/** The first mixture on the way to the text that can be read on all of these. */
function faded(start: Hex, text: Hex, backgrounds: readonly Hex[]): Hex {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(text, start, share)
    if (reads(candidate, backgrounds)) return candidate
  }
  return text
}

/** Texts that stand back: the page's own text, faded, or the greys of the ramp. */
function textsOf(ground: Ground, step: Grey, scheme: Scheme) {
  const { text, surfaces, all, isGiven } = ground
  const from = (share: number, own: number) =>
    faded(isGiven ? mix(text, surfaces.surface, share) : step(own), text, all)
  const steps = lightness[scheme]
  const emphasis = step(steps['text-emphasis'])
  return {
    text,
    'text-emphasis': !isGiven && reads(emphasis, all) ? emphasis : text,
    'text-secondary': from(0.78, steps['text-secondary']),
    'text-tertiary': from(0.7, steps['text-tertiary']),
  }
}

/** Every colour of one half of a theme; all text reads on everything it can stand on. */
export function paletteOf(color: ColorOption | undefined, scheme: Scheme): Palette {
  const step = greys(color)
  const ground = groundOf(color, step, scheme)
  const texts = textsOf(ground, step, scheme)
  const own = toneNames.map((name) => [name, toneOf(tones[scheme][name], ground)] as const)
  const softShare = softShareOf(ground, [texts['text-secondary'], ...own.map(([, tone]) => tone)])
  const accent = accentOf(color, ground, scheme)
  return {
    softShare,
    colors: { ...ground.surfaces, ...texts, ...Object.fromEntries(own), ...accent },
  }
}
