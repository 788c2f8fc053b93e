import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { FieldNames } from './field-ids.tsx'
import { useWidgetItem } from './widget-item-context.tsx'

export type FieldValue = string | boolean

export interface FormField {
  /** The present value; undefined leaves the field out. */
  readonly read: () => FieldValue | undefined
  /** What takes the focus and says whether it is valid. */
  readonly element: () => HTMLElement | null
}

export interface FormScope {
  /** Makes a field part of the form; the answer takes it out again. */
  readonly register: (name: string, field: FormField) => () => void
  readonly values: () => ReadonlyMap<string, FieldValue>
  /** Whether all fields are valid; if not, the first one that is not says so. */
  readonly validate: () => boolean
  /** What the person entered, by field name; outlives fields that are drawn elsewhere. */
  readonly memory: Map<string, FieldValue>
}

const FormContext = createContext<FormScope | null>(null)

/** The form around a control, or null. */
export function useFormScope(): FormScope | null {
  return useContext(FormContext)
}

/** Makes a control a field of the form around it, if there is one. */
export function useFormField(name: string | undefined, field: FormField): void {
  const scope = useFormScope()
  const latest = useRef(field)
  useEffect(() => {
    latest.current = field
  })
  useEffect(() => {
    if (!scope || !name) return
    return scope.register(name, {
      read: () => latest.current.read(),
      element: () => latest.current.element(),
    })
  }, [scope, name])
}

function isInput(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

function inPageOrder(left: Node, right: Node): number {
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function validate(fields: Iterable<FormField>): boolean {
  const inputs = [...fields].map((field) => field.element()).filter(isInput)
  const invalid = inputs.toSorted(inPageOrder).find((input) => !input.checkValidity())
  return invalid?.reportValidity() ?? true
}

function readValues(fields: ReadonlyMap<string, FormField>): ReadonlyMap<string, FieldValue> {
  return new Map(
    [...fields].flatMap(([name, field]) => {
      const value = field.read()
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

interface FormScopeProviderProps {
  /** What tells the form from others of the same widget, across renderings. */
  identity: string
  children: ReactNode
}

/** Collects and checks the values of the fields inside. */
export function FormScopeProvider({ identity, children }: FormScopeProviderProps) {
  const fields = useRef(new Map<string, FormField>())
  const widgetItem = useWidgetItem()
  const [own] = useState(() => new Map<string, FieldValue>())
  const memory = widgetItem?.memoryOf(identity) ?? own
  const register = useCallback((name: string, field: FormField) => {
    fields.current.set(name, field)
    return () => {
      if (fields.current.get(name) === field) fields.current.delete(name)
    }
  }, [])
  const scope = useMemo<FormScope>(
    () => ({
      register,
      memory,
      values: () => readValues(fields.current),
      validate: () => validate(fields.current.values()),
    }),
    [register, memory],
  )
  return (
    <FormContext value={scope}>
      <FieldNames>{children}</FieldNames>
    </FormContext>
  )
}
