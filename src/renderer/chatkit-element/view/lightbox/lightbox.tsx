import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useChat } from '../chat-context.ts'
import { IconButton } from '../icon-button.tsx'
import { DownloadLink } from './download-link.tsx'

export interface Picture {
  readonly address: string
  readonly alt: string
}

interface LightboxProps {
  picture: Picture
  onClose: () => void
}

/** A picture as large as the window, in front of everything; Escape and a click beside it close it. */
export function Lightbox({ picture, onClose }: LightboxProps) {
  const { translate } = useChat()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={picture.alt || translate('image.viewer')}
      onClose={onClose}
      onCancel={(event) => event.stopPropagation()}
    >
      <button type="button" tabIndex={-1} aria-hidden className="lightbox-back" onClick={onClose} />
      <div className="lightbox-bar">
        <DownloadLink address={picture.address} name={picture.alt} />
        <IconButton label={translate('image.close')} icon={X} onClick={onClose} />
      </div>
      <img src={picture.address} alt={picture.alt} referrerPolicy="no-referrer" />
    </dialog>
  )
}
