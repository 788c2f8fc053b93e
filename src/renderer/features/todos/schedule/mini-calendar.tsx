import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

import { formatDay } from '../../../../shared/todos/calendar-day.ts'
import { addDays, addMonths, partsOf, utcOf } from '../../../../shared/todos/local-date.ts'
import { monthOf, monthWeeks } from './month-weeks.ts'

interface MiniCalendarProps {
  /** The chosen day. */
  value: string | null
  today: string
  weekStart: number
  onChoose: (date: string) => void
}

const monthName = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const steps: Readonly<Record<string, (date: string) => string>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  PageUp: (date) => addMonths(date, -1),
  PageDown: (date) => addMonths(date, 1),
}

/** A month to choose a day from, with the pointer or the arrow keys. */
export function MiniCalendar({ value, today, weekStart, onChoose }: MiniCalendarProps) {
  const [shown, setShown] = useState(value ?? today)
  const tableRef = useRef<HTMLTableElement>(null)
  const { month } = partsOf(shown)
  const weeks = monthWeeks(monthOf(shown), weekStart)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(shown)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    flushSync(() => setShown(next))
    tableRef.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus()
  }
  return (
    <div className="mini-calendar">
      <MonthHead shown={shown} onChange={setShown} />
      <table ref={tableRef} aria-label={monthName.format(utcOf(shown))} onKeyDown={onKeyDown}>
        <WeekdayHead week={weeks[0] ?? []} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  isInMonth={partsOf(date).month === month}
                  isToday={date === today}
                  isChosen={date === value}
                  isTabStop={date === shown}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MonthHeadProps {
  shown: string
  onChange: (date: string) => void
}

function MonthHead({ shown, onChange }: MonthHeadProps) {
  const step = (months: number) => () => onChange(addMonths(shown, months))
  return (
    <div className="mini-calendar-head">
      <span aria-live="polite">{monthName.format(utcOf(shown))}</span>
      <MonthStep label="Month before" icon={ChevronLeft} onStep={step(-1)} />
      <MonthStep label="Month after" icon={ChevronRight} onStep={step(1)} />
    </div>
  )
}

function WeekdayHead({ week }: { week: readonly string[] }) {
  return (
    <thead>
      <tr>
        {week.map((date) => (
          <th key={date} scope="col" abbr={formatDay(date, 'weekday')}>
            {formatDay(date, 'weekday').slice(0, 2)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface MonthStepProps {
  label: string
  icon: typeof ChevronLeft
  onStep: () => void
}

function MonthStep({ label, icon: Icon, onStep }: MonthStepProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onStep}>
      <Icon size={16} aria-hidden />
    </button>
  )
}

interface DayCellProps {
  date: string
  isInMonth: boolean
  isToday: boolean
  isChosen: boolean
  isTabStop: boolean
  onChoose: (date: string) => void
}

function DayCell({ date, onChoose, ...is }: DayCellProps) {
  return (
    <td>
      <button
        type="button"
        data-date={date}
        data-outside={!is.isInMonth || undefined}
        aria-pressed={is.isChosen}
        aria-current={is.isToday ? 'date' : undefined}
        aria-label={formatDay(date, 'longDayYear')}
        tabIndex={is.isTabStop ? 0 : -1}
        onClick={() => onChoose(date)}
      >
        {partsOf(date).day}
      </button>
    </td>
  )
}
