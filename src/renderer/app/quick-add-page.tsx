import '../../shared/ipc/without-eval.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ipcClient } from '../bridge/connection.ts'
import { QuickAddWindow } from '../features/quick-add/quick-add-window.tsx'
import { pageClock } from './page-clock.ts'
import { useNow } from './use-now.ts'
import './theme/tokens.css'
import './theme/base.css'

const clock = pageClock(location.search)

function Page() {
  return <QuickAddWindow client={ipcClient} now={useNow(clock)} />
}

const container = document.querySelector('#root')
if (container) {
  createRoot(container).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
