import { z } from 'zod'
import { omittable } from './omittable.ts'

/** The icons that every ChatKit client draws itself. */
export const builtInIconNames = [
  'agent',
  'analytics',
  'atom',
  'batch',
  'bolt',
  'book-clock',
  'book-closed',
  'book-open',
  'bug',
  'calendar',
  'chart',
  'check',
  'check-circle',
  'check-circle-filled',
  'chevron-left',
  'chevron-right',
  'circle-question',
  'clock',
  'compass',
  'confetti',
  'cube',
  'desktop',
  'document',
  'dot',
  'dots-horizontal',
  'dots-vertical',
  'empty-circle',
  'external-link',
  'globe',
  'images',
  'info',
  'keys',
  'lab',
  'lifesaver',
  'lightbulb',
  'mail',
  'map-pin',
  'maps',
  'mobile',
  'name',
  'notebook',
  'notebook-pencil',
  'page-blank',
  'phone',
  'play',
  'plus',
  'profile',
  'profile-card',
  'reload',
  'search',
  'settings-slider',
  'sparkle',
  'sparkle-double',
  'square-code',
  'square-image',
  'square-text',
  'star',
  'star-filled',
  'suitcase',
  'user',
  'wreath',
  'write',
  'write-alt',
  'write-alt2',
] as const

/** One of the icons that every ChatKit client draws itself. */
export type BuiltInIconName = (typeof builtInIconNames)[number]

/** An icon of the Lucide set. */
export type LucideIconName = `lucide:${string}`

/** An icon that the host application provides. */
export type VendorIconName = `vendor:${string}`

/** Any icon name allowed on the wire. */
export type IconName = BuiltInIconName | LucideIconName | VendorIconName

/** Accepts the built-in names and the `lucide:` and `vendor:` forms. */
export const iconNameSchema: z.ZodType<IconName> = z.union(
  [
    z.enum(builtInIconNames),
    z.custom<LucideIconName>((value) => typeof value === 'string' && value.startsWith('lucide:')),
    z.custom<VendorIconName>((value) => typeof value === 'string' && value.startsWith('vendor:')),
  ],
  { error: 'Unknown icon name' },
)

/** An icon field of received data: a name that is not known counts as no icon. */
export const lenientIconSchema = omittable(iconNameSchema).catch(undefined)
