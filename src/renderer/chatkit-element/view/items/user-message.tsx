import { CornerDownRight } from 'lucide-react'
import type { UserMessageItem } from '../../../../shared/chatkit/index.ts'
import { SentAttachments } from '../attachments/sent-attachments.tsx'
import { entityOfTag } from '../../engine/draft-content.ts'
import { useChat } from '../chat-context.ts'
import { EntityButton } from '../entities/entity-button.tsx'

/** What a person said: text with its line breaks, never Markdown. */
export function UserMessage({ item }: { item: UserMessageItem }) {
  const { translate } = useChat()
  return (
    <article className="user-message">
      <h3 className="for-readers">{translate('message.you')}</h3>
      <SentAttachments attachments={item.attachments} />
      {item.quoted_text && (
        <div className="quote">
          <CornerDownRight aria-label={translate('message.replyTo')} size={14} />
          <p>{item.quoted_text}</p>
        </div>
      )}
      {item.content.length > 0 && (
        <div className="bubble" dir="auto">
          {item.content.map((part, index) =>
            part.type === 'input_text' ? (
              part.text
            ) : (
              <EntityButton key={index} entity={entityOfTag(part)} className="tag">
                {part.text}
              </EntityButton>
            ),
          )}
        </div>
      )}
    </article>
  )
}
