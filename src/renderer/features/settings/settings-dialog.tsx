import { X } from 'lucide-react'
import { useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { EmbeddedPage } from './embedded-page.tsx'
import { ProviderNav, type SettingsPage } from './provider-nav.tsx'
import { ProviderPage } from './provider-page.tsx'
import { useSettings, type LoadedSettings } from './use-settings.ts'
import './settings.css'

interface SettingsDialogProps {
  client: IpcClient
  onClose: () => void
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal()
}

interface PagesProps {
  client: IpcClient
  settings: LoadedSettings
}

function Pages({ client, settings: { view, keyProtection, problem } }: PagesProps) {
  const [chosen, setChosen] = useState<SettingsPage | null>(null)
  if (view === null || keyProtection === null) {
    return <p className="settings-loading">{problem ?? 'Loading…'}</p>
  }
  const page = chosen ?? view.defaultProvider
  const remove = () => {
    if (page === 'embedded') return
    setChosen('embedded')
    client.request('settings.remove', { provider: page }).catch(() => setChosen(page))
  }
  return (
    <div className="settings-body">
      <ProviderNav view={view} page={page} onChange={setChosen} />
      {page === 'embedded' ? (
        <EmbeddedPage client={client} view={view} />
      ) : (
        <ProviderPage
          key={page}
          client={client}
          provider={page}
          view={view}
          keyProtection={keyProtection}
          onRemove={remove}
        />
      )}
    </div>
  )
}

/** The settings: who answers, and how it is reached. */
export function SettingsDialog({ client, onClose }: SettingsDialogProps) {
  const settings = useSettings(client)
  return (
    <dialog
      ref={showModal}
      className="settings-dialog"
      aria-labelledby="settings-title"
      onClose={onClose}
    >
      <div className="settings-frame">
        <header className="settings-head">
          <h1 id="settings-title">Settings</h1>
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        </header>
        <Pages client={client} settings={settings} />
      </div>
    </dialog>
  )
}
