import { ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'

import type { LocalNow } from '../../../shared/clock.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import type { GroupedTodos, TodoGroup } from './todo-groups.ts'
import type { HeldTodo } from './todo-list-state.ts'
import type { RowContext } from './todo-meta.tsx'
import type { RowEvents } from './row-events.ts'
import { TodoRow } from './todo-row.tsx'

interface TodoListProps {
  grouped: GroupedTodos
  held: ReadonlyMap<string, HeldTodo>
  now: LocalNow
  ui: ListUi & ListUiControls
  events: RowEvents
}

export function TodoList(props: TodoListProps) {
  const { grouped } = props
  return (
    <>
      {grouped.groups.map((group) => (
        <GroupSection key={group.key} group={group} {...props} />
      ))}
      {grouped.completed.length === 0 ? null : <CompletedSection {...props} />}
    </>
  )
}

function CompletedSection(props: TodoListProps) {
  const { completed } = props.grouped
  const { isCompletedOpen, set } = props.ui
  const sectionRef = useRef<HTMLElement>(null)
  const toggle = () => {
    flushSync(() => set({ isCompletedOpen: !isCompletedOpen }))
    if (!isCompletedOpen) sectionRef.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <section ref={sectionRef} className="todo-group" data-tone="done" aria-label="Completed">
      <h2 className="todo-group-head">
        <button
          type="button"
          className="completed-toggle"
          aria-expanded={isCompletedOpen}
          onClick={toggle}
        >
          <ChevronRight size={16} aria-hidden />
          Completed <span className="todo-group-count">{completed.length}</span>
        </button>
      </h2>
      {isCompletedOpen ? <Rows todos={completed} due="hidden" {...props} /> : null}
    </section>
  )
}

function dueShownIn(group: TodoGroup): RowContext['due'] {
  if (group.tone === 'done') return 'hidden'
  return group.isOneDay ? 'time' : 'moment'
}

function GroupSection({ group, ...props }: TodoListProps & { group: TodoGroup }) {
  return (
    <section className="todo-group" data-tone={group.tone} aria-label={group.title}>
      <h2 className="todo-group-head">
        {group.title}
        {group.hint === '' ? null : <span className="todo-group-hint">{group.hint}</span>}
        <span className="todo-group-count">{group.todos.length}</span>
      </h2>
      <Rows todos={group.todos} due={dueShownIn(group)} {...props} />
    </section>
  )
}

interface RowsProps extends TodoListProps {
  todos: readonly Todo[]
  due: RowContext['due']
}

function Rows({ todos, due, held, now, ui, events }: RowsProps) {
  return (
    <ul className="todo-rows">
      {todos.map((todo) => (
        <TodoRow
          key={todo.id}
          todo={held.get(todo.id)?.shown ?? todo}
          now={now}
          isCurrent={todo.id === ui.currentId}
          isRenaming={todo.id === ui.renamingId}
          due={due}
          isListShown={ui.view.kind !== 'list'}
          events={events}
        />
      ))}
    </ul>
  )
}
