import { FormField } from './form-field.tsx'
import type { PreferencePageProps } from './preference-page-props.ts'
import { RemindersSection } from './reminders-section.tsx'

const weekStarts = [
  { value: '', label: 'As in my region' },
  { value: '0', label: 'Monday' },
  { value: '5', label: 'Saturday' },
  { value: '6', label: 'Sunday' },
]

/** Reminders and the calendar. */
export function GeneralPage({ preferences, save }: PreferencePageProps) {
  const { weekStart } = preferences.list
  return (
    <>
      <RemindersSection
        reminders={preferences.reminders}
        save={(reminders) => void save({ reminders })}
      />
      <section className="settings-section" aria-label="Calendar">
        <h3>Calendar</h3>
        <FormField label="Weeks begin on">
          {(control) => (
            <select
              {...control}
              value={weekStart ?? ''}
              onChange={({ target }) => {
                const chosen = target.value === '' ? null : Number(target.value)
                void save({ list: { weekStart: chosen } })
              }}
            >
              {weekStarts.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </section>
    </>
  )
}
