import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'

interface SidebarSectionProps {
  title: string
  /** What the plus does, in words; no plus without it. */
  addLabel?: string
  onAdd?: () => void
  children: ReactNode
}

export function SidebarSection({ title, addLabel, onAdd, children }: SidebarSectionProps) {
  return (
    <section className="view-section">
      <div className="view-section-head">
        <h2 className="view-section-title">{title}</h2>
        {onAdd === undefined ? null : (
          <button
            type="button"
            className="view-add"
            aria-label={addLabel}
            title={addLabel}
            onClick={onAdd}
          >
            <Plus size={15} aria-hidden />
          </button>
        )}
      </div>
      <ul className="view-entries">{children}</ul>
    </section>
  )
}
