import { Image, Search } from 'lucide-react'
import type { FileSource, SearchTask, Task, URLSource } from '../../../../shared/chatkit/index.ts'
import { siteOf } from '../../engine/citations/citations.ts'
import { MarkdownLink } from '../../markdown/markdown-link.tsx'
import { Markdown } from '../../markdown/markdown.tsx'
import { FileMark } from '../attachments/file-mark.tsx'
import { SourceIcon } from '../citations/source-icon.tsx'

function Queries({ queries }: { queries: readonly string[] }) {
  if (queries.length === 0) return null
  return (
    <ul className="chips">
      {[...new Set(queries)].map((query) => (
        <li key={query} className="chip">
          <Search aria-hidden size={12} />
          <span dir="auto">{query}</span>
        </li>
      ))}
    </ul>
  )
}

function Pages({ sources }: { sources: readonly URLSource[] }) {
  if (sources.length === 0) return null
  return (
    <ul className="task-sources">
      {sources.map((source, index) => (
        <li key={index}>
          <SourceIcon source={source} />
          <span className="task-source" dir="auto">
            <MarkdownLink address={source.url}>{source.title || source.url}</MarkdownLink>
          </span>
          <small dir="auto">{siteOf(source.url)}</small>
        </li>
      ))}
    </ul>
  )
}

function Found({ task }: { task: SearchTask }) {
  return (
    <>
      <Queries queries={task.queries} />
      <Pages sources={task.sources} />
    </>
  )
}

function Files({ sources }: { sources: readonly FileSource[] }) {
  if (sources.length === 0) return null
  return (
    <ul className="task-sources">
      {sources.map((source, index) => (
        <li key={index}>
          <FileMark mimeType="text/plain" size={14} />
          <span className="task-source" dir="auto">
            {source.title || source.filename}
          </span>
          {source.title && source.title !== source.filename && (
            <small dir="auto">{source.filename}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a task has to show below its title. */
export function TaskDetails({ task }: { task: Task }) {
  switch (task.type) {
    case 'custom':
    case 'thought':
      return task.content ? <Markdown text={task.content} /> : null
    case 'web_search':
      return <Found task={task} />
    case 'file':
      return <Files sources={task.sources} />
    case 'image':
      return (
        <div className={`task-image ${task.status_indicator}`} aria-hidden>
          <Image size={22} strokeWidth={1.25} />
        </div>
      )
  }
}
