import type { LogEntry } from '../log-entry.ts'

interface LogListProps {
  readonly entries: readonly LogEntry[]
}

/** What the element asked for and told, newest first. */
export function LogList({ entries }: LogListProps) {
  return (
    <section className="log" aria-label="Requests and events" tabIndex={0}>
      {entries.length === 0 ? (
        <p>Requests and events show here.</p>
      ) : (
        <ol>
          {entries.map(({ id, kind, name }) => (
            <li key={id} data-kind={kind}>
              {name}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
