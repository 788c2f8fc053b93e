import type { Priority } from './todo.ts'

export const priorities: readonly { value: Priority; label: string }[] = [
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
  { value: 'none', label: 'None' },
]

export function priorityLabel(priority: Priority): string {
  return priorities.find((entry) => entry.value === priority)?.label ?? 'None'
}
