import { useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'

/** The reminders that were shown and not settled. Listens before it asks, so that none is missed. */
export function useWaitingReminders(client: IpcClient): readonly WaitingReminder[] {
  const [waiting, setWaiting] = useState<readonly WaitingReminder[]>([])
  useEffect(() => {
    let isNew = true
    const stop = client.on('reminders.changed', (changed) => {
      isNew = false
      setWaiting(changed)
    })
    client.request('reminders.waiting', {}).then(
      (stored) => isNew && setWaiting(stored),
      () => {},
    )
    return stop
  }, [client])
  return waiting
}
