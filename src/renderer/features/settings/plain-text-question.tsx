import { useId } from 'react'

import type { KeyKeeping } from '../../../shared/settings/secret-store.ts'

interface PlainTextQuestionProps {
  keeping: KeyKeeping
  onChange: (keeping: KeyKeeping) => void
}

const choices = [
  { keeping: 'session', label: 'Keep it until Offhand is closed' },
  {
    keeping: 'plain-text',
    label: 'Save it as plain text, readable for every program that runs as you',
  },
] as const

/** Asks how to keep a key where the system has no protected place for it. */
export function PlainTextQuestion({ keeping, onChange }: PlainTextQuestionProps) {
  const name = useId()
  return (
    <fieldset className="settings-question">
      <legend>This system offers no protected place for keys.</legend>
      {choices.map((choice) => (
        <label key={choice.keeping}>
          <input
            type="radio"
            name={name}
            checked={keeping === choice.keeping}
            onChange={() => onChange(choice.keeping)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
