import { useCallback, useEffect, useState, type ReactNode } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import { FirstRun } from '../features/todos/first-run.ts'
import { Welcome } from '../features/welcome/welcome.tsx'

type Reason = 'new' | 'unreadable' | null

/** Why the list of somebody may be empty without anything having been done; data that is away makes nobody new. */
async function reasonOf(client: IpcClient): Promise<Reason> {
  const [{ desktop }, notices] = await Promise.all([
    client.request('preferences.get', {}),
    client.request('app.notices', {}),
  ])
  if (notices.some(({ id }) => id === 'storage.read-only')) return 'unreadable'
  return desktop.welcomed ? null : 'new'
}

/** Lets the empty list of somebody new show the first page. */
export function FirstRunWelcome({ client, children }: { client: IpcClient; children: ReactNode }) {
  const [reason, setReason] = useState<Reason>(null)
  useEffect(() => {
    reasonOf(client).then(setReason, () => {})
  }, [client])
  const start = useCallback(() => setReason(null), [])
  const pages = {
    new: <Welcome client={client} onStart={start} />,
    unreadable: <NothingToShow />,
  }
  return <FirstRun value={reason === null ? null : pages[reason]}>{children}</FirstRun>
}

function NothingToShow() {
  return (
    <div className="empty-list">
      <p className="empty-list-title">No tasks to show</p>
      <p className="empty-list-text">
        Nothing can be saved now, as the message above says. Your tasks show up here when they can
        be read.
      </p>
    </div>
  )
}
