import { useState } from 'react'
import type { Attachment } from '../../../../shared/chatkit/index.ts'
import { useChat } from '../chat-context.ts'
import { Lightbox, type Picture } from '../lightbox/lightbox.tsx'
import { AttachmentImage, useAllowedPreview } from './attachment-image.tsx'
import { FileMark } from './file-mark.tsx'

function FileChip({ attachment }: { attachment: Attachment }) {
  return (
    <span className="attachment">
      <FileMark mimeType={attachment.mime_type} />
      <span className="attachment-name" dir="auto" title={attachment.name}>
        {attachment.name}
      </span>
    </span>
  )
}

interface ThumbnailProps {
  attachment: Attachment
  address: string
  onOpen: (address: string) => void
}

function Thumbnail({ attachment, address, onOpen }: ThumbnailProps) {
  const { translate } = useChat()
  const allowed = useAllowedPreview(address)
  const chip = <FileChip attachment={attachment} />
  if (allowed === null) return chip
  return (
    <button
      type="button"
      className="attachment-thumbnail"
      aria-label={translate('image.enlarge', { name: attachment.name })}
      title={attachment.name}
      onClick={() => onOpen(allowed)}
    >
      <AttachmentImage address={allowed} alt="" fallback={chip} />
    </button>
  )
}

/** What was sent along with a message: pictures that can be enlarged, and the names of files. */
export function SentAttachments({ attachments }: { attachments: readonly Attachment[] }) {
  const { engine, translate } = useChat()
  const [open, setOpen] = useState<Picture | null>(null)
  if (attachments.length === 0) return null
  return (
    <div className="attachments" role="group" aria-label={translate('attachment.list')}>
      {attachments.map((attachment, index) =>
        attachment.type === 'image' ? (
          <Thumbnail
            key={index}
            attachment={attachment}
            address={engine.attachments.previewOf(attachment.id) ?? attachment.preview_url}
            onOpen={(address) => setOpen({ address, alt: attachment.name })}
          />
        ) : (
          <FileChip key={index} attachment={attachment} />
        ),
      )}
      {open && <Lightbox picture={open} onClose={() => setOpen(null)} />}
    </div>
  )
}
