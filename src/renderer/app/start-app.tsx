import '../../shared/ipc/without-eval.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { createChatKitFetch, ipcClient } from '../bridge/connection.ts'
import { defineChatKitElement } from '../chatkit-element/index.ts'
import { App } from './app.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import { rememberedListShare } from './list-share.ts'
import { pageClock } from './page-clock.ts'
import './shell.css'

/** Puts the app in the place of the first frame. */
export function startApp(): void {
  const container = document.querySelector('#root')
  if (container === null) return
  const firstList = container.querySelector('.todos-pane')
  defineChatKitElement()
  createRoot(container).render(
    <StrictMode>
      <CrashBoundary>
        <App
          client={ipcClient}
          clock={pageClock(location.search)}
          chatFetch={createChatKitFetch()}
          listShare={rememberedListShare(location.search)}
          firstList={firstList}
        />
      </CrashBoundary>
    </StrictMode>,
  )
}
