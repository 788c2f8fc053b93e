import { useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'

interface DefaultChoiceProps {
  client: IpcClient
  provider: SettingsView['defaultProvider']
  view: SettingsView
}

/** Whether new messages go here unless the person chooses otherwise. */
export function DefaultChoice({ client, provider, view }: DefaultChoiceProps) {
  const isDefault = view.defaultProvider === provider
  // The box follows the hand at once, not only when the choice is stored.
  const [wanted, setWanted] = useState<boolean | null>(null)
  const choose = (next: boolean) => {
    setWanted(next)
    client
      .request('settings.setDefault', { provider: next ? provider : 'embedded' })
      .catch(() => setWanted(null))
  }
  return (
    <label className="settings-check">
      <input
        type="checkbox"
        checked={wanted ?? isDefault}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      Answers new messages by default
    </label>
  )
}
