import type { SupportedLocale } from '@openai/chatkit'

/** What can be chosen, the default first. */
export const choices = {
  scheme: ['light', 'dark'],
  radius: ['pill', 'round', 'soft', 'sharp'],
  density: ['normal', 'compact', 'spacious'],
  size: [16, 14, 15, 17, 18],
  font: ['system', 'serif', 'mono'],
  accent: ['none', '#2563eb', '#0f766e', '#c2410c', '#7c3aed', '#facc15', '#111827'],
  level: [1, 0, 2, 3],
  tint: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  shade: [0, -4, -3, -2, -1, 1, 2, 3, 4],
  surface: ['none', 'paper', 'midnight', 'grey'],
  width: ['full', '280', '320', '420', '768', '1440'],
  pace: ['normal', 'instant', 'slow'],
  fault: ['none', 'offline', 'refused', 'broken'],
} as const

/** The languages that the element speaks. */
export const locales = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'zh-Hant',
] as const satisfies readonly SupportedLocale[]

type Choice<Name extends keyof typeof choices> = (typeof choices)[Name][number]

/** Everything that the address of the gallery says. */
export interface Settings {
  readonly scene: string
  readonly scheme: Choice<'scheme'>
  readonly radius: Choice<'radius'>
  readonly density: Choice<'density'>
  readonly size: Choice<'size'>
  readonly font: Choice<'font'>
  /** `none` or a hex colour. */
  readonly accent: string
  readonly level: Choice<'level'>
  readonly hue: number
  readonly tint: Choice<'tint'>
  readonly shade: Choice<'shade'>
  readonly surface: Choice<'surface'>
  readonly locale: (typeof locales)[number]
  readonly width: Choice<'width'>
  readonly pace: Choice<'pace'>
  readonly fault: Choice<'fault'>
  /** Only the element, without the controls around it. */
  readonly bare: boolean
}

function oneOf<Value extends string | number>(
  values: readonly [Value, ...Value[]],
  text: string | null,
): Value {
  return values.find((value) => String(value) === text) ?? values[0]
}

function colorOf(text: string | null): string {
  return text !== null && /^#[0-9a-f]{6}$/i.test(text) ? text : choices.accent[0]
}

function hueOf(text: string | null): number {
  const hue = Number(text ?? 0)
  return Number.isInteger(hue) && hue >= 0 && hue <= 360 ? hue : 0
}

/** Reads what comes behind `#`; what is missing or wrong there is the default. */
export function readSettings(hash: string): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    scene: given.get('scene') ?? 'start',
    scheme: oneOf(choices.scheme, given.get('scheme')),
    radius: oneOf(choices.radius, given.get('radius')),
    density: oneOf(choices.density, given.get('density')),
    size: oneOf(choices.size, given.get('size')),
    font: oneOf(choices.font, given.get('font')),
    accent: colorOf(given.get('accent')),
    level: oneOf(choices.level, given.get('level')),
    hue: hueOf(given.get('hue')),
    tint: oneOf(choices.tint, given.get('tint')),
    shade: oneOf(choices.shade, given.get('shade')),
    surface: oneOf(choices.surface, given.get('surface')),
    locale: oneOf(locales, given.get('locale')),
    width: oneOf(choices.width, given.get('width')),
    pace: oneOf(choices.pace, given.get('pace')),
    fault: oneOf(choices.fault, given.get('fault')),
    bare: given.get('bare') === 'true',
  }
}

/** The address of these settings; defaults are left out. */
export function writeSettings(settings: Settings): string {
  const defaults = new Map(Object.entries(readSettings('')))
  const given = Object.entries(settings)
    .filter(([name, value]) => name === 'scene' || defaults.get(name) !== value)
    .map(([name, value]): [string, string] => [name, String(value)])
  return `#${new URLSearchParams(given)}`
}
