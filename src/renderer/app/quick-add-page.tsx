import '../../shared/ipc/without-eval.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import type { Clock } from '../../shared/clock.ts'
import { ipcClient } from '../bridge/connection.ts'
import { QuickAddWindow } from '../features/quick-add/quick-add-window.tsx'
import { loadClock } from './load-clock.ts'
import { useNow } from './use-now.ts'
import './theme/tokens.css'
import './theme/base.css'

function Page({ clock }: { clock: Clock }) {
  return <QuickAddWindow client={ipcClient} now={useNow(clock)} />
}

async function start(container: Element): Promise<void> {
  const clock = await loadClock(ipcClient)
  createRoot(container).render(
    <StrictMode>
      <Page clock={clock} />
    </StrictMode>,
  )
}

const container = document.querySelector('#root')
if (container) void start(container)
