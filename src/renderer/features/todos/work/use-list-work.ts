import { useEffect } from 'react'

import type { IpcClient } from '../../../../shared/ipc/client.ts'
import type { ChangedKeys } from '../keys/key-map.ts'
import { useActionKeys } from '../keys/use-action-keys.ts'
import type { RowEvents } from '../row-events.ts'
import { prunedTo } from '../selection/selection.ts'
import { useRowEvents } from '../use-row-events.ts'
import { runAction } from './run-action.ts'
import type { WorkContext } from './work-context.ts'

const menuActions = {
  'new-task': 'add',
  search: 'search',
  undo: 'undo',
  redo: 'redo',
} as const

function isMenuAction(action: string): action is keyof typeof menuActions {
  return Object.hasOwn(menuActions, action)
}

/** Connects keyboard, application menu and rows with what they do in the list. */
export function useListWork(client: IpcClient, keys: ChangedKeys, context: WorkContext): RowEvents {
  const { ui, rowIds } = context
  useActionKeys(keys, (action) => runAction(action, context))
  useEffect(() =>
    client.on('app.menu', ({ action }) => {
      if (isMenuAction(action)) runAction(menuActions[action], context)
    }),
  )
  const { reveal } = context
  const { selection, set } = ui
  useEffect(
    () =>
      client.on('app.showToday', () => {
        reveal()
        set({ view: { kind: 'today' }, searchText: '' })
      }),
    [client, reveal, set],
  )
  useEffect(() => {
    const pruned = prunedTo(selection, rowIds)
    if (pruned !== selection) set({ selection: pruned })
  }, [selection, rowIds, set])
  return useRowEvents(context)
}
