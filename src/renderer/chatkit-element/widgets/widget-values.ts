import type { CSSProperties } from 'react'
import { cssColor } from '../theme/css-color.ts'
import { isRecord, readChoice, readNumber, type WidgetNode } from './widget-node.ts'

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}

type Properties = Readonly<Record<string, unknown>>

const unitPx = 4
const maximumPx = 10_000
const cssLength =
  /^-?(?:\d{1,5}(?:\.\d{1,4})?|\.\d{1,4})(?:px|em|rem|%|ch|vw|vh|fr)?$|^(?:auto|min-content|max-content|fit-content|none)$/

/** A length: a number counts in `perUnit` px, a string must be one plain CSS length. */
export function length(value: unknown, perUnit = 1): string | undefined {
  if (typeof value === 'number')
    return Math.abs(value * perUnit) <= maximumPx ? `${value * perUnit}px` : undefined
  return typeof value === 'string' && cssLength.test(value.trim()) ? value.trim() : undefined
}

/** A distance such as a gap; numbers count in units of 4 px and follow the density. */
export function space(value: unknown): string | undefined {
  if (typeof value !== 'number') return length(value)
  const px = length(value, unitPx)
  return px && `calc(${px} * var(--density))`
}

const textTokens = ['prose', 'primary', 'emphasis', 'secondary', 'tertiary'] as const
const signals = ['success', 'warning', 'danger'] as const
const surfaces = [
  'surface',
  'surface-secondary',
  'surface-tertiary',
  'surface-elevated',
  'surface-elevated-secondary',
] as const
const hues: ReadonlyMap<string, number> = new Map([
  ['red', 27],
  ['orange', 55],
  ['yellow', 90],
  ['green', 150],
  ['teal', 185],
  ['blue', 255],
  ['purple', 300],
  ['pink', 355],
  ['gray', 0],
])
const step = /^([a-z]+)-(\d{2,4})$/

function paletteStep(value: string): string | undefined {
  const [, name = '', digits = ''] = step.exec(value) ?? []
  const hue = hues.get(name)
  const shade = Number(digits)
  if (hue === undefined || shade > 1000) return undefined
  const lightness = 0.985 - (shade / 1000) * 0.8
  const chroma =
    name === 'gray' ? 0 : 0.02 + 0.17 * Math.sin((Math.PI * Math.min(shade, 950)) / 1000)
  return `oklch(${lightness.toFixed(3)} ${chroma.toFixed(3)} ${hue})`
}

function textToken(value: string): string | undefined {
  if (value === 'prose' || value === 'primary') return 'var(--text)'
  if (textTokens.some((token) => token === value)) return `var(--text-${value})`
  return signals.some((token) => token === value) ? `var(--${value})` : undefined
}

function surfaceToken(value: string): string | undefined {
  return surfaces.some((token) => token === value) ? `var(--${value})` : undefined
}

function borderToken(value: string): string | undefined {
  return ['default', 'subtle', 'strong'].includes(value) ? `var(--border-${value})` : undefined
}

function colorWith(
  value: unknown,
  token: (value: string) => string | undefined,
): string | undefined {
  if (isRecord(value)) {
    const [light, dark] = [colorWith(value['light'], token), colorWith(value['dark'], token)]
    return light && dark ? `light-dark(${light}, ${dark})` : undefined
  }
  return typeof value === 'string'
    ? (token(value) ?? paletteStep(value) ?? cssColor(value))
    : undefined
}

export const textColor = (value: unknown) => colorWith(value, textToken)
export const surfaceColor = (value: unknown) => colorWith(value, surfaceToken)
export const borderColor = (value: unknown) => colorWith(value, borderToken)

type Sides = { top?: string; right?: string; bottom?: string; left?: string }

function sides(value: unknown, read: (side: unknown) => string | undefined): Sides {
  if (!isRecord(value)) {
    const all = read(value)
    return all === undefined ? {} : { top: all, right: all, bottom: all, left: all }
  }
  const found = {
    top: read(value['top'] ?? value['y']),
    right: read(value['right'] ?? value['x']),
    bottom: read(value['bottom'] ?? value['y']),
    left: read(value['left'] ?? value['x']),
  }
  return Object.fromEntries(Object.entries(found).filter(([, side]) => side !== undefined))
}

/** `padding` or `margin` of one number or per side. */
export function spacing(property: 'padding' | 'margin', value: unknown): CSSProperties {
  const { top, right, bottom, left } = sides(value, space)
  return {
    ...(top && { [`${property}Top`]: top }),
    ...(right && { [`${property}Right`]: right }),
    ...(bottom && { [`${property}Bottom`]: bottom }),
    ...(left && { [`${property}Left`]: left }),
  }
}

const lineStyles = [
  'solid',
  'dashed',
  'dotted',
  'double',
  'groove',
  'ridge',
  'inset',
  'outset',
] as const

function line(value: unknown): string | undefined {
  if (typeof value === 'number') return length(value) && `${value}px solid var(--border-default)`
  if (!isRecord(value)) return undefined
  const size = readNumber(value, 'size')
  if (size === undefined || !length(size)) return undefined
  const style = readChoice(value, 'style', lineStyles, 'solid')
  return `${size}px ${style} ${borderColor(value['color']) ?? 'var(--border-default)'}`
}

export function border(value: unknown): CSSProperties {
  const same = line(value)
  const { top, right, bottom, left } = same
    ? { top: same, right: same, bottom: same, left: same }
    : sides(isRecord(value) ? value : undefined, line)
  return {
    ...(top && { borderTop: top }),
    ...(right && { borderRight: right }),
    ...(bottom && { borderBottom: bottom }),
    ...(left && { borderLeft: left }),
  }
}

const radii: ReadonlyMap<string, string> = new Map([
  ['none', '0'],
  ['2xs', '2px'],
  ['xs', '4px'],
  ['sm', '6px'],
  ['md', '8px'],
  ['lg', '10px'],
  ['xl', '12px'],
  ['2xl', '16px'],
  ['3xl', '20px'],
  ['4xl', '24px'],
  ['full', '9999px'],
  ['100%', '100%'],
])

const lengths = {
  height: ['height'],
  width: ['width'],
  size: ['width', 'height'],
  minHeight: ['minHeight'],
  minWidth: ['minWidth'],
  minSize: ['minWidth', 'minHeight'],
  maxHeight: ['maxHeight'],
  maxWidth: ['maxWidth'],
  maxSize: ['maxWidth', 'maxHeight'],
} as const

const ratio = /^\d{1,4}(?:\.\d{1,3})?(?:\s*\/\s*\d{1,4}(?:\.\d{1,3})?)?$/

function aspectRatio(value: unknown): string | undefined {
  return ratio.test(String(value)) ? String(value) : undefined
}

/** Sizes, radius and margin of a component, each only if its value is sound. */
export function block(node: Properties): CSSProperties {
  const sizes = Object.entries(lengths).flatMap(([name, properties]) => {
    const value = length(node[name])
    return value === undefined ? [] : properties.map((property) => [property, value] as const)
  })
  const radius = radii.get(String(node['radius']))
  const shape = aspectRatio(node['aspectRatio'])
  return {
    ...Object.fromEntries(sizes),
    ...(radius && { borderRadius: radius }),
    ...(shape && { aspectRatio: shape }),
    ...spacing('margin', node['margin']),
  }
}

const placements: ReadonlyMap<string, string> = new Map([
  ['start', 'flex-start'],
  ['center', 'center'],
  ['end', 'flex-end'],
  ['baseline', 'baseline'],
  ['stretch', 'stretch'],
  ['between', 'space-between'],
  ['around', 'space-around'],
  ['evenly', 'space-evenly'],
])

function flex(value: unknown): CSSProperties {
  const simple = typeof value === 'number' || /^(?:\d{1,3}|auto|none)$/.test(String(value))
  return simple ? { flex: String(value) } : {}
}

function placement(node: Properties): CSSProperties {
  const [align, justify] = [
    placements.get(String(node['align'])),
    placements.get(String(node['justify'])),
  ]
  const wrap = readChoice(node, 'wrap', ['nowrap', 'wrap', 'wrap-reverse'] as const, undefined)
  const gap = space(node['gap'])
  return {
    ...(align && { alignItems: align }),
    ...(justify && { justifyContent: justify }),
    ...(wrap && { flexWrap: wrap }),
    ...(gap && { gap }),
  }
}

/** Everything about a flexible box but its direction. */
export function box(node: WidgetNode): CSSProperties {
  const background = surfaceColor(node['background'])
  return {
    ...block(node),
    ...placement(node),
    ...flex(node['flex']),
    ...spacing('padding', node['padding']),
    ...border(node['border']),
    ...(background && { backgroundColor: background }),
  }
}
