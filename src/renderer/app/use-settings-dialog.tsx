import { useCallback, useEffect, useState, type ReactNode } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import { NotLoaded } from './not-loaded.tsx'
import { useLater } from './use-later.ts'

interface SettingsDialogParts {
  client: IpcClient
  preferences: Preferences
  onTransfer: (what: 'import' | 'export') => void
}

const loadSettings = () => import('./settings.tsx')

/** The settings, opened here or from the menu. */
export function useSettingsDialog({ client, preferences, onTransfer }: SettingsDialogParts): {
  open: () => void
  /** Opens them where keys are changed. */
  openKeyboard: () => void
  dialog: ReactNode
} {
  const [page, setPage] = useState<string | null>(null)
  const { part, hasFailed } = useLater(loadSettings, page !== null)
  const open = useCallback(() => setPage('general'), [])
  const openKeyboard = useCallback(() => setPage('keyboard'), [])
  const close = useCallback(() => setPage(null), [])
  useEffect(
    () => client.on('app.menu', ({ action }) => action === 'settings' && open()),
    [client, open],
  )
  if (page === null) return { open, openKeyboard, dialog: null }
  if (hasFailed) {
    const dialog = <NotLoaded what="The settings" onClose={close} />
    return { open, openKeyboard, dialog }
  }
  const dialog = part && (
    <part.Settings {...{ client, preferences, onTransfer }} firstPage={page} onClose={close} />
  )
  return { open, openKeyboard, dialog }
}
