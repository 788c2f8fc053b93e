import { type Clock, localNow } from '../../shared/clock.ts'
import { type Logger, silentLogger } from '../../shared/logger.ts'
import { applyChanges } from '../../shared/todos/apply-changes.ts'
import { applyCommand } from '../../shared/todos/apply-command.ts'
import type { Change, ChangeSource } from '../../shared/todos/change.ts'
import { type Command, commandSchema } from '../../shared/todos/command.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { validationMessages } from '../../shared/todos/validation-messages.ts'
import { TodoCommandError } from './todo-command-error.ts'
import { journalLimit, type TodoRecords, type TodoRepository } from './todo-repository.ts'

interface TodoServiceOptions {
  repository: TodoRepository
  clock: Clock
  generateId: () => string
  logger?: Logger
}

/** Told about every change after it is stored, in order. */
export type ChangeListener = (change: Change) => void

/** The todos in list order, and the number of the newest change in them. */
export interface TodoSnapshot {
  seq: number
  todos: readonly Todo[]
}

function validCommand(command: Command): Command {
  const parsed = commandSchema.safeParse(command)
  if (parsed.success) return parsed.data
  const details = validationMessages(parsed.error)
  const more = details.length > 1 ? ` (${details.length - 1} more)` : ''
  const first = details[0]?.replace(/^(?:row 1: |patch\.)?title: /, '') ?? ''
  throw new TodoCommandError('invalid', `${first}${more}`, details)
}

/** Executes commands one after the other, keeps the journal and tells listeners. */
export class TodoService {
  private readonly repository: TodoRepository
  private readonly clock: Clock
  private readonly generateId: () => string
  private readonly logger: Logger
  private readonly listeners = new Set<ChangeListener>()
  private todos: readonly Todo[]
  private changes: readonly Change[]
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(options: TodoServiceOptions, records: TodoRecords) {
    this.repository = options.repository
    this.clock = options.clock
    this.generateId = options.generateId
    this.logger = options.logger ?? silentLogger
    this.todos = records.todos
    this.changes = records.journal.slice(-journalLimit)
  }

  /** Loads what is stored. */
  static async open(options: TodoServiceOptions): Promise<TodoService> {
    return new TodoService(options, await options.repository.load())
  }

  /** The todos now; the array is never changed later. */
  snapshot(): TodoSnapshot {
    return { seq: this.changes.at(-1)?.seq ?? 0, todos: this.todos }
  }

  /** The newest 1,000 changes, oldest first. */
  journal(): readonly Change[] {
    return this.changes
  }

  /** Calls the listener after each stored change until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    const own: ChangeListener = (change) => listener(change)
    this.listeners.add(own)
    return () => {
      this.listeners.delete(own)
    }
  }

  /**
   * Executes a command after all earlier ones and resolves when its change is stored; rejects with
   * `TodoCommandError` for a bad command, or with the error of the repository, and then nothing changed.
   */
  execute(command: Command, source: ChangeSource): Promise<Change> {
    const result = this.queue.then(() => this.run(command, source))
    this.queue = result.catch(() => {})
    return result
  }

  /**
   * The change that a command would make now, without making it; throws `TodoCommandError` for a bad
   * command. New todos get ids of their own each time.
   */
  preview(command: Command, source: ChangeSource): Change {
    return this.workOut(validCommand(command), source)
  }

  private async run(command: Command, source: ChangeSource): Promise<Change> {
    const change = this.workOut(validCommand(command), source)
    await this.repository.commit(change)
    this.todos = applyChanges(this.todos, change.changes)
    this.changes = [...this.changes, change].slice(-journalLimit)
    this.tell(change)
    return change
  }

  private workOut(command: Command, source: ChangeSource): Change {
    const instant = this.clock()
    const nowIso = instant.toISOString()
    const context = { nowIso, now: localNow(instant), generateId: this.generateId }
    const applied = applyCommand({ todos: this.todos, journal: this.changes }, command, context)
    if (!applied.ok) throw new TodoCommandError(applied.code, applied.message, applied.details)
    return {
      seq: this.snapshot().seq + 1,
      at: nowIso,
      source,
      command: command.type,
      reverts: applied.reverts,
      changes: applied.changes,
    }
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) {
      try {
        listener(change)
      } catch (error) {
        this.logger.error('todos.listener-failed', {
          seq: change.seq,
          error: error instanceof Error ? error.name : typeof error,
        })
      }
    }
  }
}
