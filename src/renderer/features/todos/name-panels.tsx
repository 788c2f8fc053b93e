import { Hash, Inbox, List } from 'lucide-react'

import type { Command } from '../../../shared/todos/command.ts'
import { summarise } from '../../../shared/todos/views/summaries.ts'
import { defaultList, type Todo } from '../../../shared/todos/todo.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'
import { PickPanel, type PickOption } from './pick-panel.tsx'
import { subjectName } from './subject-name.ts'
import type { TodoListState } from './todo-list-state.ts'

interface NamePanelProps {
  todos: readonly Todo[]
  state: TodoListState
  now: LocalNow
  anchor: OverlayAnchor
  run: (command: Command) => void
  onClose: (returnFocus: boolean) => void
}

function stateOf(todos: readonly Todo[], has: (todo: Todo) => boolean): PickOption['state'] {
  const count = todos.filter(has).length
  if (count === 0) return 'none'
  return count === todos.length ? 'all' : 'some'
}

function namesIn({ todos, outline }: TodoListState, now: LocalNow) {
  return summarise(todos.rows, outline, now)
}

/** Moves todos to a list, also to a new one. */
export function ListPanel({ todos, state, now, anchor, run, onClose }: NamePanelProps) {
  const ids = todos.map(({ id }) => id)
  const options = namesIn(state, now).lists.map(({ name }) => ({
    name,
    icon: name === defaultList ? Inbox : List,
    state: stateOf(todos, ({ list }) => list === name),
  }))
  return (
    <PickPanel
      anchor={anchor}
      label={`List of ${subjectName(todos)}`}
      placeholder="Move to list"
      options={options}
      createLabel={(name) => `New list “${name}”`}
      isMultiple={false}
      onPick={(list) => run({ type: 'move', ids, list })}
      onClose={onClose}
    />
  )
}

/** Adds tags to todos and takes them away, also new ones. */
export function TagsPanel({ todos, state, now, anchor, run, onClose }: NamePanelProps) {
  const current = todos.map((todo) => state.todos.get(todo.id) ?? todo)
  const ids = todos.map(({ id }) => id)
  const known = namesIn(state, now).tags.map(({ name }) => name)
  const own = current.flatMap(({ tags }) => tags)
  const options = [...new Set([...known, ...own])].map((name) => ({
    name,
    icon: Hash,
    state: stateOf(current, ({ tags }) => tags.includes(name)),
  }))
  const isOnAll = (name: string) =>
    options.some((option) => option.name === name && option.state === 'all')
  return (
    <PickPanel
      anchor={anchor}
      label={`Tags of ${subjectName(todos)}`}
      placeholder="Add a tag"
      options={options}
      createLabel={(name) => `New tag “${name.replace(/^#/u, '')}”`}
      isMultiple
      onPick={(name) => {
        const tag = name.replace(/^#/u, '')
        run({ type: 'tag', ids, ...(isOnAll(tag) ? { remove: [tag] } : { add: [tag] }) })
      }}
      onClose={onClose}
    />
  )
}
