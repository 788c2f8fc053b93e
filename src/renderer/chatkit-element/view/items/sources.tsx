import type { AssistantMessageContent, Source } from '../../../../shared/chatkit/index.ts'
import { MarkdownLink } from '../../markdown/markdown-link.tsx'
import { useChat } from '../chat-context.ts'

function keyOf(source: Source): string {
  if (source.type === 'url') return source.url
  return source.type === 'file' ? source.filename : source.id
}

function SourceRow({ source }: { source: Source }) {
  if (source.type !== 'url') return <li>{source.title}</li>
  return (
    <li>
      <MarkdownLink address={source.url}>{source.title}</MarkdownLink>
      {source.attribution && <small>{source.attribution}</small>}
    </li>
  )
}

/** The distinct sources of a message, folded away. */
export function Sources({ content }: { content: readonly AssistantMessageContent[] }) {
  const { translate } = useChat()
  const sources = new Map(
    content
      .flatMap((part) => part.annotations)
      .map(({ source }) => [`${source.type}:${keyOf(source)}`, source]),
  )
  if (sources.size === 0) return null
  return (
    <details className="sources">
      <summary>{translate('message.sources', { count: sources.size })}</summary>
      <ul>
        {[...sources].map(([key, source]) => (
          <SourceRow key={key} source={source} />
        ))}
      </ul>
    </details>
  )
}
