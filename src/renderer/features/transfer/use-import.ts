import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { ImportChoice, ImportStage, ImportSummary } from '../../../shared/ipc/transfer.ts'

/** How far an import is. */
export type ImportStep =
  | { at: 'start' }
  | { at: 'working'; what: string; canBeStopped: boolean }
  | { at: 'refused'; errors: readonly string[] }
  | { at: 'preview'; summary: ImportSummary }
  | { at: 'done'; added: number; updated: number }

/** An import, and the ways on from where it is. */
export interface ImportControls {
  step: ImportStep
  fileName: string | null
  choice: ImportChoice
  /** Lets the person choose a file. */
  chooseFile: () => void
  /** Reads the file in another way. */
  change: (choice: Partial<ImportChoice>) => void
  start: () => void
}

const stageWords: Readonly<Record<ImportStage, string>> = {
  'backing-up': 'Making a backup of your tasks first…',
  reading: 'Reading the file…',
  saving: 'Saving the tasks. This cannot be stopped any more, but undo takes all of it back.',
}

const firstChoice: ImportChoice = { format: null, skipDuplicates: true }

function refused(error: unknown): ImportStep {
  return { at: 'refused', errors: [error instanceof Error ? error.message : String(error)] }
}

async function previewOf(client: IpcClient, choice: ImportChoice): Promise<ImportStep> {
  const answer = await client.request('transfer.preview', choice)
  return answer.ok ? { at: 'preview', summary: answer } : { at: 'refused', errors: answer.errors }
}

/** Says how far the work is. */
function useStages(client: IpcClient, setStep: Dispatch<SetStateAction<ImportStep>>): void {
  useEffect(
    () =>
      client.on('transfer.stage', ({ stage }) => {
        const next = {
          at: 'working',
          what: stageWords[stage],
          canBeStopped: stage !== 'saving',
        } as const
        setStep((now) => (now.at === 'working' ? next : now))
      }),
    [client, setStep],
  )
}

/** What imports a file in the main process; the file is forgotten with the dialog. */
export function useImport(client: IpcClient): ImportControls {
  const [step, setStep] = useState<ImportStep>({ at: 'start' })
  const [fileName, setFileName] = useState<string | null>(null)
  const [choice, setChoice] = useState(firstChoice)
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current += 1
      client.request('transfer.forget', {}).catch(() => {})
    },
    [client],
  )

  useStages(client, setStep)

  /** Shows where the work leads, unless something else has been begun. */
  const go = (what: string, work: () => Promise<ImportStep | null>) => {
    const own = (run.current += 1)
    const before = step
    setStep({ at: 'working', what, canBeStopped: true })
    work().then(
      (next) => own === run.current && setStep(next ?? before),
      (error: unknown) => own === run.current && setStep(refused(error)),
    )
  }
  return {
    step,
    fileName,
    choice,
    chooseFile: () =>
      go('Reading the file…', async () => {
        const file = await client.request('transfer.choose', {})
        if (file === null) return null
        setFileName(file.ok ? file.fileName : null)
        if (!file.ok) return { at: 'refused', errors: file.errors }
        setChoice(firstChoice)
        return previewOf(client, firstChoice)
      }),
    change: (part) => {
      const next = { ...choice, ...part }
      setChoice(next)
      go('Reading the file…', () => previewOf(client, next))
    },
    start: () =>
      go('Importing…', async () => {
        const outcome = await client.request('transfer.import', choice)
        if (!outcome.ok) return { at: 'refused', errors: outcome.errors }
        return { at: 'done', added: outcome.added, updated: outcome.updated }
      }),
  }
}
