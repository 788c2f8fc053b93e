import { useState } from 'react'

import type { IpcClient } from '../../../../shared/ipc/client.ts'
import type { BackupView, DataView } from '../../../../shared/ipc/data-routes.ts'
import { BackupList } from './backup-list.tsx'
import { DataPlace } from './data-place.tsx'
import { counted } from './data-words.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { useData, type DataOutcome, type DataState } from './use-data.ts'
import './data.css'

interface Restored {
  seq: number | null
  threads: number
}

function restoredText({ seq, threads }: Restored): string {
  const tasks = seq === null ? 'Your tasks were like this already.' : 'Your tasks were restored.'
  return threads === 0 ? tasks : `${tasks} ${counted(threads, 'conversation')} came back.`
}

/** What the page does when a button is pressed. */
function useDataActions(client: IpcClient, data: DataState) {
  const [restored, setRestored] = useState<number | null>(null)
  const refresh = async (busy: string, name: 'data.backUp' | 'data.setPreviousAside') => {
    const view = await data.run(busy, () => client.request(name, {}))
    if (view !== null) data.setView(view)
    return view !== null
  }
  return {
    restored,
    backUp: async () => {
      if (await refresh('Making a backup…', 'data.backUp')) data.say('The backup was made.')
    },
    setAside: async () => {
      const isDone = await refresh('Setting the former files aside…', 'data.setPreviousAside')
      if (isDone) data.say('The former files were set aside.')
    },
    show: () => data.run('Opening the folder…', () => client.request('data.show', {})),
    move: async () => {
      const busy = 'Moving your data. Offhand starts again when it is done.'
      const answer = await data.run(busy, () => client.request('data.move', {}))
      if (answer?.isMoved === true) data.say('Your data was moved. Offhand starts again…')
    },
    restore: async (backup: BackupView, threads: boolean) => {
      const answer = await data.run('Restoring…', () =>
        client.request('data.restore', { backup: backup.id, threads }),
      )
      if (answer === null) return
      setRestored(answer.seq)
      data.say(restoredText(answer))
      await data.reload()
    },
    undo: async (seq: number) => {
      const command = { type: 'undo', seq } as const
      const answer = await data.run('Undoing…', () =>
        client.request('todos.execute', { command, source: 'list' }),
      )
      setRestored(null)
      if (answer !== null) data.say('Your tasks are as before the restore.')
    },
  }
}

interface OutcomeProps {
  outcome: DataOutcome | null
  restored: number | null
  onUndo: (seq: number) => void
}

function Outcome({ outcome, restored, onUndo }: OutcomeProps) {
  return (
    <div className="data-outcome">
      <p className="settings-outcome" role="status" data-tone={outcome?.tone}>
        {outcome?.text}
      </p>
      {restored !== null && outcome?.tone === 'good' ? (
        <button type="button" className="button" onClick={() => onUndo(restored)}>
          Undo
        </button>
      ) : null}
    </div>
  )
}

interface BackupSectionProps {
  view: DataView
  isBusy: boolean
  onBackUp: () => void
  onRestore: (backup: BackupView) => void
}

function BackupSection({ view, isBusy, onBackUp, onRestore }: BackupSectionProps) {
  return (
    <section className="data-section" aria-label="Backups">
      <header className="data-section-head">
        <h3>Backups</h3>
        <button
          type="button"
          className="button"
          disabled={isBusy || view.readOnlyReason !== null}
          onClick={() => onBackUp()}
        >
          Back up now
        </button>
      </header>
      {view.backupProblem === null ? null : (
        <p className="data-warning">
          <strong>The last automatic backup failed.</strong> {view.backupProblem}
        </p>
      )}
      <BackupList
        backups={view.backups}
        isDisabled={isBusy || view.readOnlyReason !== null}
        onRestore={onRestore}
      />
    </section>
  )
}

/** Where the data is, what backups there are of it, and what can be done with either. */
export function DataPage({ client }: { client: IpcClient }) {
  const data = useData(client)
  const actions = useDataActions(client, data)
  const [asked, setAsked] = useState<BackupView | null>(null)
  const { view, isBusy, outcome } = data
  return (
    <>
      <Outcome
        outcome={outcome}
        restored={actions.restored}
        onUndo={(seq) => void actions.undo(seq)}
      />
      {view === null ? null : (
        <>
          <DataPlace
            view={view}
            isBusy={isBusy}
            onShow={() => void actions.show()}
            onMove={() => void actions.move()}
            onSetAside={() => void actions.setAside()}
          />
          <BackupSection
            view={view}
            isBusy={isBusy}
            onBackUp={() => void actions.backUp()}
            onRestore={setAsked}
          />
        </>
      )}
      {asked === null ? null : (
        <RestoreDialog
          key={asked.id}
          client={client}
          backup={asked}
          onCancel={() => setAsked(null)}
          onRestore={(threads) => {
            setAsked(null)
            void actions.restore(asked, threads)
          }}
        />
      )}
    </>
  )
}
