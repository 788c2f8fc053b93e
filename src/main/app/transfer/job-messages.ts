import type { TodoChange } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { JobResult, TransferJob } from './transfer-jobs.ts'

/**
 * What the main process sends to the thread of a job. Each message is read at once, so many todos
 * come in slices; `next` asks for more of the answer.
 */
export type ToJob = { todos: readonly Todo[] } | { job: TransferJob } | 'next'

/** What the thread answers: changes in slices, and at last the rest of the result. */
export type FromJob = { changes: readonly TodoChange[] } | { result: JobResult }

const sliceLength = 250

/** The rows in slices, each of which takes about a millisecond to send. */
export function* slicesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let place = 0; place < rows.length; place += sliceLength) {
    yield rows.slice(place, place + sliceLength)
  }
}

/** The messages of a result, which is put together again with `joinResult`. */
export function* messagesOf(result: JobResult): Generator<FromJob> {
  if (!('changes' in result)) {
    yield { result }
    return
  }
  for (const changes of slicesOf(result.changes)) yield { changes }
  yield { result: { ...result, changes: [] } }
}

/** The result with the changes that came before it. */
export function joinResult(result: JobResult, changes: readonly TodoChange[]): JobResult {
  return 'changes' in result ? { ...result, changes } : result
}
