import { Download, Upload } from 'lucide-react'

import type { PreferencePageProps } from './preference-page-props.ts'

/** The ways in and out for tasks. */
export function TransferPage({ onTransfer }: PreferencePageProps) {
  return (
    <section className="settings-section" aria-label="Files">
      <h3>Import</h3>
      <p className="settings-text">
        Takes tasks from JSON, todo.txt, iCalendar, Markdown, or the CSV files of Todoist and
        TickTick. You see what would happen first, and one Undo takes all of it back.
      </p>
      <div>
        <button type="button" className="button" onClick={() => onTransfer('import')}>
          <Download size={15} aria-hidden />
          Import…
        </button>
      </div>
      <h3>Export</h3>
      <p className="settings-text">
        Saves your tasks as a file. JSON keeps everything; the other formats say what they leave
        out.
      </p>
      <div>
        <button type="button" className="button" onClick={() => onTransfer('export')}>
          <Upload size={15} aria-hidden />
          Export…
        </button>
      </div>
    </section>
  )
}
