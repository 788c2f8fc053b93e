import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'

import { clampListShare } from './list-share.ts'
import { SplitDivider } from './split-divider.tsx'

export type PaneName = 'todos' | 'chat'

interface SplitViewProps {
  /** The pane that a narrow window shows. */
  pane: PaneName
  /** How much of the width the list has at first, in percent. */
  initialShare: number
  /** Called with a share that the person has chosen. */
  onShare: (share: number) => void
  todos: ReactNode
  chat: ReactNode
}

export function SplitView({ pane, initialShare, onShare, todos, chat }: SplitViewProps) {
  const splitRef = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(initialShare)
  const knownShare = useRef(initialShare)
  const [isDragging, setIsDragging] = useState(false)
  useEffect(() => {
    if (isDragging || share === knownShare.current) return
    knownShare.current = share
    onShare(share)
  }, [share, isDragging, onShare])

  const moveTo = (clientX: number) => {
    const box = splitRef.current?.getBoundingClientRect()
    if (box && box.width > 0) setShare(clampListShare(((clientX - box.left) / box.width) * 100))
  }
  const style: CSSProperties & Record<'--list-share', string> = { '--list-share': `${share}%` }

  return (
    <div
      ref={splitRef}
      className="split"
      data-pane={pane}
      data-dragging={isDragging || undefined}
      style={style}
    >
      <div className="split-pane" data-side="todos">
        {todos}
      </div>
      <SplitDivider
        share={share}
        onShare={setShare}
        onDrag={moveTo}
        onDraggingChange={setIsDragging}
      />
      <div className="split-pane" data-side="chat">
        {chat}
      </div>
    </div>
  )
}
