import { useId, useState } from 'react'

import type {
  Comparison,
  Condition,
  DateField,
  FilterPart,
  Period,
} from '../../../../shared/todos/filter/filter.ts'
import { printDay, readDay } from '../../../../shared/todos/filter/read-day.ts'
import type { Priority } from '../../../../shared/todos/todo.ts'
import type { Summaries } from '../../../../shared/todos/views/summaries.ts'
import { Choice } from './choice.tsx'

function same<Value extends string>(values: readonly Value[]): (readonly [Value, string])[] {
  return values.map((value) => [value, value])
}

const periods = same<Period>([
  'today',
  'tomorrow',
  'yesterday',
  'this week',
  'next week',
  'this month',
  'next month',
])
const states = same<'overdue' | 'open' | 'done'>(['overdue', 'open', 'done'])
const priorities = same<Priority>(['high', 'medium', 'low', 'none'])
const fields = same<DateField>(['due', 'start', 'created', 'updated', 'completed'])
const partNames = same<FilterPart>([
  'date',
  'time',
  'start',
  'tags',
  'notes',
  'reminders',
  'priority',
  'repeat',
  'parent',
])
const comparisons: readonly (readonly [Comparison, string])[] = [
  ['=', 'exactly'],
  ['<', 'below'],
  ['<=', 'at most'],
  ['>=', 'at least'],
  ['>', 'above'],
]
const dateComparisons: readonly (readonly [Comparison, string])[] = [
  ['=', 'on'],
  ['<', 'before'],
  ['<=', 'until'],
  ['>=', 'from'],
  ['>', 'after'],
]
const hasChoices = [
  ['has', 'has'],
  ['no', 'has no'],
] as const

interface ConditionFieldsProps {
  condition: Condition
  summaries: Summaries
  onChange: (condition: Condition) => void
}

/** What belongs behind the kind of a condition. */
export function ConditionFields({ condition, summaries, onChange }: ConditionFieldsProps) {
  switch (condition.type) {
    case 'period':
      return (
        <Choice
          label="Period"
          value={condition.period}
          choices={periods}
          onChange={(period) => onChange({ ...condition, period })}
        />
      )
    case 'state':
      return (
        <Choice
          label="State"
          value={condition.state}
          choices={states}
          onChange={(state) => onChange({ ...condition, state })}
        />
      )
    case 'next-days':
      return (
        <DaysField days={condition.days} onChange={(days) => onChange({ ...condition, days })} />
      )
    case 'has':
      return <HasFields condition={condition} onChange={onChange} />
    case 'priority':
      return <PriorityFields condition={condition} onChange={onChange} />
    case 'date':
      return <DateFields condition={condition} onChange={onChange} />
    case 'text':
      return (
        <WordField
          label="Text"
          value={condition.text}
          names={[]}
          onChange={(text) => onChange({ ...condition, text })}
        />
      )
    default:
      return (
        <WordField
          label={`Name of the ${condition.type}`}
          value={condition.name}
          names={condition.type === 'tag' ? summaries.tags : summaries.lists}
          onChange={(name) => onChange({ ...condition, name })}
        />
      )
  }
}

function DaysField({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  return (
    <label className="builder-days">
      <input
        className="text-input"
        type="number"
        aria-label="Days"
        min={1}
        max={9_999}
        value={days}
        onChange={({ target }) => {
          const value = Math.round(target.valueAsNumber)
          if (value >= 1 && value <= 9_999) onChange(value)
        }}
      />
      days
    </label>
  )
}

interface WordFieldProps {
  label: string
  value: string
  names: readonly { name: string }[]
  onChange: (value: string) => void
}

function WordField({ label, value, names, onChange }: WordFieldProps) {
  const listId = useId()
  return (
    <>
      <input
        className="text-input"
        aria-label={label}
        list={names.length === 0 ? undefined : listId}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={listId}>
        {names.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  )
}

interface DateFieldsProps {
  condition: Extract<Condition, { type: 'date' }>
  onChange: (condition: Condition) => void
}

function DateFields({ condition, onChange }: DateFieldsProps) {
  const [text, setText] = useState(() => printDay(condition.day))
  const isBad = readDay(text) === null
  return (
    <>
      <Choice
        label="Which date"
        value={condition.field}
        choices={fields}
        onChange={(field) => onChange({ ...condition, field })}
      />
      <Choice
        label="Comparison"
        value={condition.comparison}
        choices={dateComparisons}
        onChange={(comparison) => onChange({ ...condition, comparison })}
      />
      <input
        className="text-input"
        aria-label="Day: 2026-12-31, today, +3d or -2w"
        title="2026-12-31, today, +3d or -2w"
        aria-invalid={isBad}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          const day = readDay(target.value.trim())
          if (day !== null) onChange({ ...condition, day })
        }}
      />
    </>
  )
}

interface HasFieldsProps {
  condition: Extract<Condition, { type: 'has' }>
  onChange: (condition: Condition) => void
}

function HasFields({ condition, onChange }: HasFieldsProps) {
  return (
    <>
      <Choice
        label="Has or has no"
        value={condition.negated ? 'no' : 'has'}
        choices={hasChoices}
        onChange={(value) => onChange({ ...condition, negated: value === 'no' })}
      />
      <Choice
        label="Part"
        value={condition.part}
        choices={partNames}
        onChange={(part) => onChange({ ...condition, part })}
      />
    </>
  )
}

interface PriorityFieldsProps {
  condition: Extract<Condition, { type: 'priority' }>
  onChange: (condition: Condition) => void
}

function PriorityFields({ condition, onChange }: PriorityFieldsProps) {
  return (
    <>
      <Choice
        label="Comparison"
        value={condition.comparison}
        choices={comparisons}
        onChange={(comparison) => onChange({ ...condition, comparison })}
      />
      <Choice
        label="Priority"
        value={condition.priority}
        choices={priorities}
        onChange={(priority) => onChange({ ...condition, priority })}
      />
    </>
  )
}
