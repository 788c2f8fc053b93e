import { CornerDownLeft, Plus } from 'lucide-react'
import { useId, type RefObject } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { QuickAddPreview } from './quick-add-preview.tsx'
import type { QuickAddDefaults } from './quick-add-reading.ts'
import { useQuickAdd } from './use-quick-add.ts'
import './quick-add.css'

interface QuickAddBoxProps {
  now: LocalNow
  defaults: QuickAddDefaults
  preferences: Preferences['quickAdd']
  inputRef: RefObject<HTMLInputElement | null>
  /** Resolves to false when nothing was added, so that the words stay in the box. */
  onAdd: (draft: TodoDraft) => Promise<boolean>
}

/** The line above the list in which tasks are typed. */
export function QuickAddBox({ inputRef, ...input }: QuickAddBoxProps) {
  const { text, setText, reading, remove, submit } = useQuickAdd(input)
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
        {reading ? <QuickAddPreview reading={reading} onRemove={remove} /> : null}
      </div>
    </form>
  )
}
