import { useCallback, useEffect, useState, type ReactNode, type RefObject } from 'react'

import type { IpcClient } from '../../shared/ipc/client.ts'
import type { TodosHandle } from '../features/todos/use-list-handle.ts'
import type { ShownTodos } from '../features/transfer/export-dialog.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { useLater } from './use-later.ts'

type Open = { what: 'import' } | { what: 'export'; shown: ShownTodos } | null

const nothingShown: ShownTodos = { title: 'This view', todos: [] }

const loadDialogs = () => import('./transfer-dialogs.ts')

/** The dialogs of import and export, opened here or from the menu. */
export function useTransfer(
  client: IpcClient,
  list: RefObject<TodosHandle | null>,
): { open: (what: 'import' | 'export') => void; dialog: ReactNode } {
  const [shown, setShown] = useState<Open>(null)
  const { part, hasFailed } = useLater(loadDialogs, shown !== null)
  const open = useCallback(
    (what: 'import' | 'export') =>
      setShown(
        what === 'import' ? { what } : { what, shown: list.current?.shown() ?? nothingShown },
      ),
    [list],
  )
  const close = useCallback(() => setShown(null), [])
  useEffect(
    () =>
      client.on('app.menu', ({ action }) => {
        if (action === 'import' || action === 'export') open(action)
      }),
    [client, open],
  )
  if (shown === null) return { open, dialog: null }
  if (hasFailed) {
    const dialog = <NotLoaded what="The dialog" onClose={close} />
    return { open, dialog }
  }
  if (part === null) return { open, dialog: null }
  const dialog =
    shown.what === 'import' ? (
      <part.ImportDialog client={client} onClose={close} />
    ) : (
      <part.ExportDialog client={client} shown={shown.shown} onClose={close} />
    )
  return { open, dialog }
}
