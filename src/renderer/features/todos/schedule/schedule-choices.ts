import { addDays, weekdayOf } from '../../../../shared/todos/local-date.ts'
import { formatDay } from '../../../../shared/todos/calendar-day.ts'

export interface ScheduleChoice {
  key: 'today' | 'tomorrow' | 'weekend' | 'next-week'
  label: string
  date: string
  hint: string
}

const monday = 0
const saturday = 5

function nextWeekday(date: string, weekday: number): string {
  const days = (weekday - weekdayOf(date) + 7) % 7
  return addDays(date, days === 0 ? 7 : days)
}

/** The quick choices of the schedule panel; on a Saturday the weekend is the next one. */
export function scheduleChoices(today: string): ScheduleChoice[] {
  const dates = [
    { key: 'today', label: 'Today', date: today },
    { key: 'tomorrow', label: 'Tomorrow', date: addDays(today, 1) },
    { key: 'weekend', label: 'Weekend', date: nextWeekday(today, saturday) },
    { key: 'next-week', label: 'Next week', date: nextWeekday(today, monday) },
  ] as const
  return dates.map((choice) => ({
    ...choice,
    hint: formatDay(choice.date, 'shortDay'),
  }))
}
