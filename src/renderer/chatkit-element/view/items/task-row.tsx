import type { Task } from '../../../../shared/chatkit/index.ts'
import { Icon } from '../../icons/icon.tsx'
import { Markdown } from '../../markdown/markdown.tsx'
import { MarkdownLink } from '../../markdown/markdown-link.tsx'
import type { MessageName } from '../../messages/english.ts'
import { useChat } from '../chat-context.ts'

const icons: Readonly<Record<Task['type'], string>> = {
  custom: 'dot',
  web_search: 'globe',
  thought: 'lightbulb',
  file: 'document',
  image: 'square-image',
}
const names: Readonly<Record<Task['type'], MessageName>> = {
  custom: 'task.custom',
  web_search: 'task.search',
  thought: 'task.thought',
  file: 'task.files',
  image: 'task.image',
}

function Details({ task }: { task: Task }) {
  switch (task.type) {
    case 'custom':
    case 'thought':
      return task.content ? <Markdown text={task.content} /> : null
    case 'web_search':
      return (
        <p className="chips">
          {task.queries.map((query) => (
            <span key={query} className="chip">
              {query}
            </span>
          ))}
          {task.sources.map((source) => (
            <MarkdownLink key={source.url} address={source.url}>
              {source.title}
            </MarkdownLink>
          ))}
        </p>
      )
    case 'file':
      return <p className="chips">{task.sources.map((source) => source.filename).join(', ')}</p>
    case 'image':
      return null
  }
}

/** What a task is called: its own title, or what its kind says. */
export function useTaskTitle(task: Task | undefined): string | null {
  const { translate } = useChat()
  if (!task) return null
  return task.title ?? translate(names[task.type])
}

/** One step of a workflow, or one that stands alone. */
export function TaskRow({ task }: { task: Task }) {
  const { translate } = useChat()
  const title = useTaskTitle(task)
  const icon = task.type === 'custom' ? (task.icon ?? icons.custom) : icons[task.type]
  const loading = task.status_indicator === 'loading'
  return (
    <div className="task" aria-busy={loading}>
      <span className="task-icon">
        <Icon name={task.status_indicator === 'complete' ? 'check' : icon} size={16} />
      </span>
      <div>
        <p className={loading ? 'shimmer' : ''}>{title}</p>
        {loading && <span className="for-readers">{translate('task.loading')}</span>}
        <Details task={task} />
      </div>
    </div>
  )
}
