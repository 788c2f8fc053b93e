import type { Condition } from '../../../../shared/todos/filter/filter.ts'

export interface ConditionKind {
  type: Condition['type']
  label: string
  /** What a new line of this kind says at first. */
  first: Condition
}

/** The kinds of lines in the order in which they are offered. */
export const conditionKinds: readonly ConditionKind[] = [
  { type: 'period', label: 'Due', first: { type: 'period', period: 'today' } },
  { type: 'next-days', label: 'Due in the next', first: { type: 'next-days', days: 7 } },
  { type: 'state', label: 'State', first: { type: 'state', state: 'overdue' } },
  {
    type: 'priority',
    label: 'Priority',
    first: { type: 'priority', comparison: '=', priority: 'high' },
  },
  { type: 'list', label: 'List', first: { type: 'list', name: 'Inbox' } },
  { type: 'tag', label: 'Tag', first: { type: 'tag', name: '*' } },
  { type: 'text', label: 'Text', first: { type: 'text', text: 'word' } },
  { type: 'has', label: 'Has', first: { type: 'has', part: 'notes', negated: false } },
  {
    type: 'date',
    label: 'Date',
    first: { type: 'date', field: 'due', comparison: '<', day: { daysFromToday: 7 } },
  },
]

export function firstOf(type: string): Condition {
  const kind = conditionKinds.find((known) => known.type === type) ?? conditionKinds[0]
  return kind?.first ?? { type: 'state', state: 'open' }
}
