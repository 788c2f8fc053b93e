import { mix, nearest, type Hex } from './color-math.ts'
import { reads, type Ground } from './ground.ts'

/** The colours of tones where nothing stands in their way. */
export const tones = {
  light: {
    success: '#0f7a3f',
    warning: '#97590a',
    danger: '#c0272d',
    info: '#0b57d0',
    discovery: '#6d3ed1',
    caution: '#8a6400',
  },
  dark: {
    success: '#5fd08c',
    warning: '#f0b35a',
    danger: '#ff8f8a',
    info: '#9bbcff',
    discovery: '#c3a6ff',
    caution: '#f2cf63',
  },
} as const

/** The tones that badges, buttons and messages take on. */
export const toneNames = ['success', 'warning', 'danger', 'info', 'discovery', 'caution'] as const

/** A colour as text and as a soft background of itself. */
export function toneOf(color: Hex, { text, all, surfaces }: Ground): Hex {
  const softened = (tone: Hex) =>
    [surfaces.surface, surfaces['surface-elevated']].flatMap((surface) => [
      mix(tone, surface, 0.12),
      // A badge in a row that is pointed at.
      mix(tone, mix(text, surface, 0.06), 0.12),
    ])
  const accepts = (tone: Hex) => reads(tone, all) && reads(tone, softened(tone))
  return nearest(color, accepts) ?? nearest(color, (tone) => reads(tone, all)) ?? text
}

const softShares = [0.12, 0.08, 0.05, 0.03]

/** How much of a tone its soft background may take on, so that text and tone still read on it. */
export function softShareOf(ground: Ground, used: readonly Hex[]): number {
  const { text, surfaces } = ground
  const fits = (share: number) =>
    used.every((tone) =>
      [surfaces.surface, surfaces['surface-elevated']].every((surface) => {
        const soft = [mix(tone, surface, share)]
        return reads(tone, soft) && reads(text, soft)
      }),
    )
  return softShares.find(fits) ?? 0
}
