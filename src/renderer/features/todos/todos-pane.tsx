import { useEffect, useState, type RefObject } from 'react'

import { localNow, type Clock, type LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import { firstPreferences, type Preferences } from '../../../shared/settings/preferences.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { weekStartOfRegion } from './calendar/week-start.ts'
import { createToastStore } from './toast-store.ts'
import { Toasts } from './toasts.tsx'
import { createTodoActions } from './todo-actions.ts'
import { createTodoListStore } from './todo-list-store.ts'
import type { TodosHandle } from './use-list-handle.ts'
import { TodosMain, type QuickAddSlot } from './todos-main.tsx'
import type { AppCommand } from './work/work-layers.tsx'
import './todos.css'
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
  quickAdd: QuickAddSlot
  /** What the rest of the window holds the list by. */
  handle?: RefObject<TodosHandle | null>
  preferences?: Preferences
  /** What the palette can do that is not a part of the list. */
  commands?: readonly AppCommand[]
  /** Puts a todo into the composer of the chat. */
  onAsk?: (todo: Todo) => void
  /** Shows the settings where keys are changed. */
  onOpenKeyboard?: () => void
}

const noCommands: readonly AppCommand[] = []

const tickPauseMs = 650

function afterPause(callback: () => void): void {
  setTimeout(callback, tickPauseMs)
}

/** The todo list with everything a person can do in it. */
export function TodosPane(props: TodosPaneProps) {
  const { client, clock, now, reveal, onOpenSettings, quickAdd } = props
  const { preferences = firstPreferences, commands = noCommands } = props
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
        quickAdd={quickAdd}
        handle={props.handle}
        weekStart={preferences.list.weekStart ?? weekStartOfRegion()}
        preferences={preferences}
        commands={commands}
        onAsk={props.onAsk ?? null}
        onOpenKeyboard={props.onOpenKeyboard ?? onOpenSettings}
      />
      <Toasts store={toasts} />
    </>
  )
}
