import { useCallback, useEffect, useMemo, useRef, useState, type ComponentProps } from 'react'
import { flushSync } from 'react-dom'

import type { Clock } from '../../shared/clock.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { ChatPane, type ChatHandle } from '../features/chat/chat-pane.tsx'
import { PrintSheet } from '../features/print/print-sheet.tsx'
import { NoticeBanners } from '../features/notices/notice-banners.tsx'
import { ReminderList } from '../features/reminders/reminder-list.tsx'
import { QuickAddBox } from '../features/quick-add/quick-add-box.tsx'
import { TodosPane } from '../features/todos/todos-pane.tsx'
import type { TodosHandle } from '../features/todos/use-list-handle.ts'
import { PaneSwitch } from './pane-switch.tsx'
import { useTransfer } from './use-transfer.tsx'
import { SplitView, type PaneName } from './split-view.tsx'
import { useColorScheme } from './use-color-scheme.ts'
import { useNow } from './use-now.ts'
import { usePreferences } from './use-preferences.ts'
import { useSettingsDialog } from './use-settings-dialog.tsx'
import { useSystemAccent } from './use-system-accent.ts'

interface AppProps {
  client: IpcClient
  clock: Clock
  chatFetch: typeof fetch
  /** How much of the width the list has at first, in percent. */
  listShare: number
}

function usePanes() {
  const [pane, setPane] = useState<PaneName>('todos')
  // The pane has to be on screen before anything in it can take the focus.
  const revealTodos = useCallback(() => flushSync(() => setPane('todos')), [])
  const revealChat = useCallback(() => flushSync(() => setPane('chat')), [])
  return { pane, setPane, revealTodos, revealChat }
}

function useQuickAddSlot({ quickAdd }: Preferences) {
  return useMemo(
    () => (box: Omit<ComponentProps<typeof QuickAddBox>, 'preferences'>) => (
      <QuickAddBox {...box} preferences={quickAdd} />
    ),
    [quickAdd],
  )
}

/** The list and the chat, for each other and for what is around them. */
function useHandles(client: IpcClient, revealTodos: () => void) {
  const list = useRef<TodosHandle>(null)
  const chat = useRef<ChatHandle>(null)
  const showTodo = useCallback(
    (id: string) => {
      revealTodos()
      list.current?.show(id)
    },
    [revealTodos],
  )
  const askAbout = useCallback((todo: Todo) => chat.current?.askAbout(todo), [])
  useEffect(() => client.on('app.showTodo', ({ id }) => showTodo(id)), [client, showTodo])
  const printed = useCallback(() => list.current?.shown() ?? null, [])
  return { list, chat, showTodo, askAbout, printed }
}

/** Has the width of the list remembered for the next start. */
function useListShareKeeper(client: IpcClient) {
  return useCallback(
    (share: number) => void client.request('app.keepListShare', { share }).catch(() => {}),
    [client],
  )
}

/** What the palette of the list can do outside of it. */
function usePaletteCommands(openTransfer: (what: 'import' | 'export') => void) {
  return useMemo(
    () => [
      { name: 'Import tasks', run: () => openTransfer('import') },
      { name: 'Export tasks', run: () => openTransfer('export') },
    ],
    [openTransfer],
  )
}

export function App({ client, clock, chatFetch, listShare }: AppProps) {
  const { pane, setPane, revealTodos, revealChat } = usePanes()
  const now = useNow(clock)
  const preferences = usePreferences(client)
  const quickAdd = useQuickAddSlot(preferences)
  const { list, chat, showTodo, askAbout, printed } = useHandles(client, revealTodos)
  const transfer = useTransfer(client, list)
  const commands = usePaletteCommands(transfer.open)
  useSystemAccent(client)
  const settings = useSettingsDialog({ client, preferences, onTransfer: transfer.open })

  return (
    <main className="shell">
      <NoticeBanners client={client} />
      <ReminderList client={client} clock={clock} now={now} onShow={showTodo} />
      <PaneSwitch pane={pane} onChange={setPane} />
      <SplitView
        pane={pane}
        initialShare={listShare}
        onShare={useListShareKeeper(client)}
        todos={
          <TodosPane
            {...{ client, clock, now, quickAdd, preferences, commands }}
            reveal={revealTodos}
            onOpenSettings={settings.open}
            handle={list}
            onAsk={askAbout}
            onOpenKeyboard={settings.openKeyboard}
          />
        }
        chat={
          <ChatPane
            client={client}
            clock={clock}
            onShow={showTodo}
            handle={chat}
            chatFetch={chatFetch}
            colorScheme={useColorScheme()}
            reveal={revealChat}
          />
        }
      />
      {settings.dialog}
      {transfer.dialog}
      <PrintSheet shown={printed} now={now} />
    </main>
  )
}
