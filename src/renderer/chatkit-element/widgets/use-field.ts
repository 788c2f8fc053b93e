import { useState, type RefObject } from 'react'
import { useFieldIds } from './field-ids.tsx'
import { useFormField, useFormScope, type FieldValue } from './form-scope.tsx'
import { useWidgetAction } from './use-widget-action.ts'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

interface Entered<Value> {
  readonly name: string
  readonly value: Value
  readonly given: Value
  readonly node: WidgetNode
}

export interface Field<Value> {
  readonly name: string
  readonly id: string
  /** The id that a Label of this field has, if there is one. */
  readonly labelId: string
  readonly value: Value
  /** Whether it cannot be changed now. */
  readonly disabled: boolean
  readonly loading: boolean
  readonly change: (next: Value) => void
}

interface Memory<Value> {
  readonly value: Value
  readonly enter: (value: Value) => void
  readonly forget: () => void
}

/**
 * What the person entered, else what the widget says. In a form it outlives changes of the widget;
 * a field on its own follows what the server says anew, the more so when its changes go there.
 */
function useEntered<Value extends FieldValue>(
  node: WidgetNode,
  given: Value,
  isValue: (value: unknown) => value is Value,
): Memory<Value> {
  const scope = useFormScope()
  const name = readText(node, 'name') ?? ''
  const [entered, setEntered] = useState<Entered<Value> | null>(() => {
    const value = scope?.memory.get(name)
    return isValue(value) ? { name, value, given, node } : null
  })
  const sends = Boolean(node['onChangeAction'])
  const changedBelow = entered?.given !== given || (sends && entered.node !== node)
  const valid = entered !== null && entered.name === name && (scope !== null || !changedBelow)
  return {
    value: valid ? entered.value : given,
    enter: (value) => {
      scope?.memory.set(name, value)
      setEntered({ name, value, given, node })
    },
    forget: () => {
      scope?.memory.delete(name)
      setEntered(null)
    },
  }
}

/** The element that takes the focus and knows whether the value is valid. */
type ElementRef = RefObject<HTMLElement | null>

/** Makes a component a field: its value, the form around it and the action bound to its changes. */
function useField<Value extends FieldValue>(
  node: WidgetNode,
  element: ElementRef,
  [given, isValue]: [Value, (value: unknown) => value is Value],
): Field<Value> {
  const name = readText(node, 'name') ?? ''
  const ids = useFieldIds(name)
  const bound = useWidgetAction(node['onChangeAction'], 'none')
  const { value, enter, forget } = useEntered(node, given, isValue)
  const inForm = useFormScope() !== null
  const disabled = readFlag(node, 'disabled')
  useFormField(name, {
    read: () => (disabled ? undefined : value),
    element: () => (disabled ? null : element.current),
  })
  const change = async (next: Value) => {
    enter(next)
    const outcome = await bound?.run(new Map(name ? [[name, next]] : []))
    if (!inForm && (outcome === 'failed' || outcome === 'ignored')) forget()
  }
  return {
    name,
    id: ids.field,
    labelId: ids.label,
    value,
    disabled: disabled || bound?.available === false,
    loading: bound?.loading ?? false,
    change: (next) => void change(next),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** A field whose value is a text. */
export function useTextField(
  node: WidgetNode,
  element: ElementRef,
  given = readText(node, 'defaultValue') ?? '',
): Field<string> {
  return useField(node, element, [given, isText])
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** A field that is on or off. */
export function useFlagField(node: WidgetNode, element: ElementRef): Field<boolean> {
  return useField(node, element, [readFlag(node, 'defaultChecked'), isFlag])
}
