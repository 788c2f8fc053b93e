import {
  CalendarDays,
  Clock,
  Flag,
  Hash,
  Inbox,
  NotebookText,
  Repeat as RepeatIcon,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { defaultList, type Repeat, type Todo } from '../../../shared/todos/todo.ts'
import { dueLabel, type DueLabel } from './due-label.ts'
import { priorityLabel } from './priority-names.ts'

/** What the surroundings of a row already say, so that the row need not. */
export interface RowContext {
  isListShown: boolean
  due: 'moment' | 'time' | 'hidden'
}

interface TodoMetaProps extends RowContext {
  todo: Todo
  now: LocalNow
}

function dueText(label: DueLabel, shown: RowContext['due']): string {
  if (shown === 'hidden') return ''
  return shown === 'time' ? label.time : label.text
}

function hasDueText({ due }: Todo, shown: RowContext['due']): boolean {
  if (due === null || shown === 'hidden') return false
  return shown === 'moment' || due.time !== undefined
}

function hasMeta(todo: Todo, context: RowContext): boolean {
  const hasMark = todo.repeat !== null || todo.priority !== 'none' || todo.notes !== ''
  const hasWords = todo.tags.length > 0 || hasDueText(todo, context.due)
  return hasMark || hasWords || (context.isListShown && todo.list !== defaultList)
}

export function TodoMeta({ todo, now, isListShown, due }: TodoMetaProps) {
  if (!hasMeta(todo, { isListShown, due })) return null
  return (
    <div className="todo-meta">
      <DueMeta todo={todo} now={now} shown={due} />
      {todo.priority === 'none' ? null : (
        <Meta icon={Flag} kind="priority" tone={todo.priority}>
          {priorityLabel(todo.priority)}
        </Meta>
      )}
      {isListShown && todo.list !== defaultList ? (
        <Meta icon={Inbox} kind="list">
          {todo.list}
        </Meta>
      ) : null}
      {todo.tags.map((tag) => (
        <Meta key={tag} icon={Hash} kind="tag">
          {tag}
        </Meta>
      ))}
      {todo.notes === '' ? null : <NotesMark notes={todo.notes} />}
    </div>
  )
}

interface DueMetaProps {
  todo: Todo
  now: LocalNow
  shown: RowContext['due']
}

function DueMeta({ todo, now, shown }: DueMetaProps) {
  const { repeat } = todo
  if (todo.due === null || !hasDueText(todo, shown)) {
    return repeat === null ? null : <RepeatMeta repeat={repeat} />
  }
  const label = dueLabel(todo.due, now)
  const tone = todo.status === 'done' ? 'later' : label.tone
  return (
    <Meta icon={shown === 'time' ? Clock : CalendarDays} kind="due" tone={tone}>
      {dueText(label, shown)}
      {tone === 'overdue' ? <span className="visually-hidden">, overdue</span> : null}
      {repeat === null ? null : <RepeatMark repeat={repeat} />}
    </Meta>
  )
}

function RepeatMeta({ repeat }: { repeat: Repeat }) {
  const words = describeRepeat(repeat)
  return (
    <Meta icon={RepeatIcon} kind="repeat">
      {words.slice(0, 1).toUpperCase() + words.slice(1)}
    </Meta>
  )
}

function RepeatMark({ repeat }: { repeat: Repeat }) {
  const words = describeRepeat(repeat)
  return (
    <span className="todo-repeat" title={`Repeats ${words}`}>
      <RepeatIcon size={13} aria-hidden />
      <span className="visually-hidden">, repeats {words}</span>
    </span>
  )
}

function NotesMark({ notes }: { notes: string }) {
  return (
    <span className="meta" data-kind="notes" title={notes.slice(0, 500)}>
      <NotebookText size={13} aria-hidden />
      <span className="visually-hidden">Has notes</span>
    </span>
  )
}

interface MetaProps {
  icon: LucideIcon
  kind: 'due' | 'repeat' | 'priority' | 'list' | 'tag'
  tone?: string
  children: ReactNode
}

function Meta({ icon: Icon, kind, tone, children }: MetaProps) {
  return (
    <span className="meta" data-kind={kind} data-tone={tone}>
      <Icon size={13} aria-hidden />
      <span className="meta-text">{children}</span>
    </span>
  )
}
