import { Check } from 'lucide-react'
import { useRef, type RefObject } from 'react'
import { Spinner } from './spinner.tsx'
import { useFlagField, type Field } from './use-field.ts'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

interface BoxProps {
  node: WidgetNode
  field: Field<boolean>
  element: RefObject<HTMLInputElement | null>
  label: string | undefined
}

function CheckBox({ node, field, element, label }: BoxProps) {
  return (
    <span className="checkbox-box">
      <input
        ref={element}
        id={label === undefined ? field.id : undefined}
        type="checkbox"
        name={field.name}
        checked={field.value}
        disabled={field.disabled}
        required={readFlag(node, 'required')}
        aria-labelledby={label === undefined ? field.labelId : undefined}
        aria-label={label ?? field.name}
        onChange={(event) => field.change(event.currentTarget.checked)}
      />
      {field.loading ? <Spinner size={14} /> : <Check aria-hidden size={13} strokeWidth={3} />}
    </span>
  )
}

/** A box to tick. */
export function Checkbox({ node }: { node: WidgetNode }) {
  const element = useRef<HTMLInputElement>(null)
  const field = useFlagField(node, element)
  const label = readText(node, 'label')
  const box = <CheckBox node={node} field={field} element={element} label={label} />
  return label ? (
    <label className="w-checkbox">
      {box}
      <span>{label}</span>
    </label>
  ) : (
    <span className="w-checkbox">{box}</span>
  )
}
