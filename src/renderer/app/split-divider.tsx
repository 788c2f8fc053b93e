import type { KeyboardEvent } from 'react'

import { clampListShare, listShareLimits } from './list-share.ts'

interface SplitDividerProps {
  share: number
  onShare: (share: number) => void
  onDrag: (clientX: number) => void
  onDraggingChange: (isDragging: boolean) => void
}

const stepPercent = 2

function shareAfterKey(key: string, share: number): number | null {
  const { lowest, usual, highest } = listShareLimits
  const shares: Readonly<Record<string, number>> = {
    ArrowLeft: share - stepPercent,
    ArrowRight: share + stepPercent,
    Home: lowest,
    End: highest,
    Enter: usual,
  }
  const next = shares[key]
  return next === undefined ? null : clampListShare(next)
}

export function SplitDivider({ share, onShare, onDrag, onDraggingChange }: SplitDividerProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = shareAfterKey(event.key, share)
    if (next === null) return
    event.preventDefault()
    onShare(next)
  }
  return (
    <div
      className="split-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the task list"
      aria-valuenow={Math.round(share)}
      aria-valuemin={listShareLimits.lowest}
      aria-valuemax={listShareLimits.highest}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        className="split-divider-grip"
        onDoubleClick={() => onShare(listShareLimits.usual)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          onDraggingChange(true)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX)
        }}
        onLostPointerCapture={() => onDraggingChange(false)}
      />
    </div>
  )
}
