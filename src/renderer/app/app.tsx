import { useCallback, useEffect, useRef, useState, type ComponentProps } from 'react'
import { flushSync } from 'react-dom'

import type { Clock } from '../../shared/clock.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { ChatPane, type ChatHandle } from '../features/chat/chat-pane.tsx'
import type { TodosHandle } from '../features/todos/use-list-handle.ts'
import { FirstList } from './first-list.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { PaneSwitch } from './pane-switch.tsx'
import { SplitView, type PaneName } from './split-view.tsx'
import { useColorScheme } from './use-color-scheme.ts'
import { useLater, type Later } from './use-later.ts'
import { useNow } from './use-now.ts'
import { usePreferences } from './use-preferences.ts'
import { useSettingsDialog } from './use-settings-dialog.tsx'
import { useSystemAccent } from './use-system-accent.ts'
import { useTransfer } from './use-transfer.tsx'

interface AppProps {
  client: IpcClient
  clock: Clock
  chatFetch: typeof fetch
  /** How much of the width the list has at first, in percent. */
  listShare: number
  /** What the first frame shows where the list will be. */
  firstList: Element | null
}

function usePanes() {
  const [pane, setPane] = useState<PaneName>('todos')
  // The pane has to be on screen before anything in it can take the focus.
  const revealTodos = useCallback(() => flushSync(() => setPane('todos')), [])
  const revealChat = useCallback(() => flushSync(() => setPane('chat')), [])
  return { pane, setPane, revealTodos, revealChat }
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

const longestWaitMs = 1_000
const loadParts = () => import('./later-parts.tsx')

/** What comes after the composer. A chat that never is ready does not keep the list away. */
function useLaterParts() {
  const [isDue, setIsDue] = useState(false)
  const composerReady = useCallback(() => setIsDue(true), [])
  useEffect(() => {
    const timer = setTimeout(composerReady, longestWaitMs)
    return () => clearTimeout(timer)
  }, [composerReady])
  return { composerReady, later: useLater(loadParts, isDue) }
}

type Parts = Awaited<ReturnType<typeof loadParts>>

interface ListPlaceProps extends ComponentProps<Parts['TaskList']> {
  later: Later<Parts>
  firstList: AppProps['firstList']
}

/** The list, or what stands where it will be. */
function ListPlace({ later, firstList, ...list }: ListPlaceProps) {
  if (later.part !== null) return <later.part.TaskList {...list} />
  return later.hasFailed ? <NotLoaded what="Your tasks" /> : <FirstList list={firstList} />
}

export function App({ client, clock, chatFetch, listShare, firstList }: AppProps) {
  const { pane, setPane, revealTodos, revealChat } = usePanes()
  const now = useNow(clock)
  const preferences = usePreferences(client)
  const { list, chat, showTodo, askAbout, printed } = useHandles(client, revealTodos)
  const transfer = useTransfer(client, list)
  useSystemAccent(client)
  const settings = useSettingsDialog({ client, preferences, onTransfer: transfer.open })
  const { composerReady, later } = useLaterParts()
  const { part: parts } = later

  return (
    <main className="shell">
      {parts && <parts.Above {...{ client, clock, now }} onShow={showTodo} />}
      <PaneSwitch pane={pane} onChange={setPane} />
      <SplitView
        pane={pane}
        initialShare={listShare}
        onShare={useListShareKeeper(client)}
        todos={
          <ListPlace
            {...{ later, firstList, client, clock, now, preferences }}
            handle={list}
            reveal={revealTodos}
            onAsk={askAbout}
            onOpenSettings={settings.open}
            onOpenKeyboard={settings.openKeyboard}
            onOpenTransfer={transfer.open}
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
            onReady={composerReady}
          />
        }
      />
      {settings.dialog}
      {transfer.dialog}
      {parts && <parts.PrintSheet shown={printed} now={now} />}
    </main>
  )
}
