import { FolderOpen } from 'lucide-react'

import type { DataView } from '../../../../shared/ipc/data-routes.ts'
import { counted, sizeText } from './data-words.ts'

interface DataPlaceProps {
  view: DataView
  isBusy: boolean
  onShow: () => void
  onMove: () => void
  onSetAside: () => void
}

/** Where the data is, how much of it, and what can be done with the folder. */
export function DataPlace({ view, isBusy, onShow, onMove, onSetAside }: DataPlaceProps) {
  const { folder, bytes, todos, threads, moveRefusal, previousFolder, readOnlyReason } = view
  return (
    <section className="data-section" aria-label="Folder">
      {readOnlyReason === null ? null : (
        <p className="data-warning" role="alert">
          <strong>Nothing can be saved.</strong> {readOnlyReason}
        </p>
      )}
      <p className="data-folder">
        <FolderOpen size={16} aria-hidden />
        <span>{folder}</span>
      </p>
      <p className="settings-text">
        {counted(todos, 'task')} and {counted(threads, 'conversation')}, {sizeText(bytes.data)}.
        {bytes.backups > 0 ? ` Backups take ${sizeText(bytes.backups)} more.` : ''}
      </p>
      <div className="settings-row">
        <button type="button" className="button" onClick={onShow}>
          Show my data
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy || moveRefusal !== null}
          onClick={onMove}
        >
          Move my data to…
        </button>
      </div>
      {moveRefusal === null ? null : <p className="settings-note">{moveRefusal}</p>}
      {previousFolder === null ? null : (
        <div className="data-previous">
          <p>
            Your data was moved here. The former files are still in <b>{previousFolder}</b>. When
            everything is here, set them aside: they go into a folder of their own there, which you
            can delete.
          </p>
          <button type="button" className="button" disabled={isBusy} onClick={onSetAside}>
            Everything is here
          </button>
        </div>
      )}
    </section>
  )
}
