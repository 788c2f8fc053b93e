import { applyChanges } from './apply-changes.ts'
import { type Applied, applyCommand } from './apply-command.ts'
import type { Change, ChangeSource } from './change.ts'
import { type Command, commandSchema } from './command.ts'
import { compareManually } from './manual-order.ts'
import { emptyOutline, type Outline } from './outline.ts'
import type { Todo } from './todo.ts'

/** Executes commands as the service does, on Wednesday, 2026-11-18, at 10:00. */
export class TodoEditor {
  todos: Todo[]
  outline: Outline
  journal: Change[] = []
  today = '2026-11-18'
  private ids = 0

  constructor(todos: Todo[] = [], outline: Outline = emptyOutline) {
    this.todos = todos
    this.outline = outline
  }

  try(command: Command, source: ChangeSource = 'list'): Applied {
    const seq = this.journal.length + 1
    const nowIso = new Date(Date.UTC(2026, 10, 18, 10, 0, seq)).toISOString()
    const applied = applyCommand(this, commandSchema.parse(command), {
      nowIso,
      now: { date: this.today, time: '10:00' },
      generateId: () => `id-${(this.ids += 1)}`,
    })
    if (!applied.ok) return applied
    const { ok: _ok, ...done } = applied
    this.todos = applyChanges(this.todos, done.changes)
    this.outline = done.outline?.after ?? this.outline
    this.journal.push({ seq, at: nowIso, source, command: command.type, ...done })
    return applied
  }

  do(...commands: Command[]): this {
    for (const command of commands) {
      const applied = this.try(command)
      if (!applied.ok) throw new Error(applied.message)
    }
    return this
  }

  get(id: string): Todo {
    const todo = this.todos.find((candidate) => candidate.id === id)
    if (todo === undefined) throw new Error(`There is no todo ${id}.`)
    return todo
  }

  /** The ids outside the trash, in manual order. */
  order(): string {
    return this.todos
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted(compareManually)
      .map(({ id }) => id)
      .join(' ')
  }

  titles(): string[] {
    return this.todos.map(({ title }) => title)
  }
}
