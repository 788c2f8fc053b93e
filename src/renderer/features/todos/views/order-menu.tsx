import { ArrowDownUp, ArrowDownWideNarrow, ArrowUpNarrowWide, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'

import type { Grouping } from '../../../../shared/todos/views/group-todos.ts'
import type { SortKey } from '../../../../shared/todos/views/sort-todos.ts'
import { Overlay } from '../overlay.tsx'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'

interface OrderMenuProps {
  order: ViewOrder
  onChange: (order: ViewOrder) => void
}

const sortNames: Readonly<Record<SortKey['by'], string>> = {
  manual: 'My order',
  due: 'Due date',
  start: 'Start date',
  priority: 'Priority',
  title: 'Title',
  list: 'List',
  created: 'Date added',
  updated: 'Last change',
  completed: 'Date completed',
}

const sortChoices: readonly SortKey['by'][] = [
  'manual',
  'due',
  'start',
  'priority',
  'title',
  'list',
  'created',
  'updated',
]

const groupNames: readonly { value: Grouping | null; label: string }[] = [
  { value: null, label: 'None' },
  { value: 'date', label: 'Date' },
  { value: 'list', label: 'List' },
  { value: 'priority', label: 'Priority' },
  { value: 'tag', label: 'Tag' },
]

const mostKeys = 3

/** The button that says how the view is ordered, and the panel to change it. */
export function OrderMenu({ order, onChange }: OrderMenuProps) {
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = (returnFocus: boolean) => {
    setAnchor(null)
    if (returnFocus) buttonRef.current?.focus()
  }
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="icon-button"
        aria-label="Sort and group"
        aria-haspopup="dialog"
        title="Sort and group"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <ArrowDownUp size={16} aria-hidden />
      </button>
      {anchor === null ? null : (
        <Overlay anchor={anchor} role="dialog" label="Sort and group" onClose={close}>
          <OrderForm order={order} onChange={onChange} />
        </Overlay>
      )}
    </>
  )
}

function OrderForm({ order, onChange }: OrderMenuProps) {
  const { sort, group } = order
  const setSort = (keys: SortKey[]) => onChange({ ...order, sort: keys })
  const isManual = sort[0]?.by === 'manual'
  const free = sortChoices.filter((by) => by !== 'manual' && !sort.some((key) => key.by === by))
  return (
    <div className="order-form">
      <label className="order-line">
        <span>Group by</span>
        <select
          className="select-input"
          value={group ?? ''}
          onChange={({ target }) =>
            onChange({
              ...order,
              group: groupNames.find(({ value }) => value === target.value)?.value ?? null,
            })
          }
        >
          {groupNames.map(({ value, label }) => (
            <option key={label} value={value ?? ''}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="order-keys">
        <legend>Sort by</legend>
        {sort.map((key, index) => (
          <SortLine key={key.by} index={index} sort={sort} onChange={setSort} />
        ))}
      </fieldset>
      {isManual || sort.length >= mostKeys || free[0] === undefined ? null : (
        <button
          type="button"
          className="order-add"
          onClick={() => setSort([...sort, { by: free[0] ?? 'title' }])}
        >
          <Plus size={15} aria-hidden />
          Then by…
        </button>
      )}
    </div>
  )
}

interface SortLineProps {
  index: number
  sort: readonly SortKey[]
  onChange: (sort: SortKey[]) => void
}

function SortLine({ index, sort, onChange }: SortLineProps) {
  const key = sort[index]
  if (key === undefined) return null
  const used = new Set(sort.map(({ by }) => by))
  const choices = sortChoices.filter(
    (by) => by === key.by || (!used.has(by) && (by !== 'manual' || index === 0)),
  )
  const choose = (name: string) => {
    const by = choices.find((choice) => choice === name) ?? key.by
    onChange(by === 'manual' ? [{ by }] : sort.with(index, { by }))
  }
  return (
    <div className="order-line">
      <select
        className="select-input"
        aria-label={index === 0 ? 'Sort by' : `Then by, ${index + 1}`}
        value={key.by}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map((by) => (
          <option key={by} value={by}>
            {sortNames[by]}
          </option>
        ))}
      </select>
      {key.by === 'manual' ? null : (
        <DirectionButton sortKey={key} onChange={(next) => onChange(sort.with(index, next))} />
      )}
      {sort.length === 1 ? null : (
        <button
          type="button"
          className="icon-button"
          aria-label={`Do not sort by ${sortNames[key.by].toLowerCase()}`}
          onClick={() => onChange(sort.filter((_, place) => place !== index))}
        >
          <X size={15} aria-hidden />
        </button>
      )}
    </div>
  )
}

interface DirectionButtonProps {
  sortKey: SortKey
  onChange: (key: SortKey) => void
}

function DirectionButton({ sortKey, onChange }: DirectionButtonProps) {
  const { by, descending = false } = sortKey
  const Direction = descending ? ArrowDownWideNarrow : ArrowUpNarrowWide
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={descending}
      aria-label={`${sortNames[by]} descending`}
      title={descending ? 'Descending' : 'Ascending'}
      onClick={() => onChange({ ...sortKey, descending: !descending })}
    >
      <Direction size={16} aria-hidden />
    </button>
  )
}
