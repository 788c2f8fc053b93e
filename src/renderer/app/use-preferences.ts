import { useEffect, useState } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import { firstPreferences, type Preferences } from '../../shared/settings/preferences.ts'

/** The preferences, as they are now. */
export function usePreferences(client: IpcClient): Preferences {
  const [preferences, setPreferences] = useState(firstPreferences)
  useEffect(() => {
    let isNew = true
    const stop = client.on('preferences.changed', (changed) => {
      isNew = false
      setPreferences(changed)
    })
    client.request('preferences.get', {}).then(
      // A change that came in the meantime is newer.
      (stored) => isNew && setPreferences(stored),
      () => {},
    )
    return stop
  }, [client])
  return preferences
}
