import {
  Armchair,
  ArrowRightToLine,
  CalendarOff,
  Sun,
  Sunrise,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'

import type { Command, TodoPatch } from '../../../../shared/todos/command.ts'
import { localTimeSchema, type LocalMoment, type Todo } from '../../../../shared/todos/todo.ts'
import type { OverlayAnchor } from '../overlay-anchor.ts'
import { Overlay } from '../overlay.tsx'
import { subjectName } from '../subject-name.ts'
import { MiniCalendar } from './mini-calendar.tsx'
import type { WhenReading } from './read-when.ts'
import { scheduleChoices, type ScheduleChoice } from './schedule-choices.ts'
import { WhenField } from './when-field.tsx'
import './schedule.css'

interface SchedulePanelProps {
  todos: readonly Todo[]
  /** Which of the two dates of a todo is set. */
  part: 'due' | 'start'
  anchor: OverlayAnchor
  reading: WhenReading
  weekStart: number
  run: (command: Command) => void
  onClose: (returnFocus: boolean) => void
}

const choiceIcons: Readonly<Record<ScheduleChoice['key'], LucideIcon>> = {
  today: Sun,
  tomorrow: Sunrise,
  weekend: Armchair,
  'next-week': ArrowRightToLine,
}

const words = {
  due: { verb: 'Schedule', label: 'Due', placeholder: 'next fri 5pm, every 2 weeks…' },
  start: { verb: 'Start of', label: 'Start', placeholder: 'in 3 days, jan 7…' },
} as const

/** Sets when todos are due or when they start: in words, with a quick choice, or on a calendar. */
export function SchedulePanel(props: SchedulePanelProps) {
  const { todos, part, anchor, reading, run, onClose } = props
  const ids = todos.map(({ id }) => id)
  const value = todos[0]?.[part] ?? null
  const today = reading.now.date
  const finish = (command: Command) => {
    onClose(true)
    run(command)
  }
  const update = (patch: TodoPatch) => finish({ type: 'update', ids, patch })
  const setDay = (date: string | null) => finish(dayCommand(ids, part, date, value))
  const { verb, ...field } = words[part]
  const label = `${verb} ${subjectName(todos)}`
  return (
    <Overlay anchor={anchor} role="dialog" label={label} onClose={onClose}>
      <div className="schedule">
        <WhenField
          {...field}
          due={value}
          reading={reading}
          onRead={({ patch, due }) => update(part === 'due' ? patch : { start: due })}
        />
        <QuickChoices
          today={today}
          isSet={todos.some((todo) => todo[part] !== null)}
          onChoose={setDay}
        />
        <MiniCalendar
          value={value?.date ?? null}
          today={today}
          weekStart={props.weekStart}
          onChoose={setDay}
        />
        {todos.length === 1 ? (
          <TimeForm
            value={value}
            onSubmit={(time) => update({ [part]: momentOf(value?.date ?? today, time) })}
          />
        ) : null}
      </div>
    </Overlay>
  )
}

function momentOf(date: string, time: string | null | undefined): LocalMoment {
  return time === undefined || time === null ? { date } : { date, time }
}

function dayCommand(
  ids: string[],
  part: 'due' | 'start',
  date: string | null,
  value: LocalMoment | null,
): Command {
  if (part === 'due') return { type: 'reschedule', ids, date }
  const start = date === null ? null : momentOf(date, value?.time)
  return { type: 'update', ids, patch: { start } }
}

interface QuickChoicesProps {
  today: string
  isSet: boolean
  onChoose: (date: string | null) => void
}

function QuickChoices({ today, isSet, onChoose }: QuickChoicesProps) {
  return (
    <>
      {scheduleChoices(today).map((choice) => {
        const Icon = choiceIcons[choice.key]
        return (
          <button
            key={choice.key}
            type="button"
            className="menu-item"
            data-choice={choice.key}
            onClick={() => onChoose(choice.date)}
          >
            <Icon size={16} aria-hidden />
            <span className="menu-item-label">{choice.label}</span>
            <span className="menu-item-hint">{choice.hint}</span>
          </button>
        )
      })}
      <button type="button" className="menu-item" disabled={!isSet} onClick={() => onChoose(null)}>
        <CalendarOff size={16} aria-hidden />
        <span className="menu-item-label">No date</span>
      </button>
    </>
  )
}

interface TimeFormProps {
  value: LocalMoment | null
  onSubmit: (time: string | null) => void
}

function TimeForm({ value, onSubmit }: TimeFormProps) {
  const [time, setTime] = useState(value?.time ?? '')
  const isValid = time === '' || localTimeSchema.safeParse(time).success
  return (
    <form
      className="schedule-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isValid) onSubmit(time === '' ? null : time)
      }}
    >
      <label className="field">
        <span>Time</span>
        <input type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={!isValid || time === (value?.time ?? '')}>
        {time === '' && value?.time !== undefined ? 'Remove time' : 'Set time'}
      </button>
    </form>
  )
}
