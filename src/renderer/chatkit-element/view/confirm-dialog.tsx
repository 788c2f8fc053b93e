import { useId, type KeyboardEvent } from 'react'
import { useChat } from './chat-context.ts'
import { focusOnMount } from './focus-on-mount.ts'

interface ConfirmDialogProps {
  question: string
  hint: string
  confirm: string
  onAnswer: (confirmed: boolean) => void
}

/** Asks before something that cannot be taken back; the safe answer has the focus. */
export function ConfirmDialog({ question, hint, confirm, onAnswer }: ConfirmDialogProps) {
  const { translate } = useChat()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onAnswer(false)
  }
  return (
    <div className="dialog-back">
      <div
        className="dialog"
        role="alertdialog"
        aria-modal
        aria-labelledby={`${id}-question`}
        aria-describedby={`${id}-hint`}
        onKeyDown={onKeyDown}
      >
        <h3 id={`${id}-question`}>{question}</h3>
        <p id={`${id}-hint`}>{hint}</p>
        <div className="dialog-buttons">
          <button
            type="button"
            ref={focusOnMount}
            className="w-button control-md tone-secondary outline"
            onClick={() => onAnswer(false)}
          >
            {translate('history.cancel')}
          </button>
          <button
            type="button"
            className="w-button control-md tone-danger solid"
            onClick={() => onAnswer(true)}
          >
            {confirm}
          </button>
        </div>
      </div>
    </div>
  )
}
