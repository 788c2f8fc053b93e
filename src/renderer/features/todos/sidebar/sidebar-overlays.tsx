import { FilterDialog } from '../filters/filter-dialog.tsx'
import { isSameView, type TodoView } from '../todo-view.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { DeleteListDialog } from './delete-list-dialog.tsx'
import { ListDialog } from './list-dialog.tsx'
import { RenameTagDialog } from './rename-tag-dialog.tsx'
import { FilterMenu, ListMenu, TagMenu } from './sidebar-menus.tsx'
import type { SidebarContext, SidebarOverlay } from './sidebar-state.ts'

interface SidebarOverlaysProps {
  overlay: SidebarOverlay | null
  context: SidebarContext
  todos: readonly Todo[]
  onClose: () => void
}

/** The menu or dialog of the sidebar that is open. */
export function SidebarOverlays({ overlay, context, todos, onClose }: SidebarOverlaysProps) {
  const { actions, view, summaries, onChange } = context
  const close = (returnFocus: boolean) => {
    onClose()
    if (returnFocus && overlay !== null && 'anchor' in overlay) overlay.anchor.focus()
  }
  /** Stays in the view that was renamed, and leaves the one that is gone. */
  const follow = (before: TodoView, after: TodoView) => {
    if (isSameView(view, before)) onChange(after)
  }
  const { run } = actions
  switch (overlay?.kind) {
    case undefined:
      return null
    case 'list-menu':
      return <ListMenu overlay={overlay} context={context} onClose={close} />
    case 'tag-menu':
      return <TagMenu overlay={overlay} context={context} onClose={close} />
    case 'filter-menu':
      return <FilterMenu overlay={overlay} context={context} onClose={close} />
    case 'list': {
      const { list } = overlay
      const saved = (name: string) =>
        list === null
          ? onChange({ kind: 'list', name })
          : follow({ kind: 'list', name: list.name }, { kind: 'list', name })
      return <ListDialog list={list} run={run} onClose={onClose} onSaved={saved} />
    }
    case 'delete-list': {
      const { list } = overlay
      const deleted = () => follow({ kind: 'list', name: list.name }, { kind: 'inbox' })
      const { lists } = summaries
      return <DeleteListDialog {...{ list, lists, run, onClose }} onDeleted={deleted} />
    }
    case 'rename-tag': {
      const { tag } = overlay
      const saved = (name: string) => follow({ kind: 'tag', name: tag }, { kind: 'tag', name })
      return <RenameTagDialog {...{ tag, run, onClose }} onSaved={saved} />
    }
    case 'filter':
      return (
        <FilterDialog filter={overlay.filter} context={context} todos={todos} onClose={onClose} />
      )
  }
}
