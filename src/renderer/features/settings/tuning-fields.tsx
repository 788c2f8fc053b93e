import { abilitiesOf } from '../../../shared/settings/model-abilities.ts'
import type { Effort } from '../../../shared/settings/settings.ts'
import { FormField } from './form-field.tsx'

interface TuningFieldsProps {
  model: string
  temperature: string
  effort: string
  problem: string | undefined
  onChange: (part: { temperature?: string; effort?: string }) => void
}

const effortNames: Readonly<Record<Effort, string>> = {
  minimal: 'Minimal',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

/** What can be set for this model, as far as it is known to have it. */
export function TuningFields(props: TuningFieldsProps) {
  const { model, temperature, effort, problem, onChange } = props
  const abilities = abilitiesOf(model)
  if (model.trim() === '') return null
  return (
    <div className="settings-pair">
      {abilities.temperature ? (
        <FormField label="Temperature" hint="0 to 2; lower is steadier." problem={problem}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="decimal"
              placeholder="Default"
              value={temperature}
              onChange={(event) => onChange({ temperature: event.currentTarget.value })}
            />
          )}
        </FormField>
      ) : null}
      {abilities.efforts.length > 0 ? (
        <FormField label="Reasoning effort" hint="More takes longer.">
          {(control) => (
            <select
              {...control}
              value={effort}
              onChange={(event) => onChange({ effort: event.currentTarget.value })}
            >
              <option value="">Default</option>
              {abilities.efforts.map((name) => (
                <option key={name} value={name}>
                  {effortNames[name]}
                </option>
              ))}
            </select>
          )}
        </FormField>
      ) : null}
    </div>
  )
}
