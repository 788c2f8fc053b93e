import { Check, Cloud, Cpu, MonitorSmartphone, Server } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

import { providerPresets, type ProviderPreset } from '../../../shared/settings/providers.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'

/** A page of the settings: the embedded assistant, or a provider. */
export type SettingsPage = SettingsView['defaultProvider']

interface ProviderNavProps {
  view: SettingsView
  page: SettingsPage
  onChange: (page: SettingsPage) => void
}

interface Place {
  place: ProviderPreset['place']
  title: string
  icon: LucideIcon
}

const places: readonly Place[] = [
  { place: 'this-computer', title: 'On this computer', icon: MonitorSmartphone },
  { place: 'cloud', title: 'Online', icon: Cloud },
  { place: 'anywhere', title: 'Anywhere', icon: Server },
]

interface EntryProps {
  icon: LucideIcon
  label: string
  note: string | null
  isCurrent: boolean
  onSelect: () => void
}

function Entry({ icon: Icon, label, note, isCurrent, onSelect }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="settings-entry"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onSelect}
      >
        <Icon size={16} aria-hidden />
        <span className="settings-entry-label">{label}</span>
        {note === null ? null : (
          <span className="settings-entry-note">
            <Check size={14} aria-hidden />
            <span className="visually-hidden">{note}</span>
          </span>
        )}
      </button>
    </li>
  )
}

/** Chooses the page; what is set up has a check mark. */
export function ProviderNav({ view, page, onChange }: ProviderNavProps) {
  const noteOf = (id: SettingsPage) => {
    if (view.defaultProvider === id) return 'answers by default'
    return view.connections.some(({ provider }) => provider === id) ? 'set up' : null
  }
  const entry = (id: SettingsPage, icon: LucideIcon, label: string) => (
    <Entry
      key={id}
      icon={icon}
      label={label}
      note={noteOf(id)}
      isCurrent={id === page}
      onSelect={() => onChange(id)}
    />
  )
  return (
    <nav className="settings-nav" aria-label="Who can answer">
      <ul>{entry('embedded', Cpu, 'Embedded assistant')}</ul>
      {places.map(({ place, title, icon }) => (
        <section key={place}>
          <h3>{title}</h3>
          <ul>
            {providerPresets
              .filter((preset) => preset.place === place)
              .map(({ id, name }) => entry(id, icon, name))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
