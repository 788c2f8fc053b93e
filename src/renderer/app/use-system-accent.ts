import { useEffect } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import type { DesktopState } from '../../shared/ipc/desktop-state.ts'

const token = '--system-accent'

/** Keeps the accent colour of the system in the theme, where the system has one. */
export function useSystemAccent(client: IpcClient): void {
  useEffect(() => {
    const { style } = document.documentElement
    const follow = ({ accent }: Pick<DesktopState, 'accent'>) => {
      if (accent === null) style.removeProperty(token)
      else style.setProperty(token, accent)
    }
    const stop = client.on('desktop.changed', follow)
    client.request('desktop.accent', {}).then(follow, () => {})
    return stop
  }, [client])
}
