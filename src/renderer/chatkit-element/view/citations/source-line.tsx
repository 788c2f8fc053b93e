import type { Source } from '../../../../shared/chatkit/index.ts'
import { siteOf, type NumberedSource } from '../../engine/citations/citations.ts'
import { MarkdownLink } from '../../markdown/markdown-link.tsx'
import { useChat } from '../chat-context.ts'
import { EntityButton } from '../entities/entity-button.tsx'
import { entityOfSource } from './source-entity.ts'
import { SourceIcon } from './source-icon.tsx'

function Title({ source }: { source: Source }) {
  if (source.type === 'url')
    return <MarkdownLink address={source.url}>{source.title || source.url}</MarkdownLink>
  const title = source.title || (source.type === 'file' ? source.filename : source.id)
  if (source.type === 'file') return title
  return (
    <EntityButton entity={entityOfSource(source)} className="source-entity">
      {title}
    </EntityButton>
  )
}

function useDetails(source: Source): string {
  const { locale } = useChat()
  const time = Date.parse(source.timestamp ?? '')
  const date = Number.isNaN(time)
    ? source.timestamp
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time)
  const origin =
    source.type === 'url'
      ? [source.attribution, siteOf(source.url)]
      : [source.type === 'file' && source.filename !== source.title ? source.filename : null]
  const parts = [...origin, source.group, date].filter((part) => part)
  return [...new Set(parts)].join(' · ')
}

/** One source: its title, which leads there, and what else is known of it. */
export function SourceLine({ numbered }: { numbered: NumberedSource }) {
  const { source } = numbered
  const details = useDetails(source)
  return (
    <span className="source-line">
      <SourceIcon source={source} size={16} />
      <span className="source-text">
        <span className="source-title" dir="auto">
          <Title source={source} />
        </span>
        {details && (
          <small className="source-details" dir="auto">
            {details}
          </small>
        )}
        {source.description && (
          <span className="source-description" dir="auto">
            {source.description}
          </span>
        )}
      </span>
    </span>
  )
}
