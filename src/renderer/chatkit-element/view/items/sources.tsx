import type { NumberedSource } from '../../engine/citations/citations.ts'
import { useChat } from '../chat-context.ts'
import { SourceLine } from '../citations/source-line.tsx'

/** The distinct sources of a message, folded away. */
export function Sources({ sources }: { sources: readonly NumberedSource[] }) {
  const { translate } = useChat()
  if (sources.length === 0) return null
  return (
    <details className="sources">
      <summary>{translate('message.sources', { count: sources.length })}</summary>
      <ol>
        {sources.map((numbered) => (
          <li key={numbered.key}>
            <SourceLine numbered={numbered} />
          </li>
        ))}
      </ol>
    </details>
  )
}
