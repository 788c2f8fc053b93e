import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { useFormField, useFormScope } from './form-scope.tsx'
import { Spinner } from './spinner.tsx'
import { useWidgetAction, type BoundAction } from './use-widget-action.ts'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

interface OwnChoice {
  readonly checked: boolean
  readonly given: boolean
  readonly node: WidgetNode
}

/**
 * What the box shows: what the person did last, until the server says otherwise. In a form an
 * input outlives changes of the widget; a box with an action of its own follows the server.
 */
function useChecked(node: WidgetNode, bound: BoundAction | null) {
  const given = readFlag(node, 'defaultChecked')
  const inForm = useFormScope() !== null
  const [own, setOwn] = useState<OwnChoice | null>(null)
  const outdated = own?.given !== given || (bound !== null && !inForm && own.node !== node)
  const checked = own === null || outdated ? given : own.checked
  const change = async (next: boolean) => {
    setOwn({ checked: next, given, node })
    const name = readText(node, 'name')
    const outcome = await bound?.run(new Map(name ? [[name, next]] : []))
    if (outcome === 'failed' || outcome === 'ignored') setOwn(null)
  }
  return { checked, change }
}

/** A box to tick. */
export function Checkbox({ node }: { node: WidgetNode }) {
  const id = useId()
  const name = readText(node, 'name')
  const label = readText(node, 'label')
  const bound = useWidgetAction(node['onChangeAction'], 'none')
  const { checked, change } = useChecked(node, bound)
  const disabled = readFlag(node, 'disabled')
  useFormField(name, () => (disabled ? undefined : checked))
  return (
    <span className="w-checkbox">
      <span className="checkbox-box">
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={checked}
          disabled={disabled || bound?.available === false}
          required={readFlag(node, 'required')}
          aria-label={label ? undefined : name}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {bound?.loading ? <Spinner size={14} /> : <Check aria-hidden size={13} strokeWidth={3} />}
      </span>
      {label && <label htmlFor={id}>{label}</label>}
    </span>
  )
}
