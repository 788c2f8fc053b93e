import type { CSSProperties, ReactNode } from 'react'
import { FieldNames } from './field-ids.tsx'
import { readChoice, type WidgetNode } from './widget-node.ts'

interface ThemedProps {
  node: WidgetNode
  className: string
  style?: CSSProperties
  children: ReactNode
}

/** A container that may force light or dark on everything in it. */
export function Themed({ node, className, style, children }: ThemedProps) {
  const theme = readChoice(node, 'theme', ['light', 'dark'] as const, undefined)
  const forced = theme ? { ...style, colorScheme: theme } : style
  return (
    <div className={theme ? `${className} themed` : className} style={forced}>
      <FieldNames>{children}</FieldNames>
    </div>
  )
}
