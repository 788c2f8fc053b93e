import { useState } from 'react'

import type { Preferences } from '../../../shared/settings/preferences.ts'
import { SettingSwitch } from './setting-switch.tsx'

type QuietHours = Preferences['reminders']['quietHours']

interface QuietHoursFieldProps {
  hours: QuietHours
  isDisabled: boolean
  onChange: (hours: QuietHours) => void
}

const usualHours = { from: '22:00', to: '07:00' }
const ends = [
  { end: 'from', label: 'Do not disturb from' },
  { end: 'to', label: 'Do not disturb until' },
] as const

/** The hours in which no reminder is shown. */
export function QuietHoursField({ hours, isDisabled, onChange }: QuietHoursFieldProps) {
  // What is typed may not be a span of time yet.
  const [draft, setDraft] = useState(hours)
  const shown = draft ?? usualHours
  const change = (next: QuietHours) => {
    setDraft(next)
    if (next === null || (next.from !== '' && next.to !== '')) onChange(next)
  }
  return (
    <SettingSwitch
      label="Do not disturb"
      hint="Reminders of these hours come when they are over."
      isOn={draft !== null}
      isDisabled={isDisabled}
      onChange={(isOn) => change(isOn ? usualHours : null)}
    >
      <span className="settings-span">
        {ends.map(({ end, label }) => (
          <input
            key={end}
            type="time"
            aria-label={label}
            value={shown[end]}
            onChange={(event) => change({ ...shown, [end]: event.target.value })}
          />
        ))}
      </span>
    </SettingSwitch>
  )
}
