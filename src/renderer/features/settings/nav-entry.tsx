import { Check } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

interface NavEntryProps {
  icon: LucideIcon
  label: string
  /** What its check mark says; null for none. */
  note: string | null
  isCurrent: boolean
  onSelect: () => void
}

/** An entry of the navigation. */
export function NavEntry({ icon: Icon, label, note, isCurrent, onSelect }: NavEntryProps) {
  return (
    <li>
      <button
        type="button"
        className="settings-entry"
        aria-current={isCurrent ? 'page' : undefined}
        data-initial-focus={isCurrent ? '' : undefined}
        onClick={onSelect}
      >
        <Icon size={16} aria-hidden />
        <span className="settings-entry-label">{label}</span>
        {note === null ? null : (
          <span className="settings-entry-note">
            <Check size={14} aria-hidden />
            <span className="visually-hidden">{note}</span>
          </span>
        )}
      </button>
    </li>
  )
}
