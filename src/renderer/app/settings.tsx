import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { KeyboardPage } from '../features/todos/keys/keyboard-page.tsx'

interface SettingsProps {
  client: IpcClient
  preferences: Preferences
  firstPage: string
  onClose: () => void
  onTransfer: (what: 'import' | 'export') => void
}

/** The settings with the page about the keys of the list. */
export function Settings({ client, preferences, firstPage, onClose, onTransfer }: SettingsProps) {
  const saveKeys = (keys: Preferences['list']['keys']) =>
    void client.request('preferences.save', { list: { keys } }).catch(() => {})
  return (
    <SettingsDialog
      client={client}
      firstPage={firstPage}
      onClose={onClose}
      onTransfer={(what) => {
        onClose()
        onTransfer(what)
      }}
      keyboardPage={<KeyboardPage changed={preferences.list.keys} onChange={saveKeys} />}
    />
  )
}
