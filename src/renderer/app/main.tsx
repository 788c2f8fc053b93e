import '../../shared/ipc/without-eval.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { createChatKitFetch, ipcClient } from '../bridge/connection.ts'
import { defineChatKitElement } from '../chatkit-element/index.ts'
import { App } from './app.tsx'
import { CrashBoundary } from './crash-boundary.tsx'
import { FirstRunWelcome } from './first-run-welcome.tsx'
import { loadClock } from './load-clock.ts'
import './theme/tokens.css'
import './theme/base.css'
import './shell.css'

async function start(container: Element): Promise<void> {
  defineChatKitElement()
  const clock = await loadClock(ipcClient)
  createRoot(container).render(
    <StrictMode>
      <CrashBoundary>
        <FirstRunWelcome client={ipcClient}>
          <App client={ipcClient} clock={clock} chatFetch={createChatKitFetch()} />
        </FirstRunWelcome>
      </CrashBoundary>
    </StrictMode>,
  )
}

const container = document.querySelector('#root')
if (container) void start(container)
