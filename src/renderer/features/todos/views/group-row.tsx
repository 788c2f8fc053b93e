import { memo, useMemo } from 'react'

import { TodoRow } from '../todo-row.tsx'
import { isListShownIn } from '../todo-view.ts'
import { EntryRow } from './entry-row.tsx'
import type { ListContext } from './list-context.ts'
import { ProjectedRow } from './projected-row.tsx'
import { TrashRow } from './trash-row.tsx'
import { rowId } from './view-content.ts'
import type { ViewGroup, ViewRow } from './view-model.ts'

interface GroupRowProps extends ListContext {
  row: ViewRow
  group: ViewGroup
  position: number
  index: number
  measureRef: ((element: HTMLElement | null) => void) | undefined
}

/** The row of the kind that is asked for. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { row, group, ui, now, held } = props
  const shown = held.get(row.todo.id)?.shown
  const current = useMemo(() => (shown ? { ...row, todo: shown } : row), [row, shown])
  const place = {
    row: current,
    now,
    isCurrent: rowId(row) === ui.currentId,
    position: props.position,
    setSize: group.rows.length,
    index: props.index,
    measureRef: props.measureRef,
  }
  switch (row.kind) {
    case 'projected':
      return <ProjectedRow {...place} ui={ui} />
    case 'entry':
      return <EntryRow {...place} onSelect={props.events.select} />
    case 'trash':
      return <TrashRow {...place} actions={props.actions} ui={ui} />
    case 'todo':
      return (
        <TodoRow
          {...place}
          isRenaming={row.todo.id === ui.renamingId}
          isSelected={ui.selection.ids.has(row.todo.id)}
          due={group.due}
          isListShown={isListShownIn(ui.view)}
          search={props.search}
          events={props.events}
        />
      )
  }
})
