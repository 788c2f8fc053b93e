import { type Clock, localNow } from '../../shared/clock.ts'
import { failureFields } from '../../shared/failure-fields.ts'
import { type Logger, silentLogger } from '../../shared/logger.ts'
import { applySteps } from '../../shared/todos/apply-changes.ts'
import { commandSteps } from '../../shared/todos/apply-command.ts'
import type { Change, ChangeSource, TodoChange } from '../../shared/todos/change.ts'
import type { Command } from '../../shared/todos/command.ts'
import { finished } from '../../shared/todos/finished.ts'
import { emptyOutline, type Outline } from '../../shared/todos/outline.ts'
import type { PlannedImport } from '../../shared/todos/planned-import.ts'
import { restoreSteps } from '../../shared/todos/restore-changes.ts'
import { sameValue } from '../../shared/todos/same-value.ts'
import { applyRowEdit } from '../../shared/todos/table/row-edit.ts'
import { TodoTable } from '../../shared/todos/table/todo-table.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { isOutdated } from './is-outdated.ts'
import { collected, Pace } from './pace.ts'
import { TodoCommandError } from './todo-command-error.ts'
import { journalLimit, type TodoRecords, type TodoRepository } from './todo-repository.ts'
import { validCommand } from './valid-command.ts'

/** A change of more todos than this is brought into memory in slices, and all commands wait for it. */
const largeChange = 1_000

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
  private stored: Todo[]
  private frozen: readonly Todo[] | null
  private outline: Outline
  private changes: readonly Change[]
  private pending: PendingState
  /**
   * The large change that is being stored, for which everything else waits: each looks again when it
   * is done, since the first of those that wait may be large too.
   */
  private large: Promise<unknown> | null = null
  /** The newest change on its way to the disk. */
  private last: Promise<unknown> = Promise.resolve()

  private constructor(options: TodoServiceOptions, records: TodoRecords) {
    this.repository = options.repository
    this.clock = options.clock
    this.generateId = options.generateId
    this.logger = options.logger ?? silentLogger
    this.stored = [...records.todos]
    this.frozen = records.todos
    this.outline = records.outline ?? emptyOutline
    this.changes = records.journal.slice(-journalLimit)
    this.pending = this.storedState()
  }

  /** Loads what is stored. */
  static async open(options: TodoServiceOptions): Promise<TodoService> {
    const service = new TodoService(options, await options.repository.load())
    options.repository.onForeignChanges?.((changes) => void service.adopt(changes))
    return service
  }

  /** Makes in short steps what the first commands would otherwise have to wait for. */
  async prepare(): Promise<void> {
    const steps = this.pending.todos.prepare()
    while (steps.next().done !== true) await new Promise((resolve) => setImmediate(resolve))
  }

  /** The stored todos and the outline; neither is ever changed later. */
  snapshot(): TodoSnapshot {
    const { outline } = this
    return { seq: newestSeq(this.changes), todos: this.rows(), outline }
  }

  /** The stored todos in an array that is never changed. */
  private rows(): readonly Todo[] {
    return (this.frozen ??= [...this.stored])
  }

  /** The todo as the next command will find it, also one in the trash; undefined when there is none. */
  find(id: string): Todo | undefined {
    return this.pending.todos.find(id)
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
    const valid = validCommand(command)
    while (this.large !== null) await this.large
    const steps = this.workSteps(valid, source)
    const pace = new Pace()
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return this.store(step.value)
      if (pace.isDue()) return this.alone(() => this.executeSlowly(steps, pace))
    }
  }

  /** Goes on in slices with a command that would hold up everything else. */
  private async executeSlowly(steps: Generator<void, Change>, pace: Pace): Promise<Change> {
    const { last } = this
    for (;;) {
      await pace.rest()
      while (!pace.isDue()) {
        const step = steps.next()
        if (step.done === true) return this.bringIn(step.value, last)
      }
    }
  }

  /**
   * Stores what an import does that was worked out elsewhere, as one change, in slices. Rejects with
   * `TodoCommandError` of the code "conflict" when what it is about was changed in the meantime.
   */
  async import({ seq, changes, outline }: PlannedImport): Promise<Change> {
    while (this.large !== null) await this.large
    if (isOutdated({ seq, changes, outline }, this.pending.changes)) {
      throw new TodoCommandError('conflict', 'Tasks were changed meanwhile. Please try again.')
    }
    const parts = { source: 'import', command: 'import', reverts: null } as const
    const moved = outline === undefined ? {} : { outline }
    return this.store(this.nextChange({ ...parts, changes: [...changes], ...moved }))
  }

  /**
   * The change that a command would make now, without making it; throws `TodoCommandError` for a bad
   * command. New todos get ids of their own each time.
   */
  preview(command: Command, source: ChangeSource): Change {
    return finished(this.workSteps(validCommand(command), source))
  }

  private async store(change: Change): Promise<Change> {
    if (change.changes.length > largeChange) {
      const { last } = this
      return this.alone(() => this.bringIn(change, last))
    }
    const { pending } = this
    const edit = pending.todos.apply(change.changes)
    pending.outline = change.outline?.after ?? pending.outline
    pending.changes = withNewest(pending.changes, change)
    try {
      await (this.last = this.repository.commit(change))
    } catch (error) {
      // The first that fails takes back all that were worked out on it.
      if (this.pending === pending) {
        this.pending = this.storedState()
        this.last = Promise.resolve()
      }
      throw error
    }
    this.stored = applyRowEdit(this.stored, edit)
    this.frozen = null
    this.settle(change)
    return change
  }

  /** Does something while all commands wait, and until the next one would be quick again. */
  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const working = work()
    const large = working
      .then(
        () => this.prepare(),
        () => {},
      )
      .then(() => {
        if (this.large === large) this.large = null
      })
    this.large = large
    return working
  }

  private async bringIn(change: Change, before: Promise<unknown>): Promise<Change> {
    // It was worked out on what these will have made.
    await before
    const stored = await collected(applySteps(this.rows(), change.changes))
    await this.repository.commit(change)
    this.stored = stored
    this.frozen = null
    this.settle(change)
    this.pending = this.storedState()
    return change
  }

  private settle(change: Change): void {
    this.outline = change.outline?.after ?? this.outline
    this.changes = withNewest(this.changes, change)
    this.tell(change)
  }

  /** Makes list and outline what they were in a backup, as one change that can be undone; null when they are that already. */
  async restore(todos: readonly Todo[], after: Outline): Promise<Change | null> {
    while (this.large !== null) await this.large
    return this.alone(() => this.restoreAlone(todos, after))
  }

  private async restoreAlone(todos: readonly Todo[], after: Outline): Promise<Change | null> {
    await this.last.catch(() => {})
    const at = this.clock().toISOString()
    const changes = await collected(restoreSteps(this.rows(), todos, at))
    const before = this.outline
    const isSameOutline = sameValue(before, after)
    if (changes.length === 0 && isSameOutline) return null
    const parts = { source: 'import', command: 'restore-backup', reverts: null, changes } as const
    const outline = isSameOutline ? {} : { outline: { before, after } }
    return this.bringIn(this.nextChange({ ...parts, ...outline }, at), Promise.resolve())
  }

  /** Makes a change of what another program put in the files, so that it can be seen and undone. */
  private async adopt(foreign: readonly TodoChange[]): Promise<void> {
    while (this.large !== null) await this.large
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
    return { todos: new TodoTable(this.stored), outline, changes }
  }

  private *workSteps(command: Command, source: ChangeSource): Generator<void, Change> {
    const instant = this.clock()
    const context = {
      nowIso: instant.toISOString(),
      now: localNow(instant),
      generateId: this.generateId,
    }
    const { todos, outline, changes: journal } = this.pending
    const applied = yield* commandSteps({ todos, outline, journal }, command, context)
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
