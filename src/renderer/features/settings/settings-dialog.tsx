import { useState, type ReactNode } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { EmbeddedPage } from './embedded-page.tsx'
import { NavEntry } from './nav-entry.tsx'
import { PreferencePageFrame } from './preference-page.tsx'
import type { PreferencePageProps } from './preference-page-props.ts'
import { preferencePages } from './preference-pages.tsx'
import { ProviderNav, type AssistantPage } from './provider-nav.tsx'
import { ProviderPage } from './provider-page.tsx'
import { useSavedPreferences } from './use-saved-preferences.ts'
import { useSettings, type LoadedSettings } from './use-settings.ts'
import './settings.css'

interface SettingsDialogProps {
  client: IpcClient
  /** The page about the app that is open at first, by its id. */
  firstPage?: string
  onClose: () => void
  onTransfer: PreferencePageProps['onTransfer']
  keyboardPage?: ReactNode
}

/** A page about the app, by its id, or one about an assistant. */
type OpenPage = { app: string } | { assistant: AssistantPage }

interface AssistantPageProps {
  client: IpcClient
  settings: LoadedSettings
  page: AssistantPage
  onChange: (page: AssistantPage) => void
}

function AssistantPageView({ client, settings, page, onChange }: AssistantPageProps) {
  const { view, keyProtection, problem } = settings
  if (view === null || keyProtection === null) {
    return <p className="settings-loading">{problem ?? 'Loading…'}</p>
  }
  if (page === 'embedded') return <EmbeddedPage client={client} view={view} />
  const remove = () => {
    onChange('embedded')
    client.request('settings.remove', { provider: page }).catch(() => onChange(page))
  }
  return (
    <ProviderPage
      key={page}
      client={client}
      provider={page}
      view={view}
      keyProtection={keyProtection}
      onRemove={remove}
    />
  )
}

interface NavProps {
  settings: LoadedSettings
  page: OpenPage
  onChange: (page: OpenPage) => void
}

function SettingsNav({ settings: { view }, page, onChange }: NavProps) {
  return (
    <nav className="settings-nav" aria-label="Settings">
      <ul>
        {preferencePages.map(({ id, label, icon }) => (
          <NavEntry
            key={id}
            icon={icon}
            label={label}
            note={null}
            isCurrent={'app' in page && page.app === id}
            onSelect={() => onChange({ app: id })}
          />
        ))}
      </ul>
      <h2>Who answers</h2>
      {view === null ? null : (
        <ProviderNav
          view={view}
          page={'assistant' in page ? page.assistant : null}
          onChange={(assistant) => onChange({ assistant })}
        />
      )}
    </nav>
  )
}

function Pages(props: Omit<SettingsDialogProps, 'onClose'>) {
  const { client, onTransfer, keyboardPage, firstPage = 'general' } = props
  const settings = useSettings(client)
  const saved = useSavedPreferences(client)
  const [page, setPage] = useState<OpenPage>({ app: firstPage })
  const appPage = 'app' in page ? preferencePages.find(({ id }) => id === page.app) : undefined
  return (
    <div className="settings-body">
      <SettingsNav settings={settings} page={page} onChange={setPage} />
      {appPage === undefined ? null : (
        <PreferencePageFrame
          key={appPage.id}
          client={client}
          page={appPage}
          saved={saved}
          onTransfer={onTransfer}
          keyboardPage={keyboardPage}
        />
      )}
      {'assistant' in page ? (
        <AssistantPageView
          client={client}
          settings={settings}
          page={page.assistant}
          onChange={(assistant) => setPage({ assistant })}
        />
      ) : null}
    </div>
  )
}

/** The settings: how the app behaves, who answers, and how it is reached. */
export function SettingsDialog({ onClose, ...pages }: SettingsDialogProps) {
  return (
    <Dialog title="Settings" className="settings-dialog" width={760} height={620} onClose={onClose}>
      <Pages {...pages} />
    </Dialog>
  )
}
