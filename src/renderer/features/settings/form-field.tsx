import { useId, type ReactNode } from 'react'

/** What a control needs to belong to its label and its notes. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

interface FormFieldProps {
  label: string
  hint?: string | null
  problem?: string | undefined
  children: (control: FieldControl) => ReactNode
}

/** A control with its label, a hint, and what is wrong with it. */
export function FormField({ label, hint, problem, children }: FormFieldProps) {
  const id = useId()
  const note = problem ?? hint ?? null
  const control: FieldControl = {
    id,
    'aria-describedby': note === null ? undefined : `${id}-note`,
    'aria-invalid': problem === undefined ? undefined : true,
  }
  return (
    <div className="settings-field">
      <label htmlFor={id}>{label}</label>
      {children(control)}
      {note === null ? null : (
        <p id={`${id}-note`} className="settings-note" data-tone={problem ? 'bad' : 'plain'}>
          {note}
        </p>
      )}
    </div>
  )
}
