import { CornerDownLeft, Plus } from 'lucide-react'
import { useId, useMemo, useRef, useState, type RefObject } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { dateOrderOf, readQuickAdd, type QuickAddReading } from './quick-add-reading.ts'
import type { TodoView } from './todo-view.ts'

interface QuickAddBoxProps {
  now: LocalNow
  view: TodoView
  inputRef: RefObject<HTMLInputElement | null>
  /** Resolves to false when nothing was added, so that the words stay in the box. */
  onAdd: (draft: TodoDraft) => Promise<boolean>
}

const dateOrder = dateOrderOf(navigator.language)

interface QuickAddText {
  text: string
  setText: (text: string) => void
  reading: QuickAddReading | null
  submit: () => Promise<void>
}

function useQuickAdd({ now, view, onAdd }: Omit<QuickAddBoxProps, 'inputRef'>): QuickAddText {
  const [text, setText] = useState('')
  const isAdding = useRef(false)
  const reading = useMemo(() => readQuickAdd(text, { now, dateOrder, view }), [text, now, view])

  const submit = async () => {
    if (!reading || reading.draft.title === '' || isAdding.current) return
    isAdding.current = true
    const added = await onAdd(reading.draft)
    isAdding.current = false
    if (added) setText((current) => (current === text ? '' : current))
  }

  return { text, setText, reading, submit }
}

export function QuickAddBox({ now, view, inputRef, onAdd }: QuickAddBoxProps) {
  const { text, setText, reading, submit } = useQuickAdd({ now, view, onAdd })
  const previewId = useId()

  return (
    <form
      className="quick-add"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="quick-add-line">
        <Plus size={18} aria-hidden className="quick-add-plus" />
        <input
          ref={inputRef}
          className="quick-add-input"
          aria-label="Add a task"
          aria-describedby={previewId}
          placeholder="Add a task, like “buy milk tomorrow at 5pm”"
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <button
          type="submit"
          className="button quick-add-submit"
          data-variant="primary"
          data-shown={reading !== null || undefined}
          disabled={reading === null || reading.draft.title === ''}
        >
          Add <CornerDownLeft size={14} aria-hidden />
        </button>
      </div>
      <div id={previewId} aria-live="polite">
        {reading ? <QuickAddPreview reading={reading} /> : null}
      </div>
    </form>
  )
}

function QuickAddPreview({ reading }: { reading: QuickAddReading }) {
  const { draft, chips, problems } = reading
  const messages = draft.title === '' ? ['A task needs a title.', ...problems] : problems
  if (chips.length === 0 && messages.length === 0) return null
  return (
    <div className="quick-add-preview">
      {chips.map(({ key, icon: Icon, text, tone }) => (
        <span key={key} className="chip" data-tone={tone} data-chip={key.split(' ')[0]}>
          <Icon size={13} aria-hidden />
          <span className="chip-text">{text}</span>
        </span>
      ))}
      {messages.map((message) => (
        <span key={message} className="quick-add-problem">
          {message}
        </span>
      ))}
    </div>
  )
}
