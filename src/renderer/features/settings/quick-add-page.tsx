import type { Preferences } from '../../../shared/settings/preferences.ts'
import { languageCodes } from '../../../shared/todos/quick-add/languages/language-codes.ts'
import { FormField } from './form-field.tsx'
import type { PreferencePageProps } from './preference-page-props.ts'
import { ShortcutField } from './shortcut-field.tsx'

type QuickAdd = Preferences['quickAdd']

const languageNames: Readonly<Record<(typeof languageCodes)[number], string>> = {
  en: 'English',
  de: 'English and Deutsch',
  es: 'English and español',
  fr: 'English and français',
  pt: 'English and português',
  it: 'English and italiano',
}

const dateOrders = [
  { value: 'month-first', label: 'March 4 (month first)' },
  { value: 'day-first', label: '3 April (day first)' },
] as const

interface SectionProps {
  quickAdd: QuickAdd
  save: (patch: Partial<QuickAdd>) => void
}

function LanguageField({ quickAdd, save }: SectionProps) {
  return (
    <FormField
      label="Language of dates"
      hint="The words that are read as dates, times and repeats in the line of a new task."
    >
      {(control) => (
        <select
          {...control}
          value={quickAdd.language ?? ''}
          onChange={({ target }) =>
            save({ language: languageCodes.find((code) => code === target.value) ?? null })
          }
        >
          <option value="">As in my system</option>
          {languageCodes.map((code) => (
            <option key={code} value={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

function DateOrderField({ quickAdd, save }: SectionProps) {
  return (
    <FormField label="3/4 means">
      {(control) => (
        <select
          {...control}
          value={quickAdd.dateOrder ?? ''}
          onChange={({ target }) => {
            const chosen = dateOrders.find(({ value }) => value === target.value)
            save({ dateOrder: chosen?.value ?? null })
          }}
        >
          <option value="">As in my region</option>
          {dateOrders.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

/** How new tasks are written, and the shortcut for them. */
export function QuickAddPage({ client, preferences, save }: PreferencePageProps) {
  const { quickAdd } = preferences
  const savePart = (part: Partial<QuickAdd>) => save({ quickAdd: part })
  return (
    <>
      <section className="settings-section" aria-label="From anywhere">
        <h3>From anywhere</h3>
        <ShortcutField
          client={client}
          shortcut={quickAdd.shortcut}
          save={(shortcut) => savePart({ shortcut })}
        />
      </section>
      <section className="settings-section" aria-label="What is read">
        <h3>What is read</h3>
        <div className="settings-pair">
          <LanguageField quickAdd={quickAdd} save={(part) => void savePart(part)} />
          <DateOrderField quickAdd={quickAdd} save={(part) => void savePart(part)} />
        </div>
      </section>
    </>
  )
}
