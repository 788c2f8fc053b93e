import { useEffect, useState } from 'react'

import { localNow, type Clock, type LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import { createToastStore } from './toast-store.ts'
import { Toasts } from './toasts.tsx'
import { createTodoActions } from './todo-actions.ts'
import { createTodoListStore } from './todo-list-store.ts'
import { TodosMain } from './todos-main.tsx'
import './todos.css'
import './quick-add.css'
import './todo-row.css'
import './overlay.css'

interface TodosPaneProps {
  client: IpcClient
  clock: Clock
  /** The present minute of the clock. */
  now: LocalNow
  /** Brings this pane into view where the window shows one pane at a time. */
  reveal: () => void
  onOpenSettings: () => void
}

const tickPauseMs = 650

function afterPause(callback: () => void): void {
  setTimeout(callback, tickPauseMs)
}

/** The todo list with everything a person can do in it. */
export function TodosPane({ client, clock, now, reveal, onOpenSettings }: TodosPaneProps) {
  const [store] = useState(() => createTodoListStore({ client, afterPause }))
  const [toasts] = useState(createToastStore)
  const [actions] = useState(() =>
    createTodoActions({ store, toasts, now: () => localNow(clock()) }),
  )
  useEffect(() => store.start(), [store])
  return (
    <>
      <TodosMain
        client={client}
        store={store}
        actions={actions}
        now={now}
        reveal={reveal}
        onOpenSettings={onOpenSettings}
      />
      <Toasts store={toasts} />
    </>
  )
}
