import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  type ReactNode,
} from 'react'

/** The present value of a field; undefined leaves it out. */
export type ReadField = () => string | boolean | undefined

export interface FormScope {
  /** Makes a field part of the form; the answer takes it out again. */
  readonly register: (name: string, read: ReadField) => () => void
  readonly values: () => ReadonlyMap<string, string | boolean>
}

const FormContext = createContext<FormScope | null>(null)

/** The form around a control, or null. */
export function useFormScope(): FormScope | null {
  return useContext(FormContext)
}

/** Makes a control a field of the form around it, if there is one. */
export function useFormField(name: string | undefined, read: ReadField): void {
  const scope = useFormScope()
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(
    () => (scope && name ? scope.register(name, () => latest.current()) : undefined),
    [scope, name],
  )
}

/** Collects the values of the fields inside. */
export function FormScopeProvider({ children }: { children: ReactNode }) {
  const fields = useRef(new Map<string, ReadField>())
  const register = useCallback((name: string, read: ReadField) => {
    fields.current.set(name, read)
    return () => {
      if (fields.current.get(name) === read) fields.current.delete(name)
    }
  }, [])
  const scope = useMemo<FormScope>(
    () => ({
      register,
      values: () =>
        new Map(
          [...fields.current].flatMap(([name, read]) => {
            const value = read()
            return value === undefined ? [] : [[name, value] as const]
          }),
        ),
    }),
    [register],
  )
  return <FormContext value={scope}>{children}</FormContext>
}
