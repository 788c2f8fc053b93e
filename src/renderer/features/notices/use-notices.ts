import { useCallback, useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Notice } from '../../../shared/ipc/notice.ts'

interface NoticeState {
  notices: readonly Notice[]
  dismissed: ReadonlySet<string>
}

const noNotices: NoticeState = { notices: [], dismissed: new Set() }

function withNotices(state: NoticeState, added: readonly Notice[]): NoticeState {
  const addedIds = new Set(added.map((notice) => notice.id))
  const kept = state.notices.filter((notice) => !addedIds.has(notice.id))
  return { ...state, notices: [...kept, ...added] }
}

export interface Notices {
  notices: readonly Notice[]
  dismiss: (id: string) => void
}

/** Listens before it asks, so that no notice is missed; one that arrives twice is shown once. */
export function useNotices(client: IpcClient): Notices {
  const [state, setState] = useState(noNotices)
  useEffect(() => {
    const stop = client.on('app.notice', (notice) =>
      setState((known) => withNotices(known, [notice])),
    )
    client.request('app.notices', {}).then(
      (notices) => setState((known) => withNotices(known, notices)),
      () => undefined,
    )
    return stop
  }, [client])
  const dismiss = useCallback(
    (id: string) =>
      setState((known) => ({ ...known, dismissed: new Set(known.dismissed).add(id) })),
    [],
  )
  return { notices: state.notices.filter(({ id }) => !state.dismissed.has(id)), dismiss }
}
