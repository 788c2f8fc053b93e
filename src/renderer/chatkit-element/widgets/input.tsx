import { useRef } from 'react'
import { textFieldLook } from './control-look.ts'
import { autofill, useEntryFocus, useSubmitOnEnter } from './text-entry.ts'
import { useTextField } from './use-field.ts'
import { readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'

const types = ['text', 'number', 'email', 'password', 'tel', 'url'] as const

/** A text field of one line; Enter sends the form around it. */
export function Input({ node }: { node: WidgetNode }) {
  const element = useRef<HTMLInputElement>(null)
  const field = useTextField(node, element)
  useEntryFocus(node, element)
  const onKeyDown = useSubmitOnEnter()
  const placeholder = readText(node, 'placeholder')
  return (
    <input
      ref={element}
      id={field.id}
      className={textFieldLook(node)}
      type={readChoice(node, 'inputType', types, 'text')}
      name={field.name}
      value={field.value}
      placeholder={placeholder}
      required={readFlag(node, 'required')}
      pattern={readText(node, 'pattern')}
      disabled={field.disabled}
      step="any"
      aria-labelledby={field.labelId}
      aria-label={placeholder ?? field.name}
      {...autofill(node)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
