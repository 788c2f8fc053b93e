import { RotateCw, X } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import type { Upload } from '../../engine/attachments/upload.ts'
import { useChat, useChatState } from '../chat-context.ts'
import { AttachmentImage } from './attachment-image.tsx'
import { FileMark } from './file-mark.tsx'
import { UploadRing } from './upload-ring.tsx'

const buttonClass = 'attachment-remove'

function Picture({ upload }: { upload: Upload }) {
  const { attachment, previewUrl, name, mimeType, status } = upload
  const given = attachment?.type === 'image' ? attachment.preview_url : null
  const address = previewUrl ?? given
  const mark = <FileMark mimeType={mimeType} />
  return (
    <span className={`attachment-picture ${status}`}>
      {address ? <AttachmentImage address={address} alt="" fallback={mark} /> : mark}
      {status === 'uploading' && <UploadRing progress={upload.progress} name={name} />}
    </span>
  )
}

function State({ upload }: { upload: Upload }) {
  const { engine, translate } = useChat()
  if (upload.status === 'uploading') return <small>{translate('attachment.uploading')}</small>
  if (upload.status === 'ready') return null
  return (
    <small className="attachment-failure">
      <span role="alert">{translate('attachment.failed')}</span>
      <button
        type="button"
        className="attachment-retry"
        aria-label={translate('attachment.retry', { name: upload.name })}
        title={translate('error.retry')}
        onClick={() => engine.attachments.retry(upload.key)}
      >
        <RotateCw aria-hidden size={13} />
      </button>
    </small>
  )
}

function Chip({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { translate } = useChat()
  const label = translate('attachment.remove', { name: upload.name })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return
    event.preventDefault()
    onRemove()
  }
  return (
    <li className={`attachment-chip ${upload.status}`}>
      <Picture upload={upload} />
      <span className="attachment-text">
        <span className="attachment-name" title={upload.name} dir="auto">
          {upload.name}
        </span>
        <State upload={upload} />
      </span>
      <button
        type="button"
        className={buttonClass}
        aria-label={label}
        title={label}
        onClick={onRemove}
        onKeyDown={onKeyDown}
      >
        <X aria-hidden size={14} />
      </button>
    </li>
  )
}

/** What has the focus after a chip is gone: the next one, or the field when it was the last. */
function useRemoval() {
  const { engine, focusComposer } = useChat()
  const list = useRef<HTMLUListElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])].filter(isRemove)
  const remove = (upload: Upload, index: number) => {
    const others = buttons().toSpliced(index, 1)
    const next = others[Math.min(index, others.length - 1)]
    if (next) next.focus()
    else focusComposer()
    engine.attachments.remove(upload.key)
  }
  return { list, remove }
}

function isRemove(button: HTMLButtonElement): boolean {
  return button.className === buttonClass
}

/** The files attached to the message being written. */
export function AttachmentTray() {
  const { translate } = useChat()
  const uploads = useChatState((state) => state.uploads)
  const { list, remove } = useRemoval()
  if (uploads.length === 0) return null
  return (
    <ul ref={list} className="attachment-tray" aria-label={translate('attachment.list')}>
      {uploads.map((upload, index) => (
        <Chip key={upload.key} upload={upload} onRemove={() => remove(upload, index)} />
      ))}
    </ul>
  )
}
