import type { LocalNow } from '../../../../shared/clock.ts'
import { formatDay } from '../../../../shared/todos/calendar-day.ts'
import { describeTime, isOverdue } from '../../../../shared/todos/describe-moment.ts'
import { partsOf } from '../../../../shared/todos/local-date.ts'
import type { CalendarDay, DayItem } from '../../../../shared/todos/views/calendar-views.ts'

interface CalendarCellProps {
  cell: CalendarDay
  now: LocalNow
  isChosen: boolean
  /** How many tasks there is room for. */
  room: number
  onChoose: (date: string) => void
  onAdd: () => void
}

function spoken({ date, items }: CalendarDay, today: string): string {
  const day = formatDay(date, 'fullDay')
  const count = items.length === 1 ? '1 task' : `${items.length} tasks`
  const what = items.length === 0 ? 'no tasks' : count
  return `${day}${date === today ? ', today' : ''}, ${what}`
}

/** A day of the month: a click shows it, a double click starts a new task on it. */
export function CalendarCell({ cell, now, isChosen, room, onChoose, onAdd }: CalendarCellProps) {
  const { date, items, isInMonth } = cell
  const shown = items.slice(0, room)
  return (
    <div
      role="gridcell"
      className="calendar-cell"
      data-drop-date={date}
      data-today={date === now.date || undefined}
      data-outside={!isInMonth || undefined}
      aria-selected={isChosen}
      aria-label={spoken(cell, now.date)}
      aria-current={date === now.date ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(date)}
      onDoubleClick={onAdd}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onAdd()
      }}
    >
      <span className="calendar-date">{partsOf(date).day}</span>
      <span className="calendar-items" aria-hidden>
        {shown.map((item) => (
          <CellItem key={item.todo.id} item={item} now={now} />
        ))}
      </span>
      {shown.length === items.length ? null : (
        <span className="calendar-more" aria-hidden>
          +{items.length - shown.length}
        </span>
      )}
      {items.length === 0 ? null : (
        <span className="calendar-dots" aria-hidden>
          {items.slice(0, 4).map(({ todo }) => (
            <i key={todo.id} data-status={todo.status} />
          ))}
        </span>
      )}
    </div>
  )
}

function CellItem({ item: { todo, projected }, now }: { item: DayItem; now: LocalNow }) {
  const isLate = !projected && isOverdue(todo, now)
  const time = todo.due?.time
  return (
    <span
      className="calendar-item"
      data-drag-id={projected ? undefined : todo.id}
      title={todo.title}
      data-status={todo.status}
      data-projected={projected || undefined}
      data-late={isLate || undefined}
      data-priority={todo.priority}
    >
      {time === undefined ? null : (
        <span className="calendar-time">{describeTime(time).replace(':00', '')}</span>
      )}
      <span className="calendar-title" dir="auto">
        {todo.title}
      </span>
    </span>
  )
}
