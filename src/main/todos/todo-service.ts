import { type Clock, localNow } from '../../shared/clock.ts'
import { failureFields } from '../../shared/failure-fields.ts'
import { type Logger, silentLogger } from '../../shared/logger.ts'
import { applyCommand } from '../../shared/todos/apply-command.ts'
import type { Change, ChangeSource, TodoChange } from '../../shared/todos/change.ts'
import { type Command, commandSchema } from '../../shared/todos/command.ts'
import { emptyOutline, type Outline } from '../../shared/todos/outline.ts'
import { restoreChanges } from '../../shared/todos/restore-changes.ts'
import { sameValue } from '../../shared/todos/same-value.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { validationMessages } from '../../shared/todos/validation-messages.ts'
import { TodoCommandError } from './todo-command-error.ts'
import { TodoTable } from './todo-table.ts'
import { journalLimit, type TodoRecords, type TodoRepository } from './todo-repository.ts'

interface TodoServiceOptions {
  repository: TodoRepository
  clock: Clock
  generateId: () => string
  logger?: Logger
}

/** Told about every change after it is stored, in order. */
export type ChangeListener = (change: Change) => void

/** The todos in list order, the lists and filters beside them, and the number of the newest change in them. */
export interface TodoSnapshot {
  seq: number
  todos: readonly Todo[]
  outline: Outline
}

function validCommand(command: Command): Command {
  const parsed = commandSchema.safeParse(command)
  if (parsed.success) return parsed.data
  const details = validationMessages(parsed.error)
  const more = details.length > 1 ? ` (${details.length - 1} more)` : ''
  const first = details[0]?.replace(/^(?:row 1: |patch\.)?title: /, '') ?? ''
  throw new TodoCommandError('invalid', `${first}${more}`, details)
}

/** What is being stored makes the state that the next command is worked out on. */
interface PendingState {
  readonly todos: TodoTable
  outline: Outline
  changes: readonly Change[]
}

/**
 * Executes commands one after the other, keeps the journal and tells listeners. A command does not
 * wait until those before it are stored: it is worked out on what they will have made. When one
 * cannot be stored, neither can those behind it, and all of them are taken back.
 */
export class TodoService {
  private readonly repository: TodoRepository
  private readonly clock: Clock
  private readonly generateId: () => string
  private readonly logger: Logger
  private readonly listeners = new Set<ChangeListener>()
  private readonly stored: TodoTable
  private outline: Outline
  private changes: readonly Change[]
  private pending: PendingState

  private constructor(options: TodoServiceOptions, records: TodoRecords) {
    this.repository = options.repository
    this.clock = options.clock
    this.generateId = options.generateId
    this.logger = options.logger ?? silentLogger
    this.stored = new TodoTable(records.todos)
    this.outline = records.outline ?? emptyOutline
    this.changes = records.journal.slice(-journalLimit)
    this.pending = this.storedState()
  }

  /** Loads what is stored. */
  static async open(options: TodoServiceOptions): Promise<TodoService> {
    const service = new TodoService(options, await options.repository.load())
    options.repository.onForeignChanges?.((changes) => service.adopt(changes))
    return service
  }

  /** The stored todos and the outline; neither is ever changed later. */
  snapshot(): TodoSnapshot {
    const { outline } = this
    return { seq: newestSeq(this.changes), todos: this.stored.frozen(), outline }
  }

  /** The newest 1,000 stored changes, oldest first. */
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
  async execute(command: Command, source: ChangeSource): Promise<Change> {
    return this.store(this.workOut(validCommand(command), source))
  }

  /**
   * The change that a command would make now, without making it; throws `TodoCommandError` for a bad
   * command. New todos get ids of their own each time.
   */
  preview(command: Command, source: ChangeSource): Change {
    return this.workOut(validCommand(command), source)
  }

  private async store(change: Change): Promise<Change> {
    const { pending } = this
    pending.todos.apply(change.changes)
    pending.outline = change.outline?.after ?? pending.outline
    pending.changes = withNewest(pending.changes, change)
    try {
      await this.repository.commit(change)
    } catch (error) {
      // The first that fails takes back all that were worked out on it.
      if (this.pending === pending) this.pending = this.storedState()
      throw error
    }
    this.stored.apply(change.changes)
    this.outline = change.outline?.after ?? this.outline
    this.changes = withNewest(this.changes, change)
    this.tell(change)
    return change
  }

  /** Makes list and outline what they were in a backup, as one change that can be undone; null when they are that already. */
  async restore(todos: readonly Todo[], after: Outline): Promise<Change | null> {
    const at = this.clock().toISOString()
    const changes = restoreChanges(this.pending.todos.rows, todos, at)
    const before = this.pending.outline
    const isSameOutline = sameValue(before, after)
    if (changes.length === 0 && isSameOutline) return null
    const parts = { source: 'import', command: 'restore-backup', reverts: null, changes } as const
    const outline = isSameOutline ? {} : { outline: { before, after } }
    return this.store(this.nextChange({ ...parts, ...outline }, at))
  }

  /** Makes a change of what another program put in the files, so that it can be seen and undone. */
  private adopt(foreign: readonly TodoChange[]): void {
    const changes = foreign.map(({ id, after }) => {
      return { id, before: this.pending.todos.find(id) ?? null, after }
    })
    const change = this.nextChange({ source: 'import', command: 'import', reverts: null, changes })
    this.store(change).catch((error: unknown) => {
      this.logger.error('todos.foreign-changes-not-stored', failureFields(error))
    })
  }

  private storedState(): PendingState {
    const { outline, changes } = this
    return { todos: new TodoTable(this.stored.frozen()), outline, changes }
  }

  private workOut(command: Command, source: ChangeSource): Change {
    const instant = this.clock()
    const context = {
      nowIso: instant.toISOString(),
      now: localNow(instant),
      generateId: this.generateId,
    }
    const { todos, outline, changes: journal } = this.pending
    const state = { todos: todos.rows, outline, journal }
    const applied = applyCommand(state, command, context)
    if (!applied.ok) throw new TodoCommandError(applied.code, applied.message, applied.details)
    const { reverts, changes } = applied
    const parts = { source, command: command.type, reverts, changes }
    const moved = applied.outline === undefined ? {} : { outline: applied.outline }
    return this.nextChange({ ...parts, ...moved }, context.nowIso)
  }

  private nextChange(
    parts: Omit<Change, 'seq' | 'at'>,
    at: string = this.clock().toISOString(),
  ): Change {
    return { seq: newestSeq(this.pending.changes) + 1, at, ...parts }
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

function newestSeq(changes: readonly Change[]): number {
  return changes.at(-1)?.seq ?? 0
}

function withNewest(changes: readonly Change[], change: Change): readonly Change[] {
  return [...changes.slice(1 - journalLimit), change]
}
