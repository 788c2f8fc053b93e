import { Copy } from 'lucide-react'
import { useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { requestSnapshot } from '../../../shared/ipc/request-snapshot.ts'
import type { ExportOutcome } from '../../../shared/ipc/transfer.ts'
import { copyAsMarkdown } from '../../../shared/todos/formats/copy-todos.ts'
import type { FormatName } from '../../../shared/todos/formats/format.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { liveTodos } from '../../../shared/todos/views/todo-views.ts'
import { counted } from './counted.ts'
import { formatLabels, offeredFormats } from './format-names.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import './transfer.css'

/** A part of the tasks that is on the screen. */
export interface ShownTodos {
  title: string
  todos: readonly Todo[]
}

interface ExportDialogProps {
  client: IpcClient
  /** What the list shows now. */
  shown: ShownTodos
  onClose: () => void
}

type Scope = 'everything' | 'shown'
type Outcome = ExportOutcome | { state: 'working' } | { state: 'copied'; count: number } | null

function sentence(outcome: NonNullable<Outcome>): string | null {
  switch (outcome.state) {
    case 'cancelled':
      return null
    case 'working':
      return 'Exporting…'
    case 'copied':
      return `${counted(outcome.count, 'task')} copied as Markdown.`
    case 'failed':
      return outcome.message
    case 'saved':
      return `${counted(outcome.count, 'task')} saved to ${outcome.fileName}.`
  }
}

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const text = outcome === null ? null : sentence(outcome)
  if (outcome === null || text === null) return null
  const lost = outcome.state === 'saved' ? outcome.lost : []
  const isBad = outcome.state === 'failed'
  return (
    <div
      className="transfer-outcome"
      data-tone={isBad ? 'bad' : 'plain'}
      role={isBad ? 'alert' : 'status'}
    >
      <p>{text}</p>
      {lost.length > 0 ? (
        <ul>
          {lost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

interface ChoicesProps {
  shown: ShownTodos
  scope: Scope
  format: FormatName
  onScope: (scope: Scope) => void
  onFormat: (format: FormatName) => void
}

function Choices({ shown, scope, format, onScope, onFormat }: ChoicesProps) {
  const scopes = [
    { value: 'everything', label: 'Everything' },
    { value: 'shown', label: `${shown.title} (${counted(shown.todos.length, 'task')})` },
  ] as const
  return (
    <>
      <fieldset className="transfer-options">
        <legend>Tasks</legend>
        {scopes.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="export-scope"
              data-initial-focus={scope === value ? '' : undefined}
              checked={scope === value}
              onChange={() => onScope(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="transfer-options" data-columns="2">
        <legend>Format</legend>
        {offeredFormats.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="export-format"
              checked={format === name}
              onChange={() => onFormat(name)}
            />
            <span>
              {formatLabels[name].name}
              <small>{formatLabels[name].about}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

function useExport({ client, shown }: Pick<ExportDialogProps, 'client' | 'shown'>, scope: Scope) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const run = (work: () => Promise<Outcome>) => {
    setOutcome({ state: 'working' })
    work().then(setOutcome, (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      setOutcome({ state: 'failed', message })
    })
  }
  const save = (format: FormatName) =>
    run(() => {
      const ids = scope === 'everything' ? null : shown.todos.map(({ id }) => id)
      const name = scope === 'everything' ? 'Offhand tasks' : shown.title.slice(0, 120)
      return client.request('transfer.export', { format, ids, name })
    })
  const copy = () =>
    run(async () => {
      const all = async () => liveTodos((await requestSnapshot(client)).todos)
      const todos = scope === 'everything' ? await all() : shown.todos
      await navigator.clipboard.writeText(copyAsMarkdown(todos))
      return { state: 'copied', count: todos.length }
    })
  return { outcome, save, copy, clear: () => setOutcome(null) }
}

/** Hands tasks out as a file, or as Markdown for the clipboard. */
export function ExportDialog({ client, shown, onClose }: ExportDialogProps) {
  const [scope, setScope] = useState<Scope>('everything')
  const [format, setFormat] = useState<FormatName>('json')
  const { outcome, save, copy, clear } = useExport({ client, shown }, scope)
  const isBusy = outcome?.state === 'working'
  const choose =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      clear()
      set(value)
    }
  return (
    <Dialog title="Export tasks" className="transfer" width={600} onClose={onClose}>
      <div className="dialog-scroll transfer-body">
        <Choices
          shown={shown}
          scope={scope}
          format={format}
          onScope={choose(setScope)}
          onFormat={choose(setFormat)}
        />
        <OutcomeText outcome={outcome} />
      </div>
      <footer className="transfer-actions">
        <button
          type="button"
          className="button"
          data-place="start"
          disabled={isBusy}
          onClick={copy}
        >
          <Copy size={15} aria-hidden />
          Copy as Markdown
        </button>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
        <button
          type="button"
          className="button"
          data-variant="primary"
          disabled={isBusy}
          onClick={() => save(format)}
        >
          Export…
        </button>
      </footer>
    </Dialog>
  )
}
