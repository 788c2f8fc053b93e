import type { LocalNow } from '../../../shared/clock.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Command, TodoDraft } from '../../../shared/todos/command.ts'
import type { LocalMoment, Priority, Todo } from '../../../shared/todos/todo.ts'
import { changeSentence, quotedTitle } from './change-sentence.ts'
import { dueLabel } from './due-label.ts'
import type { ToastStore } from './toast-store.ts'
import type { ListSource, TodoListStore } from './todo-list-store.ts'

/** What a person can do to todos in the list; problems are shown, never thrown. */
export interface TodoActions {
  add: (draft: TodoDraft) => Promise<Todo | null>
  toggle: (todo: Todo) => Promise<void>
  rename: (todo: Todo, title: string) => Promise<void>
  reschedule: (todo: Todo, due: LocalMoment | null) => Promise<void>
  prioritise: (todo: Todo, priority: Priority) => Promise<void>
  remove: (todo: Todo) => Promise<void>
  undo: (seq?: number) => Promise<void>
  redo: () => Promise<void>
  /** Says where a new task went that the present view does not show. */
  announceAdded: (todo: Todo) => void
}

export interface TodoActionsOptions {
  store: TodoListStore
  toasts: ToastStore
  now: () => LocalNow
}

interface Steps {
  run: (command: Command, source?: ListSource) => Promise<Change | null>
  attempt: (step: () => Promise<Change>) => Promise<Change | null>
  announceUndoable: (change: Change | null) => void
  undo: (seq?: number) => Promise<void>
  redo: () => Promise<void>
}

function createSteps({ store, toasts, now }: TodoActionsOptions): Steps {
  async function attempt(step: () => Promise<Change>): Promise<Change | null> {
    try {
      return await step()
    } catch (error) {
      const text = error instanceof Error ? error.message : 'That did not work.'
      toasts.show({ tone: 'problem', text, action: null })
      return null
    }
  }

  const run: Steps['run'] = (command, source = 'list') =>
    attempt(() => store.execute(command, source))

  function announce(change: Change | null, label: string, action: () => void): void {
    if (change === null || change.changes.length === 0) return
    toasts.show({
      tone: 'plain',
      text: changeSentence(change, now()),
      action: { label, run: action },
    })
  }

  const announceUndoable: Steps['announceUndoable'] = (change) =>
    announce(change, 'Undo', () => void undo(change?.seq))

  async function undo(seq?: number): Promise<void> {
    const change = await run(seq === undefined ? { type: 'undo' } : { type: 'undo', seq })
    announce(change, 'Redo', () => void redo())
  }

  async function redo(): Promise<void> {
    announceUndoable(await run({ type: 'redo' }))
  }

  return { run, attempt, announceUndoable, undo, redo }
}

export function createTodoActions(options: TodoActionsOptions): TodoActions {
  const { run, attempt, announceUndoable, undo, redo } = createSteps(options)
  const { store, toasts } = options
  return {
    add: async (draft) => {
      const change = await run({ type: 'add', todos: [draft] }, 'quick-add')
      return change?.changes[0]?.after ?? null
    },
    toggle: async (todo) => {
      const status = todo.status === 'done' ? 'open' : 'done'
      announceUndoable(await attempt(() => store.setStatus([todo.id], status)))
    },
    rename: async (todo, title) => {
      const trimmed = title.trim()
      if (trimmed === '' || trimmed === todo.title) return
      await run({ type: 'update', ids: [todo.id], patch: { title: trimmed } })
    },
    reschedule: async (todo, due) => {
      announceUndoable(await run({ type: 'update', ids: [todo.id], patch: { due } }))
    },
    prioritise: async (todo, priority) => {
      if (priority === todo.priority) return
      await run({ type: 'update', ids: [todo.id], patch: { priority } })
    },
    remove: async (todo) => {
      announceUndoable(await run({ type: 'delete', ids: [todo.id] }))
    },
    undo,
    redo,
    announceAdded: (todo) => {
      const day = todo.due === null ? '' : ` for ${dueLabel(todo.due, options.now()).text}`
      const text = `Added ${quotedTitle(todo.title)} to ${todo.list}${day}`
      toasts.show({ tone: 'plain', text, action: null })
    },
  }
}
