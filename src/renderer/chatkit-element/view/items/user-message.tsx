import { CornerDownRight, FileText } from 'lucide-react'
import type { Attachment, UserMessageItem } from '../../../../shared/chatkit/index.ts'
import { useChat } from '../chat-context.ts'

function AttachmentChip({ attachment }: { attachment: Attachment }) {
  return (
    <span className="attachment">
      <FileText aria-hidden size={16} />
      {attachment.name}
    </span>
  )
}

/** What a person said: text with its line breaks, never Markdown. */
export function UserMessage({ item }: { item: UserMessageItem }) {
  const { translate } = useChat()
  return (
    <article className="user-message">
      <h3 className="for-readers">{translate('message.you')}</h3>
      {item.attachments.length > 0 && (
        <div className="attachments">
          {item.attachments.map((attachment) => (
            <AttachmentChip key={attachment.id} attachment={attachment} />
          ))}
        </div>
      )}
      {item.quoted_text && (
        <div className="quote">
          <CornerDownRight aria-label={translate('message.replyTo')} size={14} />
          <p>{item.quoted_text}</p>
        </div>
      )}
      <div className="bubble" dir="auto">
        {item.content.map((part, index) =>
          part.type === 'input_text' ? (
            part.text
          ) : (
            <span key={index} className="tag">
              {part.text}
            </span>
          ),
        )}
      </div>
    </article>
  )
}
