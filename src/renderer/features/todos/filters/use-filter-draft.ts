import { useState } from 'react'

import {
  builderToFilter,
  filterToBuilder,
  type FilterBuilder,
} from '../../../../shared/todos/filter/filter-builder.ts'
import { parseFilter } from '../../../../shared/todos/filter/parse-filter.ts'
import { printFilter } from '../../../../shared/todos/filter/print-filter.ts'

/** A filter while it is changed: the query and the form are two sides of it. */
export interface FilterDraft {
  query: string
  /** Null while the query cannot be shown as a form. */
  builder: FilterBuilder | null
  setQuery: (query: string) => void
  setBuilder: (builder: FilterBuilder) => void
}

const emptyBuilder: FilterBuilder = { match: 'all', groups: [{ match: 'all', lines: [] }] }

function builderOf(query: string): FilterBuilder | null {
  if (query.trim() === '') return emptyBuilder
  const parsed = parseFilter(query)
  return parsed.ok ? filterToBuilder(parsed.filter) : null
}

export function useFilterDraft(first: string): FilterDraft {
  const [query, setText] = useState(first)
  const [builder, setForm] = useState(() => builderOf(first))
  return {
    query,
    builder,
    setQuery: (text) => {
      setText(text)
      setForm(builderOf(text))
    },
    setBuilder: (form) => {
      const filter = builderToFilter(form)
      setForm(form)
      setText(filter === null ? '' : printFilter(filter))
    },
  }
}
