import { X } from 'lucide-react'

import type { QuickAddChip } from './quick-add-chips.ts'
import type { QuickAddReading } from './quick-add-reading.ts'

interface QuickAddPreviewProps {
  reading: QuickAddReading
  onRemove: (chip: QuickAddChip) => void
}

/** What was understood, as chips that can be taken away, and what was not. */
export function QuickAddPreview({ reading, onRemove }: QuickAddPreviewProps) {
  const { draft, chips, problems } = reading
  const messages = draft.title === '' ? ['A task needs a title.', ...problems] : problems
  if (chips.length === 0 && messages.length === 0) return null
  return (
    <div className="quick-add-preview">
      {chips.map((chip) => (
        <Chip key={chip.key} chip={chip} onRemove={() => onRemove(chip)} />
      ))}
      {messages.map((message) => (
        <span key={message} className="quick-add-problem">
          {message}
        </span>
      ))}
    </div>
  )
}

function Chip({ chip, onRemove }: { chip: QuickAddChip; onRemove: () => void }) {
  const { key, icon: Icon, text, tone, ranges } = chip
  return (
    <span className="chip" data-tone={tone} data-chip={key.split(' ')[0]}>
      <Icon size={13} aria-hidden />
      <span className="chip-text">{text}</span>
      {ranges.length > 0 ? (
        <button
          type="button"
          className="chip-remove"
          aria-label={`Keep the words of “${text}” in the title`}
          // The field keeps the focus, so that typing goes on.
          onPointerDown={(event) => event.preventDefault()}
          onClick={onRemove}
        >
          <X size={12} aria-hidden />
        </button>
      ) : null}
    </span>
  )
}
