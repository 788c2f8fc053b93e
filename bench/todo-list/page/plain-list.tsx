import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type CSSProperties } from 'react'

interface PlainTodo {
  id: string
  title: string
  isDone: boolean
}

interface PlainListProps {
  count: number
  isWindowed: boolean
}

const rowHeight = 46

function plainTodos(count: number): PlainTodo[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `todo-${index}`,
    title: `Task ${index}: see to the report before it is too late`,
    isDone: false,
  }))
}

/** Rows with a box and a title and nothing else, the way a tutorial would write it. */
export function PlainList({ count, isWindowed }: PlainListProps) {
  const [todos, setTodos] = useState(() => plainTodos(count))
  const toggle = (id: string) =>
    setTodos((before) =>
      before.map((todo) => (todo.id === id ? { ...todo, isDone: !todo.isDone } : todo)),
    )
  return isWindowed ? (
    <WindowedRows todos={todos} onToggle={toggle} />
  ) : (
    <div className="todo-scroll">
      <ul>
        {todos.map((todo) => (
          <PlainRow key={todo.id} todo={todo} onToggle={toggle} />
        ))}
      </ul>
    </div>
  )
}

interface RowsProps {
  todos: readonly PlainTodo[]
  onToggle: (id: string) => void
}

function WindowedRows({ todos, onToggle }: RowsProps) {
  const scrollRef = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- Nothing of the virtualizer is memoized here.
  const virtualizer = useVirtualizer({
    count: todos.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  return (
    <div className="todo-scroll is-windowed" ref={scrollRef}>
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const todo = todos[index]
          const style = { transform: `translateY(${start}px)` }
          return todo && <PlainRow key={todo.id} {...{ todo, style, onToggle }} />
        })}
      </ul>
    </div>
  )
}

interface PlainRowProps {
  todo: PlainTodo
  style?: CSSProperties
  onToggle: (id: string) => void
}

function PlainRow({ todo, style, onToggle }: PlainRowProps) {
  return (
    <li style={style} data-todo-id={todo.id}>
      <button
        type="button"
        role="checkbox"
        aria-checked={todo.isDone}
        aria-label={`Complete ${todo.title}`}
        onClick={() => onToggle(todo.id)}
      >
        {todo.isDone ? '✓' : '○'}
      </button>
      <span>{todo.title}</span>
    </li>
  )
}
