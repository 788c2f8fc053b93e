import { ChangeAssembly, type AnnouncedChange } from '../../../shared/ipc/change-parts.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import { requestSnapshot } from '../../../shared/ipc/request-snapshot.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Command } from '../../../shared/todos/command.ts'
import type { TodoStatus } from '../../../shared/todos/todo.ts'
import {
  hasGap,
  initialTodoListState,
  reduceTodoList,
  type TodoListEvent,
  type TodoListState,
} from './todo-list-state.ts'

export type ListSource = 'list' | 'quick-add'

export interface TodoListStore {
  getState: () => TodoListState
  subscribe: (listener: () => void) => () => void
  /** Listens to changes, then loads the list; returns what stops it. */
  start: () => () => void
  reload: () => Promise<void>
  execute: (command: Command, source: ListSource) => Promise<Change>
  /** Completes or reopens; the rows show it at once and move a moment later. */
  setStatus: (ids: readonly string[], status: TodoStatus) => Promise<Change>
}

export interface TodoListStoreOptions {
  client: IpcClient
  /** Runs the callback after a pause that lets the person see the tick; returns a cancel. */
  afterPause: (callback: () => void) => void
}

const maximumReloads = 3

interface Reloads {
  running: Promise<void> | null
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : 'The list could not be loaded.'
}

function createReload(
  client: IpcClient,
  getState: () => TodoListState,
  dispatch: (event: TodoListEvent) => void,
): () => Promise<void> {
  const reloads: Reloads = { running: null }

  async function loadUntilComplete(): Promise<void> {
    if (getState().phase === 'failed') dispatch({ type: 'loading' })
    for (let attempt = 1; attempt <= maximumReloads; attempt += 1) {
      const snapshot = await requestSnapshot(client)
      dispatch({ type: 'snapshot', ...snapshot })
      if (!hasGap(getState())) return
    }
  }

  return () => {
    reloads.running ??= loadUntilComplete()
      .catch((error: unknown) => dispatch({ type: 'failed', message: errorMessage(error) }))
      .finally(() => {
        reloads.running = null
      })
    return reloads.running
  }
}

/** Changes as a whole, of which large ones come in parts. */
class WholeChanges {
  private readonly assembly = new ChangeAssembly()
  private readonly awaited = new Map<number, (change: Change) => void>()

  /** Calls back with each change until the returned function is called. */
  listen(client: IpcClient, listener: (change: Change) => void): () => void {
    const stops = [
      client.on('todos.part', (part) => this.assembly.add(part)),
      client.on('todos.changed', (announced) => {
        const change = this.assembly.complete(announced)
        if (change === null) return
        listener(change)
        this.awaited.get(change.seq)?.(change)
        this.awaited.delete(change.seq)
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** The change that a request was answered with, once its parts are there. */
  of(announced: AnnouncedChange): Change | Promise<Change> {
    const whole = this.assembly.complete(announced)
    return whole ?? new Promise((resolve) => this.awaited.set(announced.seq, resolve))
  }
}

export function createTodoListStore({ client, afterPause }: TodoListStoreOptions): TodoListStore {
  let state = initialTodoListState
  const listeners = new Set<() => void>()

  function dispatch(event: TodoListEvent): void {
    const next = reduceTodoList(state, event)
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  const changes = new WholeChanges()
  const reload = createReload(client, () => state, dispatch)

  function receive(change: Change): void {
    dispatch({ type: 'changed', change })
    if (hasGap(state)) void reload()
  }

  async function execute(command: Command, source: ListSource): Promise<Change> {
    const change = await changes.of(await client.request('todos.execute', { command, source }))
    receive(change)
    return change
  }

  async function setStatus(ids: readonly string[], status: TodoStatus): Promise<Change> {
    dispatch({ type: 'hold', ids, status })
    try {
      const type = status === 'done' ? 'complete' : 'reopen'
      const change = await execute({ type, ids: [...ids] }, 'list')
      afterPause(() => dispatch({ type: 'release', ids }))
      return change
    } catch (error) {
      dispatch({ type: 'release', ids })
      throw error
    }
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      const stop = changes.listen(client, receive)
      void reload()
      return stop
    },
    reload,
    execute,
    setStatus,
  }
}
