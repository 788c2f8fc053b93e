import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useChat } from '../../view/chat-context.ts'
import {
  addMonths,
  clampDay,
  dayAfterKey,
  firstWeekdayOf,
  isInRange,
  localDay,
  momentOf,
  monthOf,
  weeksAround,
  type Day,
  type DayRange,
} from './calendar-days.ts'

interface CalendarProps {
  chosen: Day | null
  range: DayRange
  onChoose: (day: Day) => void
}

function format(locale: string, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (day) => formatter.format(momentOf(day))
}

const mirroredKeys: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
])

function strokeOf(event: KeyboardEvent<HTMLElement>) {
  const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
  const key = (mirrored ? mirroredKeys.get(event.key) : undefined) ?? event.key
  return { key, shiftKey: event.shiftKey }
}

interface MonthButtonProps {
  label: string
  icon: LucideIcon
  /** The day it leads to, or null when there is none to choose. */
  target: Day | null
  onGo: (day: Day) => void
}

function MonthButton({ label, icon: Drawing, target, onGo }: MonthButtonProps) {
  return (
    <button
      type="button"
      className="calendar-step"
      aria-label={label}
      aria-disabled={target === null}
      onClick={() => target !== null && onGo(target)}
    >
      <Drawing aria-hidden size={16} />
    </button>
  )
}

interface HeaderProps {
  day: Day
  range: DayRange
  locale: string
  onGo: (day: Day) => void
}

function Header({ day, range, locale, onGo }: HeaderProps) {
  const { translate } = useChat()
  const toward = (months: number) => {
    const target = clampDay(addMonths(day, months), range)
    return monthOf(target) === monthOf(day) ? null : target
  }
  return (
    <div className="calendar-header">
      <MonthButton
        label={translate('widget.previousMonth')}
        icon={ChevronLeft}
        target={toward(-1)}
        onGo={onGo}
      />
      <span aria-live="polite">{format(locale, { month: 'long', year: 'numeric' })(day)}</span>
      <MonthButton
        label={translate('widget.nextMonth')}
        icon={ChevronRight}
        target={toward(1)}
        onGo={onGo}
      />
    </div>
  )
}

interface DayCellProps extends CalendarProps {
  today: Day
  day: Day
  focused: Day
  label: string
}

function DayCell({ day, focused, label, chosen, today, range, onChoose }: DayCellProps) {
  const possible = isInRange(day, range)
  const outside = monthOf(day) === monthOf(focused) ? '' : 'outside'
  return (
    <div role="gridcell" aria-selected={day === chosen}>
      <button
        type="button"
        className={`calendar-day ${outside} ${day === chosen ? 'chosen' : ''}`}
        data-day={day}
        tabIndex={day === focused ? 0 : -1}
        aria-label={label}
        aria-current={day === today ? 'date' : undefined}
        aria-disabled={!possible}
        onClick={() => possible && onChoose(day)}
      >
        {momentOf(day).getUTCDate()}
      </button>
    </div>
  )
}

function Weekdays({ week, locale }: { week: readonly Day[]; locale: string }) {
  const [short, long] = [format(locale, { weekday: 'narrow' }), format(locale, { weekday: 'long' })]
  return (
    <div role="row" className="calendar-week">
      {week.map((day) => (
        <div key={day} role="columnheader" aria-label={long(day)}>
          {short(day)}
        </div>
      ))}
    </div>
  )
}

/** The day that the keyboard is on; the focus follows it once the keyboard is in use. */
function useFocusedDay({ chosen, range }: CalendarProps) {
  const [today] = useState(() => localDay(new Date()))
  const [focused, setFocused] = useState(() => clampDay(chosen ?? today, range))
  const grid = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  useEffect(() => {
    if (!follows.current) return
    grid.current
      ?.querySelector<HTMLElement>(`[data-day="${focused}"]`)
      ?.focus({ preventScroll: true })
  }, [focused])
  const go = (day: Day, withFocus: boolean) => {
    follows.current = withFocus
    setFocused(clampDay(day, range))
  }
  return { today, focused, grid, go }
}

/** A month of days to choose from, by pointer or by keyboard. */
export function Calendar(props: CalendarProps) {
  const { engine, translate } = useChat()
  const { locale } = engine
  const { today, focused, grid, go } = useFocusedDay(props)
  const firstWeekday = firstWeekdayOf(locale)
  const weeks = weeksAround(focused, firstWeekday)
  const describe = format(locale, { dateStyle: 'full' })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = dayAfterKey(strokeOf(event), focused, firstWeekday)
    if (next === null) return
    event.preventDefault()
    go(next, true)
  }
  return (
    <div className="w-calendar" role="dialog" aria-label={translate('widget.calendar')}>
      <Header day={focused} range={props.range} locale={locale} onGo={(day) => go(day, false)} />
      <div ref={grid} role="grid" tabIndex={-1} onKeyDown={onKeyDown}>
        <Weekdays week={weeks[0] ?? []} locale={locale} />
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="calendar-week">
            {week.map((day) => (
              <DayCell
                key={day}
                {...props}
                day={day}
                today={today}
                focused={focused}
                label={describe(day)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
