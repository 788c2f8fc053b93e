import { createContext, useContext } from 'react'

const FormSubmitContext = createContext<(() => void) | null>(null)

export const FormSubmitProvider = FormSubmitContext.Provider

/** Submits the form around a control; null when there is none. */
export function useFormSubmit(): (() => void) | null {
  return useContext(FormSubmitContext)
}
