import { readBaseUrl } from '../../../shared/settings/base-url.ts'
import { presetOf, type ProviderId } from '../../../shared/settings/providers.ts'
import type { KeyProtection } from '../../../shared/settings/secret-store.ts'
import { FormField } from './form-field.tsx'
import { KeyField } from './key-field.tsx'
import { ModelField } from './model-field.tsx'
import { TuningFields } from './tuning-fields.tsx'
import type { ProviderForm } from './use-provider-form.ts'

interface ProviderFieldsProps {
  form: ProviderForm
  provider: ProviderId
  keyProtection: KeyProtection
  onRemoveKey: () => void
}

interface AddressFieldProps {
  value: string
  problem: string | undefined
  onChange: (baseUrl: string) => void
}

function AddressField({ value, problem, onChange }: AddressFieldProps) {
  const address = readBaseUrl(value)
  return (
    <FormField label="Address" hint={address.ok ? address.warning : null} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://api.example.com/v1"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FormField>
  )
}

/** The fields of a provider. */
export function ProviderFields(props: ProviderFieldsProps) {
  const { form, provider, keyProtection, onRemoveKey } = props
  const { draft, problems, change } = form
  return (
    <>
      <AddressField
        value={draft.baseUrl}
        problem={problems.baseUrl}
        onChange={(baseUrl) => change({ baseUrl })}
      />
      <KeyField
        value={draft.key}
        keeping={draft.keeping}
        savedKey={form.savedKey}
        required={presetOf(provider).key === 'required'}
        protection={keyProtection}
        problem={problems.key}
        onChange={change}
        onRemove={onRemoveKey}
      />
      <ModelField
        value={draft.model}
        models={form.models}
        problem={problems.model}
        isBusy={form.outcome?.tone === 'busy'}
        onChange={(model) => change({ model })}
        onRefresh={() => void form.loadModels()}
      />
      <TuningFields
        model={draft.model}
        temperature={draft.temperature}
        effort={draft.effort}
        problem={problems.temperature}
        onChange={change}
      />
    </>
  )
}
