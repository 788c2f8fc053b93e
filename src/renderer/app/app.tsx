import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

import type { Clock } from '../../shared/clock.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import { ChatPane } from '../features/chat/chat-pane.tsx'
import { NoticeBanners } from '../features/notices/notice-banners.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { TodosPane } from '../features/todos/todos-pane.tsx'
import { PaneSwitch } from './pane-switch.tsx'
import { SplitView, type PaneName } from './split-view.tsx'
import { useColorScheme } from './use-color-scheme.ts'
import { useNow } from './use-now.ts'

interface AppProps {
  client: IpcClient
  clock: Clock
  chatFetch: typeof fetch
}

export function App({ client, clock, chatFetch }: AppProps) {
  const [pane, setPane] = useState<PaneName>('todos')
  const [isSettingsOpen, setIsSettingsOpen] = useState(false)
  const now = useNow(clock)
  const colorScheme = useColorScheme()
  // The pane has to be on screen before anything in it can take the focus.
  const revealTodos = useCallback(() => flushSync(() => setPane('todos')), [])
  const revealChat = useCallback(() => flushSync(() => setPane('chat')), [])

  const openSettings = useCallback(() => setIsSettingsOpen(true), [])
  const closeSettings = useCallback(() => setIsSettingsOpen(false), [])
  useEffect(
    () => client.on('app.menu', ({ action }) => action === 'settings' && openSettings()),
    [client, openSettings],
  )

  return (
    <main className="shell">
      <NoticeBanners client={client} />
      <PaneSwitch pane={pane} onChange={setPane} />
      <SplitView
        pane={pane}
        todos={
          <TodosPane
            client={client}
            clock={clock}
            now={now}
            reveal={revealTodos}
            onOpenSettings={openSettings}
          />
        }
        chat={
          <ChatPane
            client={client}
            chatFetch={chatFetch}
            colorScheme={colorScheme}
            reveal={revealChat}
          />
        }
      />
      {isSettingsOpen ? <SettingsDialog client={client} onClose={closeSettings} /> : null}
    </main>
  )
}
