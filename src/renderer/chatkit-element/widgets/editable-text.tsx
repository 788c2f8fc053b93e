import { useRef, type CSSProperties } from 'react'
import { autofill, useEntryFocus, usePattern, useSubmitOnEnter } from './text-entry.ts'
import { useTextField } from './use-field.ts'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

interface EditableTextProps {
  /** The `editable` part of the Text, with a type. */
  node: WidgetNode
  given: string
  className: string
  style: CSSProperties
}

const lineBreaks = /[\r\n]+/g

/** A text that can be changed where it stands: it wraps as a text does, but is of one line. */
export function EditableText({ node, given, className, style }: EditableTextProps) {
  const element = useRef<HTMLTextAreaElement>(null)
  const field = useTextField(node, element, given)
  useEntryFocus(node, element)
  usePattern(node, field.value, element)
  const onKeyDown = useSubmitOnEnter()
  const placeholder = readText(node, 'placeholder')
  return (
    <textarea
      ref={element}
      id={field.id}
      className={`${className} w-editable`}
      style={style}
      rows={1}
      name={field.name}
      value={field.value}
      placeholder={placeholder}
      required={readFlag(node, 'required')}
      aria-labelledby={field.labelId}
      aria-label={placeholder ?? field.name}
      {...autofill(node)}
      onChange={(event) => field.change(event.currentTarget.value.replaceAll(lineBreaks, ' '))}
      onKeyDown={onKeyDown}
    />
  )
}
