import { useCallback, useEffect, useState, type ReactNode } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import { FirstRun } from '../features/todos/first-run.ts'
import { Welcome } from '../features/welcome/welcome.tsx'

/** Lets the empty list of somebody new show the first page. */
export function FirstRunWelcome({ client, children }: { client: IpcClient; children: ReactNode }) {
  const [isNew, setIsNew] = useState(false)
  useEffect(() => {
    client.request('preferences.get', {}).then(
      ({ desktop }) => setIsNew(!desktop.welcomed),
      () => {},
    )
  }, [client])
  const start = useCallback(() => setIsNew(false), [])
  return (
    <FirstRun value={isNew ? <Welcome client={client} onStart={start} /> : null}>
      {children}
    </FirstRun>
  )
}
