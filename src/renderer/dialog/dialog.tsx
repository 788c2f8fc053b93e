import { X } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import './dialog.css'

interface DialogFrameProps {
  /** The element that names the dialog, or its name. */
  label: { by: string } | string
  onClose: () => void
  /** A name for the style sheet of what is inside. */
  className?: string
  /** In pixels, where the window has them. */
  width?: number
  /** In pixels, where the window has them; as much as the content needs without it. */
  height?: number
  /** Whether a press beside the dialog closes it: only where nothing can be lost. */
  isLight?: boolean
  children: ReactNode
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[data-initial-focus]')?.focus()
}

/** A dialog in front of everything, without a heading; Escape closes it. */
export function DialogFrame(props: DialogFrameProps) {
  const { label, onClose, className = '', width = 420, height, isLight = false, children } = props
  const name = typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.by }
  return (
    <dialog
      ref={showModal}
      className={`dialog ${className}`.trim()}
      style={{
        width: `min(${width}px, calc(100vw - 32px))`,
        ...(height === undefined ? {} : { height: `min(${height}px, calc(100vh - 48px))` }),
      }}
      data-overlay=""
      {...name}
      onClose={onClose}
      onPointerDown={(event) => {
        if (isLight && event.target === event.currentTarget) onClose()
      }}
    >
      {children}
    </dialog>
  )
}

interface DialogProps extends Omit<DialogFrameProps, 'label' | 'isLight'> {
  title: string
}

/** A dialog with a heading and a button that closes it. */
export function Dialog({ title, children, ...frame }: DialogProps) {
  const titleId = useId()
  return (
    <DialogFrame label={{ by: titleId }} {...frame}>
      <header className="dialog-head">
        <h1 id={titleId}>{title}</h1>
        <button type="button" className="icon-button" aria-label="Close" onClick={frame.onClose}>
          <X size={18} aria-hidden />
        </button>
      </header>
      {children}
    </DialogFrame>
  )
}

interface DialogActionsProps {
  /** What the main button says. */
  confirm: string
  tone?: 'plain' | 'danger'
  isDisabled?: boolean
  /** Why the last attempt failed. */
  problem?: string | null
  onCancel: () => void
}

/** The two buttons at the end of a form in a dialog. */
export function DialogActions(props: DialogActionsProps) {
  const { confirm, tone, isDisabled, problem = null, onCancel } = props
  return (
    <div className="dialog-actions">
      <p className="dialog-problem" role="alert">
        {problem}
      </p>
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
