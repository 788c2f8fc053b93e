import type { LocalNow } from '../../../shared/clock.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Command, TodoDraft } from '../../../shared/todos/command.ts'
import { copyAsMarkdown, copyAsText } from '../../../shared/todos/formats/copy-todos.ts'
import { todoFieldsSchema, type Todo } from '../../../shared/todos/todo.ts'
import { changeSentence, quotedTitle } from './change-sentence.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'
import { RequestFailedError } from '../../bridge/request-failed-error.ts'
import type { ToastAction, ToastStore } from './toast-store.ts'
import type { ListSource, TodoListStore } from './todo-list-store.ts'

/** What a person can do to todos in the list; problems are shown, never thrown. */
export interface TodoActions {
  add: (draft: TodoDraft) => Promise<Todo | null>
  /** Completes them when one of them is open, else reopens them all. */
  toggle: (todos: readonly Todo[]) => Promise<void>
  /** False when the text cannot be kept, which is said: what was typed is the person's to shorten. */
  rename: (todo: Todo, title: string) => boolean
  /** The same for the notes. */
  annotate: (todo: Todo, notes: string) => boolean
  /**
   * Carries out a command, says what it did and offers to undo it. What goes wrong is shown like
   * everything else, unless it is said where the person is looking.
   */
  run: (command: Command, onProblem?: (text: string) => void) => Promise<Change | null>
  copy: (todos: readonly Todo[], form: 'text' | 'markdown') => Promise<void>
  undo: (seq?: number) => Promise<void>
  redo: () => Promise<void>
  /** Says something that can be answered with one action. */
  say: (text: string, action?: ToastAction) => void
  /** Says where a new task went that the present view does not show. */
  announceAdded: (todo: Todo) => void
}

export interface TodoActionsOptions {
  store: TodoListStore
  toasts: ToastStore
  now: () => LocalNow
}

const textsSchema = todoFieldsSchema.pick({ title: true, notes: true }).partial()

interface Steps {
  run: (command: Command, source?: ListSource) => Promise<Change | null>
  attempt: (
    step: () => Promise<Change>,
    onProblem?: (text: string) => void,
  ) => Promise<Change | null>
  announceUndoable: (change: Change | null) => void
  undo: (seq?: number) => Promise<void>
  redo: () => Promise<void>
}

/** What could not be stored can be tried again as it is; the list is what it was. */
function isWorthRetrying(error: unknown): boolean {
  return error instanceof RequestFailedError && error.code === 'not-saved'
}

function createSteps({ store, toasts, now }: TodoActionsOptions): Steps {
  const attempt: Steps['attempt'] = async (step, onProblem) => {
    try {
      return await step()
    } catch (error) {
      const text = error instanceof Error ? error.message : 'That did not work.'
      if (onProblem !== undefined) {
        onProblem(text)
        return null
      }
      const action = isWorthRetrying(error)
        ? { label: 'Try again', run: () => void retry(step) }
        : null
      toasts.show({ tone: 'problem', text, action })
      return null
    }
  }

  async function retry(step: () => Promise<Change>): Promise<void> {
    announceUndoable(await attempt(step))
  }

  const run: Steps['run'] = (command, source = 'list') =>
    attempt(() => store.execute(command, source))

  function announce(change: Change | null, label: string, action: () => void): void {
    if (change === null || (change.changes.length === 0 && change.outline === undefined)) return
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

async function copyTodos(todos: readonly Todo[], form: 'text' | 'markdown'): Promise<string> {
  await navigator.clipboard.writeText(form === 'text' ? copyAsText(todos) : copyAsMarkdown(todos))
  const subject = todos.length === 1 ? quotedTitle(todos[0]?.title ?? '') : `${todos.length} tasks`
  return `Copied ${subject}${form === 'text' ? '' : ' as Markdown'}`
}

export function createTodoActions(options: TodoActionsOptions): TodoActions {
  const { run, attempt, announceUndoable, undo, redo } = createSteps(options)
  const { store, toasts } = options
  const say: TodoActions['say'] = (text, action) =>
    toasts.show({ tone: 'plain', text, action: action ?? null })

  const runAndSay: TodoActions['run'] = async (command, onProblem) => {
    const change = await attempt(() => store.execute(command, 'list'), onProblem)
    announceUndoable(change)
    return change
  }

  const write = (todo: Todo, patch: Partial<Pick<Todo, 'title' | 'notes'>>): boolean => {
    const { success, error } = textsSchema.safeParse(patch)
    if (success) void runAndSay({ type: 'update', ids: [todo.id], patch })
    else toasts.show({ tone: 'problem', text: error.issues[0]?.message ?? '', action: null })
    return success
  }

  return {
    add: async (draft) => {
      const change = await run({ type: 'add', todos: [draft] }, 'quick-add')
      return change?.changes[0]?.after ?? null
    },
    toggle: async (todos) => {
      const open = todos.filter(({ status }) => status === 'open')
      const ids = (open.length > 0 ? open : todos).map(({ id }) => id)
      if (ids.length === 0) return
      announceUndoable(await attempt(() => store.setStatus(ids, open.length > 0 ? 'done' : 'open')))
    },
    rename: (todo, title) => {
      const trimmed = title.trim()
      return trimmed === '' || trimmed === todo.title || write(todo, { title: trimmed })
    },
    annotate: (todo, notes) => write(todo, { notes }),
    run: runAndSay,
    copy: async (todos, form) => {
      try {
        say(await copyTodos(todos, form))
      } catch {
        const text = 'The clipboard is not available.'
        toasts.show({ tone: 'problem', text, action: null })
      }
    },
    undo,
    redo,
    say,
    announceAdded: (todo) => {
      const day = todo.due === null ? '' : ` for ${dueLabel(todo.due, options.now()).text}`
      say(`Added ${quotedTitle(todo.title)} to ${todo.list}${day}`)
    },
  }
}
