// Everything of the window that comes after the composer, in one file of the build.
import { useMemo, type ComponentProps, type RefObject } from 'react'

import type { Clock, LocalNow } from '../../shared/clock.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { NoticeBanners } from '../features/notices/notice-banners.tsx'
import { PrintSheet } from '../features/print/print-sheet.tsx'
import { QuickAddBox } from '../features/quick-add/quick-add-box.tsx'
import { ReminderList } from '../features/reminders/reminder-list.tsx'
import { TodosPane } from '../features/todos/todos-pane.tsx'
import type { TodosHandle } from '../features/todos/use-list-handle.ts'
import { FirstRunWelcome } from './first-run-welcome.tsx'

interface TaskListProps {
  client: IpcClient
  clock: Clock
  now: LocalNow
  preferences: Preferences
  /** What the rest of the window holds the list by. */
  handle: RefObject<TodosHandle | null>
  reveal: () => void
  onAsk: (todo: Todo) => void
  onOpenSettings: () => void
  onOpenKeyboard: () => void
  onOpenTransfer: (what: 'import' | 'export') => void
}

function useQuickAddSlot({ quickAdd }: Preferences) {
  return useMemo(
    () => (box: Omit<ComponentProps<typeof QuickAddBox>, 'preferences'>) => (
      <QuickAddBox {...box} preferences={quickAdd} />
    ),
    [quickAdd],
  )
}

/** What the palette of the list can do outside of it. */
function usePaletteCommands(openTransfer: TaskListProps['onOpenTransfer']) {
  return useMemo(
    () => [
      { name: 'Import tasks', run: () => openTransfer('import') },
      { name: 'Export tasks', run: () => openTransfer('export') },
    ],
    [openTransfer],
  )
}

/** The list, with the box for new tasks and the first page of somebody new. */
export function TaskList({ onOpenTransfer, ...props }: TaskListProps) {
  const quickAdd = useQuickAddSlot(props.preferences)
  const commands = usePaletteCommands(onOpenTransfer)
  return (
    <FirstRunWelcome client={props.client}>
      <TodosPane {...props} quickAdd={quickAdd} commands={commands} />
    </FirstRunWelcome>
  )
}

interface AboveProps {
  client: IpcClient
  clock: Clock
  now: LocalNow
  onShow: (todoId: string) => void
}

/** What stands above the panes when there is something to say. */
export function Above({ client, clock, now, onShow }: AboveProps) {
  return (
    <>
      <NoticeBanners client={client} />
      <ReminderList client={client} clock={clock} now={now} onShow={onShow} />
    </>
  )
}

export { PrintSheet }
