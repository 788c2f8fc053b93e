import type { ReactNode } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Preferences, PreferencesPatch } from '../../../shared/settings/preferences.ts'

/** What a page about the app gets. */
export interface PreferencePageProps {
  client: IpcClient
  preferences: Preferences
  save: (patch: PreferencesPatch) => Promise<void>
  onTransfer: (what: 'import' | 'export') => void
  /** The keys of the list, which are not a part of this feature. */
  keyboardPage?: ReactNode
}
