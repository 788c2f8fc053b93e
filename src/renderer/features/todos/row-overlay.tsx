import { useCallback } from 'react'

import type { Command } from '../../../shared/todos/command.ts'
import type { Priority, Todo } from '../../../shared/todos/todo.ts'
import type { ChangedKeys } from './keys/key-map.ts'
import type { OpenOverlay } from './list-ui.ts'
import { ListPanel, TagsPanel } from './name-panels.tsx'
import { PriorityMenu } from './priority-menu.tsx'
import { RowMenu, type MenuChoice } from './row-menu.tsx'
import type { WhenReading } from './schedule/read-when.ts'
import { ReminderPanel } from './schedule/reminder-panel.tsx'
import { RepeatPanel } from './schedule/repeat-panel.tsx'
import { SchedulePanel } from './schedule/schedule-panel.tsx'
import { idsOf, type WorkContext } from './work/work-context.ts'

export interface RowOverlayProps {
  context: WorkContext
  keys: ChangedKeys
  reading: WhenReading
  weekStart: number
  /** Puts a todo into the composer of the chat; null where there is none. */
  onAsk: ((todo: Todo) => void) | null
}

interface OverlayBodyProps extends RowOverlayProps {
  overlay: OpenOverlay
  onClose: (returnFocus: boolean) => void
}

function returnFocusTo({ anchor, todos }: OpenOverlay, focusRow: (id: string) => void): void {
  const isOutsideRows = anchor instanceof HTMLElement && anchor.closest('[data-todo-id]') === null
  const [first] = todos
  if (isOutsideRows && anchor.tabIndex >= 0) anchor.focus()
  else if (first) focusRow(first.id)
}

/** The one menu or panel that is open for a row or for the selection. */
export function RowOverlay(props: RowOverlayProps) {
  const { ui, focusRow } = props.context
  const { overlay, set } = ui
  const close = useCallback(
    (returnFocus: boolean) => {
      set({ overlay: null })
      if (returnFocus && overlay) returnFocusTo(overlay, focusRow)
    },
    [set, overlay, focusRow],
  )
  if (overlay === null) return null
  return <OverlayBody key={overlay.kind} {...props} overlay={overlay} onClose={close} />
}

function OverlayBody(props: OverlayBodyProps) {
  const { overlay, context, keys, onClose } = props
  const { anchor } = overlay
  const { actions, state, now } = context
  const todos = overlay.todos.map((todo) => state.todos.get(todo.id) ?? todo)
  const run = (command: Command) => void actions.run(command)
  const prioritise = (priority: Priority) =>
    run({ type: 'update', ids: idsOf(todos), patch: { priority } })
  switch (overlay.kind) {
    case 'priority':
      return <PriorityMenu {...{ todos, anchor, onClose }} onPrioritise={prioritise} />
    case 'list':
      return <ListPanel {...{ todos, state, now, anchor, run, onClose }} />
    case 'tags':
      return <TagsPanel {...{ todos, state, now, anchor, run, onClose }} />
    case 'menu':
      return (
        <RowMenu
          {...{ todos, anchor, keys, onClose }}
          canAsk={props.onAsk !== null && todos.length === 1}
          onPrioritise={prioritise}
          onChoose={(choice) => choose(choice, todos, props)}
        />
      )
    default:
      return <DatePanel {...props} kind={overlay.kind} todos={todos} run={run} />
  }
}

interface DatePanelProps extends OverlayBodyProps {
  kind: 'schedule' | 'start' | 'repeat' | 'reminder'
  todos: readonly Todo[]
  run: (command: Command) => void
}

function DatePanel({ kind, todos, overlay, reading, weekStart, run, onClose }: DatePanelProps) {
  const { anchor } = overlay
  const [first] = todos
  if (first === undefined) return null
  if (kind === 'repeat') return <RepeatPanel todo={first} {...{ anchor, reading, run, onClose }} />
  if (kind === 'reminder') {
    return <ReminderPanel todo={first} {...{ anchor, reading, run, onClose }} />
  }
  const part = kind === 'schedule' ? 'due' : 'start'
  return <SchedulePanel {...{ part, todos, anchor, reading, weekStart, run, onClose }} />
}

type Choose = (todos: Todo[], props: OverlayBodyProps) => void

const choices: Readonly<Record<MenuChoice, Choose>> = {
  toggle: (todos, { context }) => void context.actions.toggle(todos),
  skip: (todos, { context }) => void context.actions.run({ type: 'skip', ids: idsOf(todos) }),
  open: ([todo], { context }) => {
    if (todo) context.ui.set({ isDetailOpen: true, detailId: todo.id })
  },
  rename: ([todo], { context }) => context.ui.set({ renamingId: todo?.id ?? null }),
  schedule: opening('schedule'),
  list: opening('list'),
  tags: opening('tags'),
  duplicate: (todos, { context }) =>
    void context.actions.run({ type: 'duplicate', ids: idsOf(todos) }),
  copy: (todos, { context }) => void context.actions.copy(todos, 'text'),
  'copy-markdown': (todos, { context }) => void context.actions.copy(todos, 'markdown'),
  ask: ([todo], { onAsk }) => {
    if (todo) onAsk?.(todo)
  },
  delete: (todos, { context }) => void context.actions.run({ type: 'delete', ids: idsOf(todos) }),
}

function opening(kind: 'schedule' | 'list' | 'tags'): Choose {
  return (todos, { overlay, context }) =>
    context.ui.set({ overlay: { kind, todos, anchor: overlay.anchor } })
}

function choose(choice: MenuChoice, todos: Todo[], props: OverlayBodyProps): void {
  choices[choice](todos, props)
}
