import { useCallback, useEffect, useState } from 'react'

import type { IpcClient } from '../../../../shared/ipc/client.ts'
import type { DataView } from '../../../../shared/ipc/data-routes.ts'

/** What happens now, and how the last thing went. */
export interface DataOutcome {
  tone: 'busy' | 'good' | 'bad'
  text: string
}

export interface DataState {
  view: DataView | null
  outcome: DataOutcome | null
  /** The person may do nothing else meanwhile. */
  isBusy: boolean
  /** Does something and says how it went; null when it failed. */
  run: <Value>(busy: string, work: () => Promise<Value>) => Promise<Value | null>
  say: (text: string) => void
  reload: () => Promise<void>
  setView: (view: DataView) => void
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Where the data is and what backups there are, asked anew when tasks change while the page is open. */
export function useData(client: IpcClient): DataState {
  const [view, setView] = useState<DataView | null>(null)
  const [outcome, setOutcome] = useState<DataOutcome | null>(null)
  const fail = useCallback((error: unknown) => {
    setOutcome({ tone: 'bad', text: messageOf(error) })
    return null
  }, [])
  const reload = useCallback(
    () =>
      client
        .request('data.view', {})
        .then(setView)
        .catch(fail)
        .then(() => undefined),
    [client, fail],
  )
  useEffect(() => {
    void reload()
    return client.on('todos.changed', () => void reload())
  }, [client, reload])
  const run: DataState['run'] = useCallback(
    async (busy, work) => {
      setOutcome({ tone: 'busy', text: busy })
      try {
        const value = await work()
        setOutcome(null)
        return value
      } catch (error) {
        return fail(error)
      }
    },
    [fail],
  )
  const say = useCallback((text: string) => setOutcome({ tone: 'good', text }), [])
  return { view, outcome, isBusy: outcome?.tone === 'busy', run, say, reload, setView }
}
