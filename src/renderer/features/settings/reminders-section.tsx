import { useState } from 'react'

import { firstPreferences, type Preferences } from '../../../shared/settings/preferences.ts'
import { QuietHoursField } from './quiet-hours.tsx'
import { SettingSwitch } from './setting-switch.tsx'

type Reminders = Preferences['reminders']

interface RemindersSectionProps {
  reminders: Reminders
  save: (patch: Partial<Reminders>) => void
}

interface DayTimeProps {
  dayTime: Reminders['dayTime']
  isDisabled: boolean
  onChange: (dayTime: Reminders['dayTime']) => void
}

const usualDayTime = firstPreferences.reminders.dayTime

function DayTimeField({ dayTime, isDisabled, onChange }: DayTimeProps) {
  const [draft, setDraft] = useState(dayTime)
  const change = (next: string | null) => {
    setDraft(next)
    if (next !== '') onChange(next)
  }
  return (
    <SettingSwitch
      label="Tasks without a time"
      hint="Remind me on the day they are due."
      isOn={draft !== null}
      isDisabled={isDisabled}
      onChange={(isOn) => change(isOn ? usualDayTime : null)}
    >
      <input
        type="time"
        aria-label="Remind me of tasks without a time at"
        value={draft ?? ''}
        onChange={(event) => change(event.target.value)}
      />
    </SettingSwitch>
  )
}

/** When and how reminders are shown. */
export function RemindersSection({ reminders, save }: RemindersSectionProps) {
  const { enabled, sound, dayTime, quietHours } = reminders
  return (
    <section className="settings-section" aria-label="Reminders">
      <h3>Reminders</h3>
      <SettingSwitch
        label="Show reminders"
        hint="As notifications of the system, and at the top of this window until you answer them."
        isOn={enabled}
        onChange={(isOn) => save({ enabled: isOn })}
      />
      <SettingSwitch
        label="Sound"
        isOn={sound}
        isDisabled={!enabled}
        onChange={(isOn) => save({ sound: isOn })}
      />
      <DayTimeField
        dayTime={dayTime}
        isDisabled={!enabled}
        onChange={(time) => save({ dayTime: time })}
      />
      <QuietHoursField
        hours={quietHours}
        isDisabled={!enabled}
        onChange={(hours) => save({ quietHours: hours })}
      />
    </section>
  )
}
