import {
  Armchair,
  ArrowRightToLine,
  CalendarOff,
  Sun,
  Sunrise,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'

import { localMomentSchema, type LocalMoment, type Todo } from '../../../shared/todos/todo.ts'
import { Overlay } from './overlay.tsx'
import { scheduleChoices, type ScheduleChoice } from './schedule-choices.ts'

interface SchedulePanelProps {
  todo: Todo
  today: string
  anchor: HTMLElement
  onClose: (returnFocus: boolean) => void
  onSchedule: (due: LocalMoment | null) => void
}

const choiceIcons: Readonly<Record<ScheduleChoice['key'], LucideIcon>> = {
  today: Sun,
  tomorrow: Sunrise,
  weekend: Armchair,
  'next-week': ArrowRightToLine,
}

function momentOf(date: string, time: string | undefined): LocalMoment {
  return time === undefined || time === '' ? { date } : { date, time }
}

export function SchedulePanel({ todo, today, anchor, onClose, onSchedule }: SchedulePanelProps) {
  const choose = (due: LocalMoment | null) => {
    onClose(true)
    onSchedule(due)
  }
  return (
    <Overlay anchor={anchor} role="dialog" label={`Schedule ${todo.title}`} onClose={onClose}>
      <div className="schedule">
        {scheduleChoices(today).map((choice) => {
          const Icon = choiceIcons[choice.key]
          return (
            <button
              key={choice.key}
              type="button"
              className="menu-item"
              data-choice={choice.key}
              onClick={() => choose(momentOf(choice.date, todo.due?.time))}
            >
              <Icon size={16} aria-hidden />
              <span className="menu-item-label">{choice.label}</span>
              <span className="menu-item-hint">{choice.hint}</span>
            </button>
          )
        })}
        <button
          type="button"
          className="menu-item"
          disabled={todo.due === null}
          onClick={() => choose(null)}
        >
          <CalendarOff size={16} aria-hidden />
          <span className="menu-item-label">No date</span>
        </button>
        <MomentForm todo={todo} today={today} onSubmit={choose} />
      </div>
    </Overlay>
  )
}

interface MomentFormProps {
  todo: Todo
  today: string
  onSubmit: (due: LocalMoment) => void
}

function MomentForm({ todo, today, onSubmit }: MomentFormProps) {
  const [date, setDate] = useState(todo.due?.date ?? today)
  const [time, setTime] = useState(todo.due?.time ?? '')
  const moment = localMomentSchema.safeParse(momentOf(date, time))
  return (
    <form
      className="schedule-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (moment.success) onSubmit(moment.data)
      }}
    >
      <label className="field">
        <span>Date</span>
        <input
          type="date"
          min="1900-01-01"
          max="2999-12-31"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </label>
      <label className="field">
        <span>Time</span>
        <input type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      </label>
      <button type="submit" className="button" data-variant="primary" disabled={!moment.success}>
        Set date
      </button>
    </form>
  )
}
