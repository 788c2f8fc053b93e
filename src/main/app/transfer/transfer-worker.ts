import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'

import { runTransferJob, type TransferJob } from './transfer-jobs.ts'

// oxlint-disable-next-line typescript/no-unsafe-assignment -- Node has no type for what `run-in-worker.ts` hands over.
const job: TransferJob = workerData
parentPort?.postMessage(runTransferJob(job, randomUUID))
