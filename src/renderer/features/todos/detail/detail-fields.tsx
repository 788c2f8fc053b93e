import {
  Bell,
  CalendarDays,
  CalendarPlus,
  Flag,
  Hash,
  Inbox,
  Repeat as RepeatIcon,
  X,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import { formatDay } from '../../../../shared/todos/calendar-day.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import { dueLabel } from '../../../../shared/todos/due-label.ts'
import { nextOccurrences } from '../../../../shared/todos/next-occurrence.ts'
import { priorityLabel } from '../../../../shared/todos/priority-names.ts'
import type { Todo, Reminder } from '../../../../shared/todos/todo.ts'
import type { OverlayKind } from '../row-events.ts'
import { reminderText, sameReminder } from '../schedule/reminder-text.ts'
import { missedPolicies, missedPolicyOf } from '../schedule/repeat-choices.ts'
import type { WorkContext } from '../work/work-context.ts'

interface DetailFieldsProps {
  todo: Todo
  context: WorkContext
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** The parts of a task that are chosen rather than written. */
export function DetailFields({ todo, context }: DetailFieldsProps) {
  const { now, ui, actions } = context
  const open = (kind: OverlayKind) => (anchor: HTMLElement) =>
    ui.set({ overlay: { kind, todos: [todo], anchor } })
  const hasPriority = todo.priority !== 'none'
  return (
    <div className="detail-fields">
      <DueField todo={todo} now={now} onOpen={open('schedule')} />
      <RepeatField todo={todo} context={context} onOpen={open('repeat')} />
      <Field icon={CalendarPlus} label="Start" onOpen={open('start')}>
        {todo.start === null ? null : dueLabel(todo.start, now).text}
      </Field>
      <Field icon={Bell} label="Reminders" onOpen={open('reminder')}>
        {todo.reminders.length === 0 ? null : `${todo.reminders.length} set`}
      </Field>
      <Reminders
        todo={todo}
        context={context}
        onRemove={(reminders) =>
          void actions.run({ type: 'update', ids: [todo.id], patch: { reminders } })
        }
      />
      <Field icon={Inbox} label="List" onOpen={open('list')}>
        {todo.list}
      </Field>
      <Field
        icon={Flag}
        label="Priority"
        tone={hasPriority ? todo.priority : undefined}
        onOpen={open('priority')}
      >
        {hasPriority ? priorityLabel(todo.priority) : null}
      </Field>
      <Field icon={Hash} label="Tags" onOpen={open('tags')}>
        {todo.tags.length === 0 ? null : todo.tags.map((tag) => `#${tag}`).join(' ')}
      </Field>
    </div>
  )
}

interface DueFieldProps {
  todo: Todo
  now: LocalNow
  onOpen: (anchor: HTMLElement) => void
}

function DueField({ todo, now, onOpen }: DueFieldProps) {
  const due = todo.due === null ? null : dueLabel(todo.due, now)
  const phrase = due === null ? null : todo.duePhrase
  const tone = todo.status === 'open' ? due?.tone : undefined
  return (
    <Field icon={CalendarDays} label="Due" tone={tone} onOpen={onOpen}>
      {due?.text}
      {phrase === null ? null : <small>“{phrase}”</small>}
    </Field>
  )
}

interface FieldProps {
  icon: LucideIcon
  label: string
  tone?: string | undefined
  onOpen: (anchor: HTMLElement) => void
  /** Nothing for what is not set. */
  children: ReactNode
}

function Field({ icon: Icon, label, tone, onOpen, children }: FieldProps) {
  const parts = Array.isArray(children) ? children : [children]
  const isSet = parts.some((part) => part !== null && part !== undefined)
  return (
    <button
      type="button"
      className="detail-field"
      data-set={isSet || undefined}
      data-tone={tone}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <Icon size={16} aria-hidden />
      <span className="detail-field-label">{label}</span>
      <span className="detail-field-value" dir="auto">
        {isSet ? children : 'None'}
      </span>
    </button>
  )
}

interface RepeatFieldProps extends DetailFieldsProps {
  onOpen: (anchor: HTMLElement) => void
}

function RepeatField({ todo, context, onOpen }: RepeatFieldProps) {
  const { repeat } = todo
  const { now, actions } = context
  if (repeat === null) {
    return (
      <Field icon={RepeatIcon} label="Repeat" onOpen={onOpen}>
        {null}
      </Field>
    )
  }
  const next = nextOccurrences(todo, now.date, 3)
  const policy = missedPolicies.find(({ value }) => value === missedPolicyOf(repeat))
  return (
    <div className="detail-repeat">
      <Field icon={RepeatIcon} label="Repeat" onOpen={onOpen}>
        {capital(describeRepeat(repeat))}
      </Field>
      <p>
        {next.length === 0
          ? 'No more dates.'
          : `Next: ${next.map((date) => formatDay(date, 'shortDay')).join(' · ')}`}
      </p>
      <p>When missed: {policy?.label.toLowerCase()}</p>
      {todo.status === 'open' ? (
        <div className="detail-repeat-actions">
          <button type="button" className="button" onClick={() => void actions.toggle([todo])}>
            {todo.due !== null && todo.due.date > now.date ? 'Complete early' : 'Complete this one'}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void actions.run({ type: 'skip', ids: [todo.id] })}
          >
            Skip this one
          </button>
        </div>
      ) : null}
    </div>
  )
}

interface RemindersProps extends DetailFieldsProps {
  onRemove: (left: Reminder[]) => void
}

function Reminders({ todo: { reminders }, context, onRemove }: RemindersProps) {
  if (reminders.length === 0) return null
  return (
    <ul className="detail-chips" aria-label="Reminders">
      {reminders.map((reminder) => {
        const text = reminderText(reminder, context.now)
        return (
          <li key={text} className="detail-chip">
            {text}
            <button
              type="button"
              aria-label={`Remove the reminder “${text}”`}
              onClick={() => onRemove(reminders.filter((one) => !sameReminder(one, reminder)))}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
