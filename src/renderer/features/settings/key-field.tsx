import { KeyRound } from 'lucide-react'
import { useState } from 'react'

import type { KeyKeeping, KeyProtection } from '../../../shared/settings/secret-store.ts'
import { FormField } from './form-field.tsx'
import { PlainTextQuestion } from './plain-text-question.tsx'

interface KeyFieldProps {
  value: string
  keeping: KeyKeeping
  savedKey: { keeping: KeyKeeping } | null
  required: boolean
  protection: KeyProtection
  problem: string | undefined
  onChange: (part: { key?: string; keeping?: KeyKeeping }) => void
  onRemove: () => void
}

const savedAs: Readonly<Record<KeyKeeping, string>> = {
  encrypted: 'A key is saved, encrypted by the system.',
  'plain-text': 'A key is saved as plain text.',
  session: 'A key is kept until Offhand is closed.',
}

function SavedKey({ keeping, onReplace, onRemove }: SavedKeyProps) {
  return (
    <div className="settings-field">
      <span className="settings-label">API key</span>
      <div className="settings-saved-key">
        <KeyRound size={16} aria-hidden />
        <span>{savedAs[keeping]}</span>
        <button type="button" className="button" onClick={onReplace}>
          Replace
        </button>
        <button type="button" className="button" data-tone="danger" onClick={onRemove}>
          Remove key
        </button>
      </div>
    </div>
  )
}

interface SavedKeyProps {
  keeping: KeyKeeping
  onReplace: () => void
  onRemove: () => void
}

/** The key of a provider: a field while there is none, then only that there is one. */
export function KeyField(props: KeyFieldProps) {
  const { value, keeping, savedKey, required, protection, problem, onChange, onRemove } = props
  const [isReplacing, setIsReplacing] = useState(false)
  if (savedKey !== null && value === '' && !isReplacing) {
    return (
      <SavedKey
        keeping={savedKey.keeping}
        onReplace={() => setIsReplacing(true)}
        onRemove={onRemove}
      />
    )
  }
  return (
    <>
      <FormField
        label="API key"
        hint={required ? null : 'Only if the server asks for one.'}
        problem={problem}
      >
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder={savedKey === null ? '' : 'Leave empty to keep the saved key'}
            value={value}
            onChange={(event) => onChange({ key: event.currentTarget.value })}
          />
        )}
      </FormField>
      {protection === 'plain-text' && value !== '' ? (
        <PlainTextQuestion keeping={keeping} onChange={(chosen) => onChange({ keeping: chosen })} />
      ) : null}
    </>
  )
}
