import type { Change } from '../../shared/todos/change.ts'
import type { TodoRecords, TodoRepository } from './todo-repository.ts'

/** A repository that keeps commits in memory, for tests and throw-away data. */
export class MemoryTodoRepository implements TodoRepository {
  /** Every change that was committed, oldest first. */
  readonly commits: Change[] = []
  private readonly records: TodoRecords

  constructor(records: Partial<TodoRecords> = {}) {
    this.records = { todos: [], journal: [], ...records }
  }

  load(): Promise<TodoRecords> {
    return Promise.resolve(structuredClone(this.records))
  }

  commit(change: Change): Promise<void> {
    this.commits.push(structuredClone(change))
    return Promise.resolve()
  }
}
