import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

import type { TodoChange } from '../../../shared/todos/change.ts'
import { joinResult, slicesOf, type FromJob, type ToJob } from './job-messages.ts'
import type { JobResult, JobResults, TransferJob } from './transfer-jobs.ts'

/** Runs jobs on files. */
export type RunJob = <Kind extends TransferJob['kind']>(
  job: Extract<TransferJob, { kind: Kind }>,
) => Promise<JobResults[Kind]>

/** Runs each job in a thread of its own, so that the window is served meanwhile. */
export function jobsInWorkers(workerFile: string): RunJob {
  return async <Kind extends TransferJob['kind']>(job: Extract<TransferJob, { kind: Kind }>) => {
    const worker = new Worker(workerFile)
    try {
      return (await run(worker, job)) as JobResults[Kind]
    } finally {
      void worker.terminate()
    }
  }
}

async function run(worker: Worker, job: TransferJob): Promise<JobResult> {
  const send = (message: ToJob) => worker.postMessage(message)
  const answer = resultOf(worker, send)
  // One that fails before all is sent must not be taken for a fault that nobody looks after.
  answer.catch(() => {})
  for (const todos of slicesOf(job.todos)) {
    send({ todos })
    await nextTurn()
  }
  send({ job: { ...job, todos: [] } })
  return answer
}

function resultOf(worker: Worker, send: (message: ToJob) => void): Promise<JobResult> {
  const changes: TodoChange[] = []
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromJob) => {
      if ('result' in message) resolve(joinResult(message.result, changes))
      else {
        changes.push(...message.changes)
        // Only when everything else had its turn.
        setImmediate(() => send('next'))
      }
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The work on the file ended with ${code}.`)))
  })
}
