import { ChevronRight } from 'lucide-react'
import { useCallback, useMemo } from 'react'

import type { ListUi, ListUiControls } from './list-ui.ts'
import { isListShownIn } from './todo-view.ts'
import { dropAttributes } from './views/drop-attributes.ts'
import { GroupRow } from './views/group-row.tsx'
import type { ListContext } from './views/list-context.ts'
import { likelyHeight } from './views/likely-height.ts'
import type { ViewContent, ViewGroup, ViewRow } from './views/view-model.ts'
import { WindowedGroups, type GroupWindow } from './views/windowed-groups.tsx'

/** The groups of a view with their rows, done ones folded away at the end. */
export function TodoList(props: ListContext) {
  const { content, ui, scrollRef, focusRow } = props
  const { set, revealId } = ui
  const groups = useMemo(
    () => withCompleted(content, ui.isCompletedOpen),
    [content, ui.isCompletedOpen],
  )
  const onRevealed = useCallback(() => {
    if (revealId === null) return
    focusRow(revealId)
    set({ revealId: null })
  }, [revealId, focusRow, set])
  const { now } = props
  const isListShown = isListShownIn(ui.view)
  const heightOf = useCallback(
    (row: ViewRow, { due }: ViewGroup) => likelyHeight(row, { now, isListShown, due }),
    [now, isListShown],
  )
  return (
    <WindowedGroups
      groups={groups}
      heightOf={heightOf}
      scrollRef={scrollRef}
      revealKey={revealId}
      onRevealed={onRevealed}
    >
      {(part) => <GroupSection key={part.group.key} part={part} {...props} />}
    </WindowedGroups>
  )
}

const completedKey = 'completed'

function withCompleted({ groups, completed }: ViewContent, isOpen: boolean): ViewGroup[] {
  if (completed.length === 0) return groups
  const parts = { hint: '', tone: 'done', due: 'hidden', drop: null } as const
  const rows = isOpen ? completed : []
  return [...groups, { key: completedKey, title: 'Completed', ...parts, rows }]
}

type GroupSectionProps = ListContext & { part: GroupWindow }

function GroupSection({ part, ...props }: GroupSectionProps) {
  const { group, from, to } = part
  const isEmpty = group.rows.length === 0
  return (
    <section
      className="todo-group"
      data-tone={group.tone}
      data-empty={isEmpty || undefined}
      aria-label={group.title === '' ? undefined : group.title}
      {...dropAttributes(group.drop)}
    >
      {group.title === '' ? null : <GroupHead part={part} {...props} />}
      {isEmpty ? null : (
        <ul className="todo-rows" style={{ paddingTop: part.above, paddingBottom: part.below }}>
          {group.rows.slice(from, to).map((row, offset) => (
            <GroupRow
              key={row.key}
              {...props}
              row={row}
              group={group}
              position={from + offset + 1}
              index={part.headIndex + from + offset + 1}
              measureRef={part.measureRef}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function GroupHead({ part, ...props }: GroupSectionProps) {
  const { group, headIndex, measureRef } = part
  const { completed } = props.content
  return (
    <h2 className="todo-group-head" ref={measureRef} data-index={headIndex}>
      {group.key === completedKey ? (
        <CompletedToggle count={completed.length} ui={props.ui} />
      ) : (
        <>
          {group.title}
          {group.hint === '' ? null : <span className="todo-group-hint">{group.hint}</span>}
          {group.rows.length === 0 ? null : (
            <span className="todo-group-count">{group.rows.length}</span>
          )}
        </>
      )}
    </h2>
  )
}

function CompletedToggle({ count, ui }: { count: number; ui: ListUi & ListUiControls }) {
  return (
    <button
      type="button"
      className="completed-toggle"
      aria-expanded={ui.isCompletedOpen}
      onClick={() => ui.set({ isCompletedOpen: !ui.isCompletedOpen })}
    >
      <ChevronRight size={16} aria-hidden />
      Completed <span className="todo-group-count">{count}</span>
    </button>
  )
}
