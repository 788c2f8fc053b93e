import { useId } from 'react'

import type { ParsedFilter } from '../../../../shared/todos/filter/parse-filter.ts'

interface QueryFieldProps {
  query: string
  parsed: ParsedFilter
  helpId: string
  onChange: (query: string) => void
}

/** The query as text; what cannot be read is underlined where it stands. */
export function QueryField({ query, parsed, helpId, onChange }: QueryFieldProps) {
  const problemId = useId()
  const describedBy = parsed.ok ? helpId : `${problemId} ${helpId}`
  return (
    <div className="dialog-field">
      <label className="query-field">
        <span className="query-label">Query</span>
        <span className="query-stack">
          <QueryEcho query={query} parsed={parsed} />
          <textarea
            className="query-input"
            spellCheck={false}
            autoComplete="off"
            rows={1}
            aria-invalid={!parsed.ok}
            aria-describedby={describedBy}
            value={query}
            onChange={({ target }) => onChange(target.value.replaceAll('\n', ' '))}
          />
        </span>
      </label>
      {parsed.ok ? null : (
        <p id={problemId} className="dialog-problem" role="status">
          {parsed.message}
        </p>
      )}
      <p id={helpId} className="query-help">
        Such as <code>(overdue | today) &amp; #work &amp; !list:Errands</code>. Write{' '}
        <code>next 7 days</code>, <code>p1</code>, <code>has notes</code>,{' '}
        <code>due&lt;2026-12-31</code> or <code>&quot;words&quot;</code>.
      </p>
    </div>
  )
}

/** The same text below the field, for the line under what is wrong. */
function QueryEcho({ query, parsed }: Pick<QueryFieldProps, 'query' | 'parsed'>) {
  if (parsed.ok) return null
  const { start, end } = parsed
  return (
    <span className="query-echo" aria-hidden>
      {query.slice(0, start)}
      <span className="query-fault">{query.slice(start, end) || '\u00a0\u00a0'}</span>
      {query.slice(end)}
    </span>
  )
}
