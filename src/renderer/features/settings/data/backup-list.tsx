import type { BackupView } from '../../../../shared/ipc/data-routes.ts'
import { counted, momentText, reasonTexts, sizeText } from './data-words.ts'

interface BackupListProps {
  backups: readonly BackupView[]
  /** Why none of them can be restored now. */
  isDisabled: boolean
  onRestore: (backup: BackupView) => void
}

/** The backups, the newest first, each with a way to restore it. */
export function BackupList({ backups, isDisabled, onRestore }: BackupListProps) {
  if (backups.length === 0) {
    return <p className="settings-text">There is none yet. Offhand makes one each day.</p>
  }
  return (
    <ul className="data-backups" aria-label="Backups">
      {backups.map((backup) => (
        <li key={backup.id}>
          <div>
            <strong>{momentText(backup.at)}</strong>
            <span>
              {reasonTexts[backup.reason]} · {counted(backup.todos, 'task')},{' '}
              {counted(backup.threads, 'conversation')} · {sizeText(backup.bytes)}
            </span>
          </div>
          <button
            type="button"
            className="button"
            aria-label={`Restore the backup of ${momentText(backup.at)}`}
            disabled={isDisabled}
            onClick={() => onRestore(backup)}
          >
            Restore…
          </button>
        </li>
      ))}
    </ul>
  )
}
