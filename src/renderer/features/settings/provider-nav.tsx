import { Cloud, Cpu, MonitorSmartphone, Server } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

import { providerPresets, type ProviderPreset } from '../../../shared/settings/providers.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import { NavEntry } from './nav-entry.tsx'

/** A page about an assistant: the embedded one, or a provider. */
export type AssistantPage = SettingsView['defaultProvider']

interface ProviderNavProps {
  view: SettingsView
  /** The page that is open; null for another part of the settings. */
  page: AssistantPage | null
  onChange: (page: AssistantPage) => void
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

/** The assistants to choose from; what is set up has a check mark. */
export function ProviderNav({ view, page, onChange }: ProviderNavProps) {
  const noteOf = (id: AssistantPage) => {
    if (view.defaultProvider === id) return 'answers by default'
    return view.connections.some(({ provider }) => provider === id) ? 'set up' : null
  }
  const entry = (id: AssistantPage, icon: LucideIcon, label: string) => (
    <NavEntry
      key={id}
      icon={icon}
      label={label}
      note={noteOf(id)}
      isCurrent={id === page}
      onSelect={() => onChange(id)}
    />
  )
  return (
    <>
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
    </>
  )
}
