import { Eye, Pencil } from 'lucide-react'
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'

interface NotesFieldProps {
  notes: string
  /** False when the notes cannot be kept, so that they stay for the person to shorten. */
  onSave: (notes: string) => boolean
}

const plugins = [remarkGfm]

// Pictures would be fetched from anywhere; their words say what they show.
const components: Components = {
  img: ({ alt }) => <span>{alt}</span>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
}

/** Notes as Markdown: shown as they will look, and written as plain text. */
export function NotesField({ notes, onSave }: NotesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, notes, onSave })
  useEffect(() => {
    latest.current = { draft, notes, onSave }
  })
  // What was typed is kept when another task takes the place of this one.
  useEffect(() => () => void save(latest.current), [])
  const finish = () => {
    if (save({ draft, notes, onSave })) setDraft(null)
  }
  const isPreview = draft === null && notes !== ''
  return (
    <section className="detail-notes" aria-label="Notes">
      {isPreview ? (
        <NotesPreview notes={notes} onEdit={() => setDraft(notes)} />
      ) : (
        <NotesEditor
          text={draft ?? notes}
          isOpen={draft !== null}
          onText={setDraft}
          onEnd={finish}
        />
      )}
      {notes === '' && draft === null ? null : (
        <button
          type="button"
          className="detail-notes-switch"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => (isPreview ? setDraft(notes) : finish())}
        >
          {isPreview ? <Pencil size={13} aria-hidden /> : <Eye size={13} aria-hidden />}
          {isPreview ? 'Edit notes' : 'Preview notes'}
        </button>
      )}
    </section>
  )
}

function NotesPreview({ notes, onEdit }: { notes: string; onEdit: () => void }) {
  const edit = (event: PointerEvent) => {
    const isMarking = !(document.getSelection()?.isCollapsed ?? true)
    if (!isOnLink(event) && !isMarking) onEdit()
  }
  return (
    <div className="detail-markdown" dir="auto" onPointerUp={edit}>
      <ReactMarkdown remarkPlugins={plugins} components={components}>
        {notes}
      </ReactMarkdown>
    </div>
  )
}

interface NotesEditorProps {
  text: string
  /** Whether somebody writes, rather than only could. */
  isOpen: boolean
  onText: (text: string) => void
  onEnd: () => void
}

function NotesEditor({ text, isOpen, onText, onEnd }: NotesEditorProps) {
  return (
    <textarea
      className="detail-notes-field"
      aria-label="Notes"
      placeholder="Notes (Markdown)"
      dir="auto"
      rows={isOpen ? 5 : 1}
      value={text}
      ref={isOpen ? focusOnce : null}
      onFocus={() => onText(text)}
      onChange={(event) => onText(event.target.value)}
      onBlur={onEnd}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.blur()
      }}
    />
  )
}

function save({ draft, notes, onSave }: NotesFieldProps & { draft: string | null }): boolean {
  return draft === null || draft === notes || onSave(draft)
}

function isOnLink({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest('a') !== null
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  if (field === null || field === document.activeElement) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
