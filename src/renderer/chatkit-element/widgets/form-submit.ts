import { createContext, useContext } from 'react'

export interface FormSubmit {
  /** Checks the fields and, when they are valid, sends them. */
  readonly run: () => void
  readonly loading: boolean
  readonly available: boolean
}

const FormSubmitContext = createContext<FormSubmit | null>(null)

export const FormSubmitProvider = FormSubmitContext.Provider

/** Submits the form around a control; null when there is none, or it has no action. */
export function useFormSubmit(): FormSubmit | null {
  return useContext(FormSubmitContext)
}
