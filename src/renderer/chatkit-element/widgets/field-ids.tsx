import { createContext, useContext, useId, type ReactNode } from 'react'

const FieldNamesContext = createContext<string | null>(null)

/** Within it a field name stands for one field, so that its label finds it. */
export function FieldNames({ children }: { children: ReactNode }) {
  const id = useId()
  return <FieldNamesContext value={id}>{children}</FieldNamesContext>
}

function escaped(name: string): string {
  return name.replaceAll(/[^\w-]/g, (character) => `_${character.charCodeAt(0)}_`)
}

/** The element ids of the field of that name and of its label. */
export function useFieldIds(name: string): { readonly field: string; readonly label: string } {
  const own = useId()
  const prefix = useContext(FieldNamesContext) ?? own
  const field = `${prefix}-${escaped(name)}`
  return { field, label: `${field}-label` }
}
