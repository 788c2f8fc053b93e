import { useMemo } from 'react'

import type { Todo } from '../../../../shared/todos/todo.ts'
import { summarise } from '../../../../shared/todos/views/summaries.ts'
import { DragLayer } from '../drag/drag-layer.tsx'
import { CheatSheet } from '../keys/cheat-sheet.tsx'
import type { ChangedKeys } from '../keys/key-map.ts'
import { Palette } from '../palette/palette.tsx'
import {
  actionEntries,
  commandEntries,
  todoEntries,
  viewEntries,
  type PaletteTarget,
} from '../palette/palette-entries.ts'
import { RowOverlay } from '../row-overlay.tsx'
import { runAction } from './run-action.ts'
import { workTargets, type WorkContext } from './work-context.ts'

/** What the palette can do that is not a part of the list. */
export interface AppCommand {
  name: string
  run: () => void
}

interface WorkLayersProps {
  context: WorkContext
  keys: ChangedKeys
  weekStart: number
  commands: readonly AppCommand[]
  onAsk: ((todo: Todo) => void) | null
  onOpenKeyboard: () => void
}

/** Everything that opens above the list. */
export function WorkLayers(props: WorkLayersProps) {
  const { context, keys, weekStart, onAsk, onOpenKeyboard } = props
  const { layer, set } = context.ui
  const close = () => set({ layer: null })
  return (
    <>
      <RowOverlay {...{ context, keys, weekStart, onAsk }} reading={context.reading} />
      <DragLayer context={context} />
      {layer === 'palette' ? <ListPalette {...props} onClose={close} /> : null}
      {layer === 'cheat-sheet' ? (
        <CheatSheet
          changed={keys}
          onClose={close}
          onCustomise={() => {
            close()
            onOpenKeyboard()
          }}
        />
      ) : null}
    </>
  )
}

function ListPalette(props: WorkLayersProps & { onClose: () => void }) {
  const { context, keys, commands, onClose } = props
  const { state, now } = context
  const hasTarget = workTargets(context).length > 0
  const source = useMemo(() => {
    const todos = state.todos.rows
    return {
      todos: todoEntries(todos),
      views: viewEntries(summarise(todos, state.outline, now), state.outline),
      actions: [...actionEntries(hasTarget), ...commandEntries(commands.map(({ name }) => name))],
    }
  }, [state.todos, state.outline, now, hasTarget, commands])
  const choose = (target: PaletteTarget) => {
    onClose()
    chooseTarget(target, props)
  }
  return <Palette source={source} keys={keys} onChoose={choose} onClose={onClose} />
}

function chooseTarget(target: PaletteTarget, { context, commands }: WorkLayersProps): void {
  const { ui, reveal } = context
  switch (target.kind) {
    case 'action':
      // The palette has gone before the action takes the focus.
      requestAnimationFrame(() => runAction(target.action, context))
      break
    case 'command':
      commands.find(({ name }) => name === target.name)?.run()
      break
    case 'view':
      reveal()
      ui.set({ view: target.view, searchText: '' })
      break
    case 'todo':
      reveal()
      showTodo(target.id, context)
  }
}

/** Goes to a task: in the view that is open when it is there, else in one where it is. */
function showTodo(id: string, { ui, state, rowIds }: WorkContext): void {
  const isDone = state.todos.get(id)?.status === 'done'
  const isHere = rowIds.includes(id)
  const view = isHere ? ui.view : ({ kind: isDone ? 'done' : 'all' } as const)
  const search = isHere ? {} : { searchText: '' }
  ui.set({ view, ...search, currentId: id, revealId: id, isDetailOpen: true, detailId: id })
}
