import '../../shared/ipc/without-eval.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { defineChatKitElement } from '../chatkit-element/index.ts'
import { Gallery } from './gallery.tsx'
import './gallery.css'
import './controls/controls.css'

const container = document.querySelector('#root')
if (container) {
  defineChatKitElement()
  createRoot(container).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
