import { Worker } from 'node:worker_threads'

import type { JobResults, TransferJob } from './transfer-jobs.ts'

/** Runs jobs on files. */
export type RunJob = <Kind extends TransferJob['kind']>(
  job: Extract<TransferJob, { kind: Kind }>,
) => Promise<JobResults[Kind]>

/** Runs each job in a thread of its own, so that the window is served meanwhile. */
export function jobsInWorkers(workerFile: string): RunJob {
  return (job) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile, { workerData: job })
      worker.once('message', (result: Parameters<typeof resolve>[0]) => {
        resolve(result)
        void worker.terminate()
      })
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`The work on the file ended with ${code}.`)))
    })
}
