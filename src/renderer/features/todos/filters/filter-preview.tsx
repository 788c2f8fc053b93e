import { useDeferredValue, useMemo } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import { compileFilter } from '../../../../shared/todos/filter/compile-filter.ts'
import type { ParsedFilter } from '../../../../shared/todos/filter/parse-filter.ts'
import { printFilter } from '../../../../shared/todos/filter/print-filter.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'

interface FilterPreviewProps {
  parsed: ParsedFilter
  todos: readonly Todo[]
  now: LocalNow
}

const mostTitles = 3

/** How many tasks the filter finds now, and the first of them. */
export function FilterPreview({ parsed, todos, now }: FilterPreviewProps) {
  const latest = useDeferredValue(parsed)
  const key = latest.ok ? printFilter(latest.filter) : null
  const found = useMemo(() => {
    if (!latest.ok) return null
    const matches = compileFilter(latest.filter, now)
    return todos.filter((todo) => todo.deletedAt === null && matches(todo))
    // oxlint-disable-next-line react/exhaustive-deps -- The same filter is read anew with every key.
  }, [key, todos, now])
  if (found === null) return null
  const titles = found.slice(0, mostTitles).map(({ title }) => title)
  const more = found.length > mostTitles ? ' …' : ''
  const count = found.length === 1 ? '1 task matches' : `${found.length} tasks match`
  return (
    <p className="filter-preview" role="status">
      <strong>{count}</strong>
      {titles.length === 0 ? null : <span dir="auto">{titles.join(', ') + more}</span>}
    </p>
  )
}
