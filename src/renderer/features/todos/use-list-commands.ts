import { useEffect, type RefObject } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { ListCommand } from './list-keys.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import { focusRow } from './row-focus.ts'
import type { TodoActions } from './todo-actions.ts'
import { useListKeys } from './use-list-keys.ts'

interface ListCommandTargets {
  client: IpcClient
  actions: TodoActions
  ui: ListUi & ListUiControls
  rowIds: readonly string[]
  currentTodo: Todo | null
  listRef: RefObject<HTMLElement | null>
  quickAddRef: RefObject<HTMLInputElement | null>
  searchRef: RefObject<HTMLInputElement | null>
  /** Brings the list into view where the window shows one pane at a time. */
  reveal: () => void
}

function neighbourOf(
  command: ListCommand,
  rowIds: readonly string[],
  id: string | null,
): string | null {
  const last = rowIds.length - 1
  const index = id === null ? -1 : rowIds.indexOf(id)
  const target = { up: Math.max(0, index - 1), down: Math.min(last, index + 1), first: 0, last }
  if (command === 'up' || command === 'down' || command === 'first' || command === 'last') {
    return rowIds[target[command]] ?? null
  }
  return null
}

function runMove(command: ListCommand, targets: ListCommandTargets): void {
  const { ui, rowIds, listRef } = targets
  const isInList = listRef.current?.contains(document.activeElement) ?? false
  focusRow(listRef.current, isInList ? neighbourOf(command, rowIds, ui.currentId) : ui.currentId)
}

function runOnTodo(command: ListCommand, todo: Todo, targets: ListCommandTargets): void {
  const { actions, ui, listRef } = targets
  if (command === 'toggle') void actions.toggle(todo)
  if (command === 'delete') void actions.remove(todo)
  if (command === 'rename') ui.set({ renamingId: todo.id })
  if (command !== 'schedule') return
  const anchor = listRef.current?.querySelector<HTMLElement>('[data-current]')
  if (anchor) ui.set({ overlay: { kind: 'schedule', todo, anchor } })
}

type Run = (targets: ListCommandTargets, command: ListCommand) => void

function runOnCurrent(targets: ListCommandTargets, command: ListCommand): void {
  if (targets.currentTodo) runOnTodo(command, targets.currentTodo, targets)
}

const move: Run = (targets, command) => runMove(command, targets)

const runs: Readonly<Record<ListCommand, Run>> = {
  undo: ({ actions }) => void actions.undo(),
  redo: ({ actions }) => void actions.redo(),
  add: ({ reveal, quickAddRef }) => {
    reveal()
    quickAddRef.current?.focus()
  },
  search: ({ reveal, searchRef }) => {
    reveal()
    searchRef.current?.focus()
    searchRef.current?.select()
  },
  up: move,
  down: move,
  first: move,
  last: move,
  toggle: runOnCurrent,
  rename: runOnCurrent,
  delete: runOnCurrent,
  schedule: runOnCurrent,
}

const menuCommands = {
  'new-task': 'add',
  search: 'search',
  undo: 'undo',
  redo: 'redo',
  'new-chat': null,
  settings: null,
} as const

/** Connects keyboard and application menu with what they do in the list. */
export function useListCommands(targets: ListCommandTargets): void {
  const { client } = targets
  const run = (command: ListCommand) => runs[command](targets, command)
  useListKeys(run)
  useEffect(() =>
    client.on('app.menu', ({ action }) => {
      const command = menuCommands[action]
      if (command !== null) run(command)
    }),
  )
}
