import type { CSSProperties } from 'react'
import { readChoice, readFlag, readNumber, type WidgetNode } from './widget-node.ts'
import { textColor } from './widget-values.ts'

const weights: ReadonlyMap<string, number> = new Map([
  ['normal', 400],
  ['medium', 500],
  ['semibold', 600],
  ['bold', 700],
])
const maximumLines = 100

function lines(node: WidgetNode, name: string): number | undefined {
  const count = readNumber(node, name)
  return count !== undefined && count >= 1 ? Math.min(maximumLines, Math.floor(count)) : undefined
}

/** Colour, weight, alignment and line limits of a text. */
export function textStyle(node: WidgetNode): CSSProperties {
  const color = textColor(node['color'])
  const weight = weights.get(String(node['weight']))
  const align = readChoice(node, 'textAlign', ['start', 'center', 'end'] as const, undefined)
  const maxLines = lines(node, 'maxLines')
  const minLines = lines(node, 'minLines')
  return {
    ...(color && { color }),
    ...(weight && { fontWeight: weight }),
    ...(align && { textAlign: align }),
    ...(maxLines && { WebkitLineClamp: maxLines }),
    ...(minLines && { minHeight: `${minLines}lh` }),
  }
}

/** The classes that cut a text off. */
export function textClasses(node: WidgetNode): string {
  if (readFlag(node, 'truncate')) return 'truncate'
  return lines(node, 'maxLines') ? 'clamp' : ''
}
