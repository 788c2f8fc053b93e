import { useId, useRef, type RefObject } from 'react'
import { readOptions, type Option } from './options.ts'
import { useTextField, type Field } from './use-field.ts'
import { readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'

interface ChoiceProps {
  option: Option
  field: Field<string>
  group: string
  required: boolean
  element: RefObject<HTMLInputElement | null> | undefined
}

function Choice({ option, field, group, required, element }: ChoiceProps) {
  return (
    <label className="w-radio">
      <input
        ref={element}
        type="radio"
        name={group}
        value={option.value}
        checked={field.value === option.value}
        disabled={field.disabled || option.disabled}
        required={required}
        onChange={() => field.change(option.value)}
      />
      <span>{option.label}</span>
    </label>
  )
}

/** A choice of one from a few. */
export function RadioGroup({ node }: { node: WidgetNode }) {
  const element = useRef<HTMLInputElement>(null)
  const field = useTextField(node, element)
  const group = useId()
  const options = readOptions(node)
  const first = options.find((option) => !option.disabled)
  return (
    <div
      id={field.id}
      role="radiogroup"
      className={`w-radios w-${readChoice(node, 'direction', ['row', 'col'] as const, 'row')}`}
      aria-labelledby={field.labelId}
      aria-label={readText(node, 'ariaLabel') ?? field.name}
      aria-required={readFlag(node, 'required')}
    >
      {options.map((option) => (
        <Choice
          key={option.value}
          option={option}
          field={field}
          group={group}
          required={readFlag(node, 'required')}
          element={option === first ? element : undefined}
        />
      ))}
    </div>
  )
}
