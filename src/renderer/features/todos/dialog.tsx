import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import './dialog.css'

interface DialogProps {
  title: string
  onClose: () => void
  /** In pixels, where the window has them. */
  width?: number
  children: ReactNode
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[data-initial-focus]')?.focus()
}

/** A dialog in front of everything; Escape closes it. */
export function Dialog({ title, onClose, width = 420, children }: DialogProps) {
  const titleId = useId()
  return (
    <dialog
      ref={showModal}
      className="dialog"
      style={{ width: `min(${width}px, calc(100vw - 32px))` }}
      data-overlay=""
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className="dialog-head">
        <h1 id={titleId}>{title}</h1>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </header>
      {children}
    </dialog>
  )
}

interface DialogActionsProps {
  /** What the main button says. */
  confirm: string
  tone?: 'plain' | 'danger'
  isDisabled?: boolean
  onCancel: () => void
}

/** The two buttons at the end of a form in a dialog. */
export function DialogActions({ confirm, tone, isDisabled, onCancel }: DialogActionsProps) {
  return (
    <div className="dialog-actions">
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
      <button
        type="submit"
        className="button"
        data-variant={tone === 'danger' ? 'danger' : 'primary'}
        disabled={isDisabled}
      >
        {confirm}
      </button>
    </div>
  )
}
