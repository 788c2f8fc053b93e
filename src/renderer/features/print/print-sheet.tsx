import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

import type { LocalNow } from '../../../shared/clock.ts'
import { describeMoment } from '../../../shared/todos/describe-moment.ts'
import { defaultList, type Todo } from '../../../shared/todos/todo.ts'
import './print.css'

/** What is printed. */
export interface PrintedList {
  title: string
  todos: readonly Todo[]
}

interface PrintSheetProps {
  /** What the list shows now; asked when printing begins. */
  shown: () => PrintedList | null
  now: LocalNow
}

function detailsOf({ due, list, tags, priority }: Todo, now: LocalNow): string {
  const parts = [
    due === null ? '' : describeMoment(due, now),
    priority === 'none' ? '' : `${priority} priority`,
    list === defaultList ? '' : list,
    ...tags.map((tag) => `#${tag}`),
  ]
  return parts.filter((part) => part !== '').join(' \u00b7 ')
}

function depthOf(todo: Todo, byId: ReadonlyMap<string, Todo>): number {
  let depth = 0
  let parent = byId.get(todo.parentId ?? '')
  while (parent !== undefined && depth < 10) {
    depth += 1
    parent = byId.get(parent.parentId ?? '')
  }
  return depth
}

/** The list on paper: all of it, where the window shows only what is near; nothing on the screen. */
export function PrintSheet({ shown, now }: PrintSheetProps) {
  const [list, setList] = useState<PrintedList | null>(null)
  useEffect(() => {
    // Printing does not wait for a later frame.
    const begin = () => flushSync(() => setList(shown()))
    const end = () => setList(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [shown])
  if (list === null) return null
  const byId = new Map(list.todos.map((todo) => [todo.id, todo]))
  return (
    <section className="print-sheet" aria-label="Printed list">
      <h1>{list.title}</h1>
      {list.todos.length === 0 ? <p>No tasks.</p> : null}
      <ul>
        {list.todos.map((todo) => (
          <li
            key={todo.id}
            data-status={todo.status}
            style={{ marginInlineStart: `${depthOf(todo, byId) * 20}px` }}
          >
            <span className="print-check" aria-hidden />
            <span className="print-title">{todo.title}</span>
            <span className="print-details">{detailsOf(todo, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
