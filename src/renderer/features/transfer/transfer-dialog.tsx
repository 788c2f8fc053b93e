import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import './transfer.css'

interface TransferDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal()
}

/** The frame of import and export. */
export function TransferDialog({ title, onClose, children }: TransferDialogProps) {
  const titleId = useId()
  return (
    <dialog
      ref={showModal}
      className="transfer"
      data-overlay=""
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className="transfer-head">
        <h1 id={titleId}>{title}</h1>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </header>
      {children}
    </dialog>
  )
}
