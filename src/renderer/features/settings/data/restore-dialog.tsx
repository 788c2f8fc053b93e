import { useEffect, useState } from 'react'

import type { IpcClient } from '../../../../shared/ipc/client.ts'
import type { BackupView, RestorePreview } from '../../../../shared/ipc/data-routes.ts'
import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import { counted, momentText, previewLines } from './data-words.ts'

interface RestoreDialogProps {
  client: IpcClient
  backup: BackupView
  onCancel: () => void
  onRestore: (withThreads: boolean) => void
}

function PreviewText({ preview }: { preview: RestorePreview }) {
  const lines = previewLines(preview)
  if (lines.length === 0) {
    return <p className="settings-text">Your tasks are as they were then. Nothing would change.</p>
  }
  return (
    <>
      <ul className="data-preview">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="settings-text">
        A backup of how things are now is made first, and Undo takes it all back in one step.
      </p>
    </>
  )
}

interface ThreadChoiceProps {
  count: number
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}

function ThreadChoice({ count, isChosen, onChange }: ThreadChoiceProps) {
  return (
    <label className="settings-check">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
      />
      Also bring back {counted(count, 'conversation')} that {count === 1 ? 'is' : 'are'} no longer
      there
    </label>
  )
}

/** What a restore would change, when that is known, or why it is not. */
function usePreview(client: IpcClient, backup: string) {
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    client.request('data.previewRestore', { backup }).then(setPreview, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : String(error))
    })
  }, [client, backup])
  return { preview, problem }
}

/** Shows what restoring a backup would change, and asks whether to. */
export function RestoreDialog({ client, backup, onCancel, onRestore }: RestoreDialogProps) {
  const { preview, problem } = usePreview(client, backup.id)
  const [withThreads, setWithThreads] = useState(false)
  const changesNothing = preview === null || (previewLines(preview).length === 0 && !withThreads)
  return (
    <Dialog title={`Restore the backup of ${momentText(backup.at)}?`} onClose={onCancel}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          onRestore(withThreads)
        }}
      >
        <div className="data-restore" aria-live="polite">
          {problem === null ? null : (
            <p className="settings-outcome" data-tone="bad">
              {problem}
            </p>
          )}
          {preview === null ? (
            problem === null && <p className="settings-text">Reading the backup…</p>
          ) : (
            <PreviewText preview={preview} />
          )}
          {preview !== null && preview.missingThreads > 0 ? (
            <ThreadChoice
              count={preview.missingThreads}
              isChosen={withThreads}
              onChange={setWithThreads}
            />
          ) : null}
        </div>
        <DialogActions confirm="Restore" isDisabled={changesNothing} onCancel={onCancel} />
      </form>
    </Dialog>
  )
}
