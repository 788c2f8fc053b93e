import { FileUp } from 'lucide-react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { formatNames } from '../../../shared/todos/formats/format.ts'
import { counted } from './counted.ts'
import { formatLabels, offeredFormats } from './format-names.ts'
import { ImportSummaryView } from './import-summary.tsx'
import { Dialog } from '../../dialog/dialog.tsx'
import './transfer.css'
import { useImport, type ImportControls, type ImportStep } from './use-import.ts'

interface ImportDialogProps {
  client: IpcClient
  onClose: () => void
}

function Choices({ step, choice, change }: ImportControls) {
  const found = step.at === 'preview' ? formatLabels[step.summary.format].name : null
  const hasDuplicates = step.at === 'preview' && step.summary.duplicates.count > 0
  return (
    <div className="transfer-choices">
      <label className="transfer-field">
        Format
        <select
          value={choice.format ?? ''}
          disabled={step.at === 'working'}
          onChange={({ target }) =>
            change({ format: formatNames.find((name) => name === target.value) ?? null })
          }
        >
          <option value="">{found === null ? 'Find out' : `Found out: ${found}`}</option>
          {offeredFormats.map((format) => (
            <option key={format} value={format}>
              {formatLabels[format].name}
            </option>
          ))}
        </select>
      </label>
      {hasDuplicates ? (
        <label className="transfer-check">
          <input
            type="checkbox"
            checked={choice.skipDuplicates}
            onChange={({ target }) => change({ skipDuplicates: target.checked })}
          />
          Leave out what looks like a task that is there already
        </label>
      ) : null}
    </div>
  )
}

function Errors({ errors }: { errors: readonly string[] }) {
  return (
    <div className="transfer-errors" role="alert">
      <strong>Nothing was imported.</strong>
      <ul>
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
    </div>
  )
}

function doneSentence({ added, updated }: Extract<ImportStep, { at: 'done' }>): string {
  const parts = [
    ...(added > 0 || updated === 0 ? [`${counted(added, 'task')} added`] : []),
    ...(updated > 0 ? [`${counted(updated, 'task')} changed`] : []),
  ]
  return `${parts.join(', ')}. Undo takes all of it back.`
}

function Outcome({ step, choice }: ImportControls) {
  switch (step.at) {
    case 'start':
      return (
        <p className="transfer-text">
          JSON, todo.txt, iCalendar, Markdown, or the CSV files of Todoist and TickTick. Nothing
          changes before you have seen what would happen.
        </p>
      )
    case 'working':
      return (
        <div className="transfer-working" role="status">
          <p className="transfer-text">{step.what}</p>
          <progress aria-label={step.what} />
        </div>
      )
    case 'refused':
      return <Errors errors={step.errors} />
    case 'preview':
      return (
        <ImportSummaryView summary={step.summary} areDuplicatesSkipped={choice.skipDuplicates} />
      )
    case 'done':
      return (
        <p className="transfer-text" role="status">
          {doneSentence(step)}
        </p>
      )
  }
}

function changesSomething(step: ImportStep): boolean {
  if (step.at !== 'preview') return false
  const { added, updated, newLists, newFilters } = step.summary
  return added + updated + newLists.length + newFilters.length > 0
}

function canBeStopped(step: ImportStep): boolean {
  return step.at === 'working' ? step.canBeStopped : step.at !== 'done'
}

/** Takes tasks in from a file: choose, look, import. */
export function ImportDialog({ client, onClose }: ImportDialogProps) {
  const controls = useImport(client)
  const { step, fileName, chooseFile, start } = controls
  const isBusy = step.at === 'working'
  return (
    <Dialog title="Import tasks" className="transfer" width={600} onClose={onClose}>
      <div className="dialog-scroll transfer-body">
        <div className="transfer-file">
          <button
            type="button"
            className="button"
            data-initial-focus=""
            disabled={isBusy}
            onClick={chooseFile}
          >
            <FileUp size={15} aria-hidden />
            {fileName === null ? 'Choose a file…' : 'Choose another…'}
          </button>
          {fileName === null ? null : (
            <span className="transfer-file-name" dir="auto">
              {fileName}
            </span>
          )}
        </div>
        {fileName === null || step.at === 'done' ? null : <Choices {...controls} />}
        <Outcome {...controls} />
      </div>
      <footer className="transfer-actions">
        <button type="button" className="button" onClick={onClose}>
          {canBeStopped(step) ? 'Cancel' : 'Close'}
        </button>
        {step.at === 'done' ? null : (
          <button
            type="button"
            className="button"
            data-variant="primary"
            disabled={!changesSomething(step)}
            onClick={start}
          >
            Import
          </button>
        )}
      </footer>
    </Dialog>
  )
}
