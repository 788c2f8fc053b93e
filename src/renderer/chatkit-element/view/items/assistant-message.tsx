import type { AssistantMessageItem } from '../../../../shared/chatkit/index.ts'
import { Markdown } from '../../markdown/markdown.tsx'
import { useChat } from '../chat-context.ts'
import { Sources } from './sources.tsx'

/** What the assistant said, and below it where it has it from. */
export function AssistantMessage({
  item,
  streaming,
}: {
  item: AssistantMessageItem
  streaming: boolean
}) {
  const { translate } = useChat()
  const last = item.content.length - 1
  if (item.content.every((part) => part.text === '')) return null
  return (
    <article className="assistant-message">
      <h3 className="for-readers">{translate('message.assistant')}</h3>
      {item.content.map((part, index) => (
        <Markdown key={index} text={part.text} streaming={streaming && index === last} />
      ))}
      <Sources content={item.content} />
    </article>
  )
}
