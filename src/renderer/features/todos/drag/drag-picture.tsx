import { createPortal } from 'react-dom'

import './drag.css'

interface DragPictureProps {
  title: string
  count: number
  x: number
  y: number
  /** Between which two things it would be put; null where it would not. */
  line: { left: number; top: number; width: number; height?: number } | null
  isOverNothing: boolean
}

/** What is dragged, below the pointer, and where it would go. */
export function DragPicture({ title, count, x, y, line, isOverNothing }: DragPictureProps) {
  return createPortal(
    <div className="drag-layer" aria-hidden>
      {line === null ? null : <div className="drag-line" style={line} />}
      <div
        className="drag-ghost"
        data-nowhere={isOverNothing || undefined}
        style={{ left: x + 14, top: y + 10 }}
      >
        <span dir="auto">{title}</span>
        {count > 1 ? <b>{count}</b> : null}
      </div>
    </div>,
    document.body,
  )
}
