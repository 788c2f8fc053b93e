import {
  Bell,
  CalendarDays,
  CalendarPlus,
  Clock,
  Flag,
  Hash,
  Inbox,
  ListTree,
  NotebookText,
  Repeat as RepeatIcon,
  type LucideIcon,
} from 'lucide-react'
import { Fragment, type ReactNode } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { defaultList, type Repeat, type Todo } from '../../../shared/todos/todo.ts'
import { dueLabel, type DueLabel } from '../../../shared/todos/due-label.ts'
import { priorityLabel } from '../../../shared/todos/priority-names.ts'
import type { ViewRow } from './views/view-model.ts'

/** What the surroundings of a row already say, so that the row need not. */
export interface RowContext {
  isListShown: boolean
  due: 'moment' | 'time' | 'hidden'
}

interface TodoMetaProps extends RowContext {
  row: Pick<ViewRow, 'todo' | 'subtasks' | 'subtasksDone'>
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

function startsLater({ start, status }: Todo, now: LocalNow): boolean {
  return start !== null && status === 'open' && start.date > now.date
}

function marksOf({ row, now }: TodoMetaProps): { key: string; mark: ReactNode }[] {
  const { todo, subtasks, subtasksDone } = row
  return [
    {
      key: 'priority',
      mark: todo.priority !== 'none' && (
        <Meta icon={Flag} kind="priority" tone={todo.priority}>
          {priorityLabel(todo.priority)}
        </Meta>
      ),
    },
    {
      key: 'start',
      mark: todo.start !== null && startsLater(todo, now) && (
        <Meta icon={CalendarPlus} kind="start">
          Starts {dueLabel(todo.start, now).text}
        </Meta>
      ),
    },
    {
      key: 'subtasks',
      mark: subtasks > 0 && (
        <Meta icon={ListTree} kind="subtasks">
          {subtasksDone} of {subtasks}
          <span className="visually-hidden"> subtasks done</span>
        </Meta>
      ),
    },
    {
      key: 'reminders',
      mark: todo.reminders.length > 0 && (
        <span className="meta" data-kind="reminders" title="Has a reminder">
          <Bell size={13} aria-hidden />
          <span className="visually-hidden">Has a reminder</span>
        </span>
      ),
    },
  ]
}

function isListNamed({ todo }: TodoMetaProps['row'], isListShown: boolean): boolean {
  return isListShown && todo.list !== defaultList
}

function hasMarks({ row, now }: TodoMetaProps): boolean {
  const { todo, subtasks } = row
  return (
    todo.priority !== 'none' ||
    subtasks > 0 ||
    todo.reminders.length > 0 ||
    todo.tags.length > 0 ||
    todo.notes !== '' ||
    startsLater(todo, now)
  )
}

/** Whether a row says anything below the title. */
export function hasMeta(props: TodoMetaProps): boolean {
  const { row, isListShown, due } = props
  if (row.todo.repeat !== null || hasDueText(row.todo, due)) return true
  return isListNamed(row, isListShown) || hasMarks(props)
}

/** What a row says below the title; nothing at all for a plain todo. */
export function TodoMeta(props: TodoMetaProps) {
  if (!hasMeta(props)) return null
  const { row, now, isListShown, due } = props
  const { todo } = row
  const marks = marksOf(props).filter(({ mark }) => mark !== false)
  return (
    <div className="todo-meta">
      <DueMeta todo={todo} now={now} shown={due} />
      {marks.map(({ key, mark }) => (
        <Fragment key={key}>{mark}</Fragment>
      ))}
      {isListNamed(row, isListShown) ? (
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
  kind: 'due' | 'repeat' | 'priority' | 'start' | 'subtasks' | 'list' | 'tag'
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
