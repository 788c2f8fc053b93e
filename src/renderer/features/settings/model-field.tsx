import { RefreshCw } from 'lucide-react'

import { FormField, type FieldControl } from './form-field.tsx'

interface ModelFieldProps {
  value: string
  /** What the server offers; empty until it was asked. */
  models: readonly string[]
  problem: string | undefined
  isBusy: boolean
  onChange: (model: string) => void
  onRefresh: () => void
}

function ModelSelect({ value, models, control, onChange }: ModelSelectProps) {
  const all = value === '' || models.includes(value) ? models : [value, ...models]
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {value === '' ? <option value="">Choose a model</option> : null}
      {all.map((model) => (
        <option key={model} value={model}>
          {model}
        </option>
      ))}
    </select>
  )
}

interface ModelSelectProps {
  value: string
  models: readonly string[]
  control: FieldControl
  onChange: (model: string) => void
}

/** The model: chosen from what the server offers, or typed while that is not known. */
export function ModelField({
  value,
  models,
  problem,
  isBusy,
  onChange,
  onRefresh,
}: ModelFieldProps) {
  const hint = models.length > 0 ? null : 'Type its name, or ask the server what it offers.'
  return (
    <FormField label="Model" hint={hint} problem={problem}>
      {(control) => (
        <div className="settings-row">
          {models.length > 0 ? (
            <ModelSelect value={value} models={models} control={control} onChange={onChange} />
          ) : (
            <input
              {...control}
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          )}
          <button type="button" className="button" disabled={isBusy} onClick={onRefresh}>
            <RefreshCw size={15} aria-hidden />
            {models.length > 0 ? 'Refresh' : 'Load models'}
          </button>
        </div>
      )}
    </FormField>
  )
}
