import { useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { KeyProtection } from '../../../shared/settings/secret-store.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'

/** What the settings dialog shows; null until it is known. */
export interface LoadedSettings {
  view: SettingsView | null
  keyProtection: KeyProtection | null
  problem: string | null
}

const unknown: LoadedSettings = { view: null, keyProtection: null, problem: null }

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The settings, as they change. Asks the system about keys, so only for the dialog. */
export function useSettings(client: IpcClient): LoadedSettings {
  const [settings, setSettings] = useState(unknown)
  useEffect(() => {
    const patch = (part: Partial<LoadedSettings>) => setSettings((known) => ({ ...known, ...part }))
    const stop = client.on('settings.changed', (view) => patch({ view }))
    const fail = (error: unknown) => patch({ problem: messageOf(error) })
    client.request('settings.get', {}).then((view) => patch({ view }), fail)
    client
      .request('settings.keyProtection', {})
      .then((keyProtection) => patch({ keyProtection }), fail)
    return stop
  }, [client])
  return settings
}
