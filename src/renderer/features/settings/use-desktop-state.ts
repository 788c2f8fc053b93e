import { useCallback, useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { DesktopState } from '../../../shared/ipc/desktop-state.ts'

export interface KnownDesktop {
  /** Null until it is known. */
  state: DesktopState | null
  lookForUpdate: () => void
}

/** What can be done on this desktop, as it changes. */
export function useDesktopState(client: IpcClient): KnownDesktop {
  const [state, setState] = useState<DesktopState | null>(null)
  useEffect(() => {
    const stop = client.on('desktop.changed', setState)
    client.request('desktop.state', {}).then(setState, () => {})
    return stop
  }, [client])
  const lookForUpdate = useCallback(() => {
    client.request('desktop.lookForUpdate', {}).then(setState, () => {})
  }, [client])
  return { state, lookForUpdate }
}
