import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Workflow, WorkflowItem } from '../../../../shared/chatkit/index.ts'
import { Icon } from '../../icons/icon.tsx'
import { formatDuration } from '../../messages/format-duration.ts'
import { useChat, type Chat } from '../chat-context.ts'
import { TaskRow, useTaskTitle } from './task-row.tsx'

function summaryOf(workflow: Workflow, { translate, locale }: Chat): string {
  const { summary, type } = workflow
  if (!summary) return translate('workflow.done')
  if ('title' in summary) return summary.title
  const name = type === 'reasoning' ? 'workflow.thoughtFor' : 'workflow.workedFor'
  return translate(name, { duration: formatDuration(locale, summary.duration) })
}

function useHeadline(workflow: Workflow, running: boolean): string {
  const chat = useChat()
  const { translate } = chat
  const newest = useTaskTitle(workflow.tasks.at(-1))
  if (!running) return summaryOf(workflow, chat)
  if (workflow.type === 'reasoning') return translate('workflow.thinking')
  return newest ?? translate('workflow.working')
}

/** The steps of the assistant behind one line that says where it is. */
export function WorkflowView({ item, streaming }: { item: WorkflowItem; streaming: boolean }) {
  const { workflow } = item
  const running = streaming && !workflow.summary
  const headline = useHeadline(workflow, running)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? workflow.expanded
  const id = useId()
  const { summary } = workflow
  const icon = summary && 'title' in summary ? summary.icon : undefined
  if (workflow.tasks.length === 0 && !running) return null
  return (
    <section className="workflow">
      <button
        type="button"
        className="workflow-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        {icon && <Icon name={icon} size={16} />}
        <span className={running ? 'shimmer' : ''}>{headline}</span>
        <ChevronDown aria-hidden size={16} className={open ? 'turned' : ''} />
      </button>
      <div id={id} className="workflow-tasks" hidden={!open}>
        {workflow.tasks.map((task, index) => (
          <TaskRow key={index} task={task} />
        ))}
      </div>
    </section>
  )
}
