import type { Command } from '../../../../shared/todos/command.ts'
import type { Priority, Todo } from '../../../../shared/todos/todo.ts'
import type { KeyAction } from '../keys/key-actions.ts'
import type { OverlayKind } from '../row-events.ts'
import { idsOf, workAnchor, workTargets, type WorkContext } from './work-context.ts'

type Run = (context: WorkContext) => boolean

/** Nothing happens, and the key stays what it is, where there is no task to act on. */
function onTargets(run: (todos: Todo[], context: WorkContext) => void): Run {
  return (context) => {
    const todos = workTargets(context)
    if (todos.length > 0) run(todos, context)
    return todos.length > 0
  }
}

function commanding(command: (ids: string[]) => Command): Run {
  return onTargets((todos, { actions }) => void actions.run(command(idsOf(todos))))
}

function opening(kind: OverlayKind): Run {
  return onTargets((todos, context) => {
    const anchor = workAnchor(context)
    if (anchor) context.ui.set({ overlay: { kind, todos, anchor } })
  })
}

function prioritising(priority: Priority): Run {
  return commanding((ids) => ({ type: 'update', ids, patch: { priority } }))
}

function copying(form: 'text' | 'markdown'): Run {
  return (context) => {
    // Words that are marked on the page are what Ctrl+C is about.
    if (form === 'text' && !(document.getSelection()?.isCollapsed ?? true)) return false
    return onTargets((todos, { actions }) => void actions.copy(todos, form))(context)
  }
}

export const taskRuns = {
  undo: ({ actions }) => {
    void actions.undo()
    return true
  },
  redo: ({ actions }) => {
    void actions.redo()
    return true
  },
  open: ({ ui }) => {
    if (ui.currentId === null) return false
    ui.set({ isDetailOpen: true, detailId: ui.currentId, detailFocus: 'title' })
    return true
  },
  rename: ({ ui }) => {
    ui.set({ renamingId: ui.currentId })
    return ui.currentId !== null
  },
  toggle: onTargets((todos, { actions }) => void actions.toggle(todos)),
  delete: commanding((ids) => ({ type: 'delete', ids })),
  duplicate: commanding((ids) => ({ type: 'duplicate', ids })),
  schedule: opening('schedule'),
  list: opening('list'),
  tags: opening('tags'),
  menu: opening('menu'),
  'priority-high': prioritising('high'),
  'priority-medium': prioritising('medium'),
  'priority-low': prioritising('low'),
  'priority-none': prioritising('none'),
  copy: copying('text'),
  'copy-markdown': copying('markdown'),
} satisfies Partial<Record<KeyAction, Run>>
