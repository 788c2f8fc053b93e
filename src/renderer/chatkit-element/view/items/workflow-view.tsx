import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Workflow, WorkflowItem } from '../../../../shared/chatkit/index.ts'
import { Icon } from '../../icons/icon.tsx'
import { Markdown } from '../../markdown/markdown.tsx'
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

/** The thought that a running chain of reasoning is at, its newest lines in sight. */
function LiveThought({ workflow }: { workflow: Workflow }) {
  const thought = workflow.tasks.findLast((task) => task.type === 'thought')
  if (workflow.type !== 'reasoning' || !thought?.content) return null
  return (
    <div className="live-thought">
      <Markdown text={thought.content} streaming />
    </div>
  )
}

function Tasks({ id, workflow, open }: { id: string; workflow: Workflow; open: boolean }) {
  return (
    <ul id={id} className="workflow-tasks" hidden={!open}>
      {open && workflow.tasks.map((task, index) => <TaskRow key={index} as="li" task={task} />)}
    </ul>
  )
}

function summaryIcon({ summary }: Workflow): string | undefined {
  return summary && 'title' in summary ? summary.icon : undefined
}

interface LineProps {
  workflow: Workflow
  running: boolean
  open: boolean
  controls: string
  onToggle: () => void
}

function Line({ workflow, running, open, controls, onToggle }: LineProps) {
  const headline = useHeadline(workflow, running)
  const icon = summaryIcon(workflow)
  return (
    <button
      type="button"
      className="workflow-line"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {icon && <Icon name={icon} size={16} />}
      <span className={running ? 'shimmer' : ''} dir="auto">
        {headline}
      </span>
      <ChevronDown aria-hidden size={16} className={open ? 'turned' : ''} />
    </button>
  )
}

/** The steps of the assistant behind one line that says where it is. */
export function WorkflowView({ item, streaming }: { item: WorkflowItem; streaming: boolean }) {
  const { workflow } = item
  const running = streaming && !workflow.summary
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? workflow.expanded
  const id = useId()
  if (workflow.tasks.length === 0 && !running) return null
  return (
    <section className="workflow">
      <Line
        workflow={workflow}
        running={running}
        open={open}
        controls={id}
        onToggle={() => setChosen(!open)}
      />
      {running && !open && <LiveThought workflow={workflow} />}
      <Tasks id={id} workflow={workflow} open={open} />
    </section>
  )
}
