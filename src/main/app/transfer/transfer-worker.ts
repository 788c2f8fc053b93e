import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'

import type { Todo } from '../../../shared/todos/todo.ts'
import { messagesOf, type FromJob, type ToJob } from './job-messages.ts'
import { runTransferJob } from './transfer-jobs.ts'

const todos: Todo[] = []
let answers: Iterator<FromJob> | null = null

parentPort?.on('message', (message: ToJob) => {
  if (message === 'next') answerNext()
  else if ('todos' in message) todos.push(...message.todos)
  else {
    answers = messagesOf(runTransferJob({ ...message.job, todos }, randomUUID))
    answerNext()
  }
})

function answerNext(): void {
  const next = answers?.next()
  if (next?.done === false) parentPort?.postMessage(next.value, filesIn(next.value))
}

/** The memory of a file that goes over without being copied. */
function filesIn(message: FromJob): ArrayBuffer[] {
  if (!('result' in message)) return []
  const { result } = message
  return 'bytes' in result ? [result.bytes.buffer] : []
}
