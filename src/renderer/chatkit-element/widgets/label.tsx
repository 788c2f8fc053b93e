import type { MouseEvent } from 'react'
import { useFieldIds } from './field-ids.tsx'
import { textStyle } from './text-style.ts'
import { readChoice, readText, type WidgetNode } from './widget-node.ts'

const sizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const

/** HTML has no label for a group of radio buttons, and would press a button; here both get the focus. */
function focusField(event: MouseEvent<HTMLLabelElement>): void {
  const root = event.currentTarget.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return
  const field = root.getElementById(event.currentTarget.htmlFor)
  const isGroup = field?.getAttribute('role') === 'radiogroup'
  if (!field || !(isGroup || field instanceof HTMLButtonElement)) return
  event.preventDefault()
  const target = field.querySelector<HTMLElement>('input:checked') ?? field.querySelector('input')
  const focused = target ?? field
  focused.focus()
}

/** The label of a field; a click on it goes to the field. */
export function Label({ node }: { node: WidgetNode }) {
  const ids = useFieldIds(readText(node, 'fieldName') ?? '')
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the fields answer the keyboard themselves
    <label
      id={ids.label}
      htmlFor={ids.field}
      className={`w-label size-${readChoice(node, 'size', sizes, 'sm')}`}
      style={textStyle(node)}
      onClick={focusField}
    >
      {readText(node, 'value') ?? ''}
    </label>
  )
}
