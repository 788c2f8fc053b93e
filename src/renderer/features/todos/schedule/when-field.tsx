import { useId, useState } from 'react'

import type { LocalMoment } from '../../../../shared/todos/todo.ts'
import { readWhen, type ReadWhen, type WhenReading } from './read-when.ts'

interface WhenFieldProps {
  label: string
  placeholder: string
  due: LocalMoment | null
  reading: WhenReading
  onRead: (read: Extract<ReadWhen, { ok: true }>) => void
}

/** A field for words about when, which says what it understood before anything happens. */
export function WhenField({ label, placeholder, due, reading, onRead }: WhenFieldProps) {
  const [text, setText] = useState('')
  const noteId = useId()
  const read = readWhen(text, due, reading)
  return (
    <form
      className="when-field"
      onSubmit={(event) => {
        event.preventDefault()
        if (!read?.ok) return
        setText('')
        onRead(read)
      }}
    >
      <input
        className="text-input"
        data-initial-focus=""
        aria-label={label}
        aria-describedby={noteId}
        aria-invalid={read !== null && !read.ok ? true : undefined}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={noteId} className="when-note" data-tone={noteTone(read)} aria-live="polite">
        {read === null ? '' : read.ok ? `${read.summary} — press Enter` : read.problem}
      </p>
    </form>
  )
}

function noteTone(read: ReadWhen | null): 'good' | 'bad' | undefined {
  if (read === null) return undefined
  return read.ok ? 'good' : 'bad'
}
