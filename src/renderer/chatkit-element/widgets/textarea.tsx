import { useRef } from 'react'
import { textFieldLook } from './control-look.ts'
import { autofill, useEntryFocus, usePattern } from './text-entry.ts'
import { useTextField } from './use-field.ts'
import { readFlag, readNumber, readText, type WidgetNode } from './widget-node.ts'

const defaultRows = 3
const defaultMaximumRows = 10
const mostRows = 60

function rowsOf(node: WidgetNode, name: string, fallback: number): number {
  return Math.min(mostRows, Math.max(1, Math.floor(readNumber(node, name) ?? fallback)))
}

/** A text field of several lines; with `autoResize` it grows with its text up to `maxRows`. */
export function Textarea({ node }: { node: WidgetNode }) {
  const element = useRef<HTMLTextAreaElement>(null)
  const field = useTextField(node, element)
  useEntryFocus(node, element)
  usePattern(node, field.value, element)
  const rows = rowsOf(node, 'rows', defaultRows)
  const maxRows = Math.max(rows, rowsOf(node, 'maxRows', defaultMaximumRows))
  const placeholder = readText(node, 'placeholder')
  return (
    <textarea
      ref={element}
      id={field.id}
      className={`${textFieldLook(node)} several ${readFlag(node, 'autoResize') ? 'resizes' : ''}`}
      style={{ '--rows': rows, '--max-rows': maxRows }}
      rows={rows}
      name={field.name}
      value={field.value}
      placeholder={placeholder}
      required={readFlag(node, 'required')}
      disabled={field.disabled}
      aria-labelledby={field.labelId}
      aria-label={placeholder ?? field.name}
      {...autofill(node)}
      onChange={(event) => field.change(event.currentTarget.value)}
    />
  )
}
