import { Check } from 'lucide-react'
import type { Task } from '../../../../shared/chatkit/index.ts'
import { Icon } from '../../icons/icon.tsx'
import type { MessageName } from '../../messages/english.ts'
import { Spinner } from '../../widgets/spinner.tsx'
import { useChat } from '../chat-context.ts'
import { TaskDetails } from './task-details.tsx'

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

/** What a task is called: its own title, or what its kind says. */
export function useTaskTitle(task: Task | undefined): string | null {
  const { translate } = useChat()
  if (!task) return null
  if (task.title) return task.title
  const query = task.type === 'web_search' ? task.title_query : undefined
  return query ? translate('task.searchFor', { query }) : translate(names[task.type])
}

function Mark({ task }: { task: Task }) {
  if (task.status_indicator === 'loading') return <Spinner size={14} />
  if (task.status_indicator === 'complete') return <Check aria-hidden size={16} />
  const own = task.type === 'custom' ? task.icon : undefined
  return <Icon name={own ?? icons[task.type]} size={16} />
}

/** One step of a workflow, or one that stands alone. */
export function TaskRow({ task, as: Tag = 'div' }: { task: Task; as?: 'div' | 'li' }) {
  const { translate } = useChat()
  const title = useTaskTitle(task)
  const loading = task.status_indicator === 'loading'
  return (
    <Tag className={`task ${task.status_indicator}`} aria-busy={loading}>
      <span className="task-icon">
        <Mark task={task} />
      </span>
      <div>
        <p className={loading ? 'shimmer' : ''} dir="auto">
          {title}
        </p>
        {loading && <span className="for-readers">{translate('task.loading')}</span>}
        <TaskDetails task={task} />
      </div>
    </Tag>
  )
}
