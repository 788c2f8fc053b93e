import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import { formatDay } from '../../../../shared/todos/calendar-day.ts'
import { addMonths, partsOf, utcOf } from '../../../../shared/todos/local-date.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { monthCalendar } from '../../../../shared/todos/views/calendar-views.ts'
import { CalendarCell } from './calendar-cell.tsx'
import { dayAfterKey } from './calendar-keys.ts'
import { roomOfDay } from './room-of-day.ts'
import './calendar.css'

interface MonthCalendarProps {
  todos: readonly Todo[]
  now: LocalNow
  /** The chosen day; its month is shown. */
  day: string
  weekStart: number
  onDay: (date: string) => void
  /** A new task is to be typed for the chosen day. */
  onAdd: () => void
}

const monthName = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A month with what is due on each day; the chosen day is the one the list below shows. */
export function MonthCalendar({ todos, now, day, weekStart, onDay, onAdd }: MonthCalendarProps) {
  const { year, month } = partsOf(day)
  const weeks = useMemo(
    () => monthCalendar(todos, { year, month, weekStart }, now),
    [todos, year, month, weekStart, now],
  )
  const gridRef = useFocusOnDay(day)
  const room = useRoom(gridRef, weeks.length)
  const title = monthName.format(utcOf(day))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = dayAfterKey(event, day, weekStart)
    if (next === null) return
    onDay(next)
    event.preventDefault()
  }
  return (
    <div className="calendar">
      <CalendarHead title={title} day={day} today={now.date} onDay={onDay} />
      <div
        ref={gridRef}
        className="calendar-grid"
        role="grid"
        tabIndex={-1}
        aria-label={title}
        data-overlay=""
        onKeyDown={onKeyDown}
      >
        <WeekdayRow dates={weeks[0]?.map(({ date }) => date) ?? []} />
        {weeks.map((week) => (
          <div key={week[0]?.date} className="calendar-week" role="row">
            {week.map((cell) => (
              <CalendarCell
                key={cell.date}
                cell={cell}
                now={now}
                isChosen={cell.date === day}
                room={room}
                onChoose={onDay}
                onAdd={onAdd}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

const usualRoom = 2

/** How many tasks a day has room for, as high as the grid is now. */
function useRoom(gridRef: RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState<number | null>(null)
  useLayoutEffect(() => {
    const grid = gridRef.current
    if (grid === null) return
    const observer = new ResizeObserver(() => setHeight(grid.clientHeight))
    observer.observe(grid)
    return () => observer.disconnect()
  }, [gridRef])
  return height === null ? usualRoom : roomOfDay(height, weeks)
}

/** The keyboard stays on the chosen day, also when the month changes under it. */
function useFocusOnDay(day: string) {
  const gridRef = useRef<HTMLDivElement>(null)
  const before = useRef(day)
  useLayoutEffect(() => {
    if (before.current === day) return
    before.current = day
    const active = document.activeElement
    const isFree = active === document.body || gridRef.current?.contains(active)
    if (isFree) gridRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [day])
  return gridRef
}

function WeekdayRow({ dates }: { dates: readonly string[] }) {
  return (
    <div className="calendar-weekdays" role="row">
      {dates.map((date) => (
        <span key={date} role="columnheader" aria-label={formatDay(date, 'weekday')}>
          {formatDay(date, 'weekday').slice(0, 3)}
        </span>
      ))}
    </div>
  )
}

interface CalendarHeadProps {
  title: string
  day: string
  today: string
  onDay: (date: string) => void
}

function CalendarHead({ title, day, today, onDay }: CalendarHeadProps) {
  return (
    <div className="calendar-head">
      <h2 aria-live="polite">{title}</h2>
      <button type="button" className="button" onClick={() => onDay(today)}>
        Today
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Previous month"
        onClick={() => onDay(addMonths(day, -1))}
      >
        <ChevronLeft size={18} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next month"
        onClick={() => onDay(addMonths(day, 1))}
      >
        <ChevronRight size={18} aria-hidden />
      </button>
    </div>
  )
}
