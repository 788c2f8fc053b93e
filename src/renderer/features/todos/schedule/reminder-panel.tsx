import { Bell, Check } from 'lucide-react'

import type { Command } from '../../../../shared/todos/command.ts'
import type { Reminder, Todo } from '../../../../shared/todos/todo.ts'
import type { OverlayAnchor } from '../overlay-anchor.ts'
import { Overlay } from '../overlay.tsx'
import { subjectName } from '../subject-name.ts'
import type { WhenReading } from './read-when.ts'
import { reminderMinutes, reminderText, sameReminder } from './reminder-text.ts'
import { WhenField } from './when-field.tsx'
import './schedule.css'

interface ReminderPanelProps {
  todo: Todo
  anchor: OverlayAnchor
  reading: WhenReading
  run: (command: Command) => void
  onClose: (returnFocus: boolean) => void
}

/** Adds reminders: before the due moment, or at a moment in words. */
export function ReminderPanel({ todo, anchor, reading, run, onClose }: ReminderPanelProps) {
  const { reminders } = todo
  const toggle = (reminder: Reminder) => {
    const others = reminders.filter((one) => !sameReminder(one, reminder))
    const next = others.length < reminders.length ? others : [...others, reminder]
    onClose(true)
    run({ type: 'update', ids: [todo.id], patch: { reminders: next } })
  }
  const before = reminderMinutes.map((minutes) => ({ type: 'before', minutes }) as const)
  return (
    <Overlay
      anchor={anchor}
      role="dialog"
      label={`Remind of ${subjectName([todo])}`}
      onClose={onClose}
    >
      <div className="schedule">
        <WhenField
          label="Remind me"
          placeholder="tomorrow 9am, in 2 hours…"
          due={null}
          reading={reading}
          onRead={({ due }) => {
            if (due !== null) toggle({ type: 'at', date: due.date, time: due.time ?? '09:00' })
          }}
        />
        {before.map((reminder) => (
          <button
            key={reminder.minutes}
            type="button"
            className="menu-item"
            disabled={todo.due === null}
            aria-pressed={reminders.some((one) => sameReminder(one, reminder))}
            onClick={() => toggle(reminder)}
          >
            <Bell size={16} aria-hidden />
            <span className="menu-item-label">{reminderText(reminder, reading.now)}</span>
            {reminders.some((one) => sameReminder(one, reminder)) ? (
              <Check size={16} aria-hidden />
            ) : null}
          </button>
        ))}
        {todo.due === null ? (
          <p className="when-note">Give the task a date to be reminded before it.</p>
        ) : null}
      </div>
    </Overlay>
  )
}
