import { useCallback, useEffect, useState, type ReactNode } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { KeyboardPage } from '../features/todos/keys/keyboard-page.tsx'

interface SettingsDialogParts {
  client: IpcClient
  preferences: Preferences
  onTransfer: (what: 'import' | 'export') => void
}

/** The settings, opened here or from the menu. */
export function useSettingsDialog({ client, preferences, onTransfer }: SettingsDialogParts): {
  open: () => void
  /** Opens them where keys are changed. */
  openKeyboard: () => void
  dialog: ReactNode
} {
  const [page, setPage] = useState<string | null>(null)
  const open = useCallback(() => setPage('general'), [])
  const openKeyboard = useCallback(() => setPage('keyboard'), [])
  const close = useCallback(() => setPage(null), [])
  useEffect(
    () => client.on('app.menu', ({ action }) => action === 'settings' && open()),
    [client, open],
  )
  if (page === null) return { open, openKeyboard, dialog: null }
  const saveKeys = (keys: Preferences['list']['keys']) =>
    void client.request('preferences.save', { list: { keys } }).catch(() => {})
  const dialog = (
    <SettingsDialog
      client={client}
      firstPage={page}
      onClose={close}
      onTransfer={(what) => {
        close()
        onTransfer(what)
      }}
      keyboardPage={<KeyboardPage changed={preferences.list.keys} onChange={saveKeys} />}
    />
  )
  return { open, openKeyboard, dialog }
}
