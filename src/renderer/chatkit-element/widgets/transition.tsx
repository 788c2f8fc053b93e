import { useEffect, useRef } from 'react'
import { Widget } from './render-widget.tsx'
import { childrenOf, readText, type WidgetNode } from './widget-node.ts'

const durationMs = 240

function wantsMotion(): boolean {
  return !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function animateHeight(frame: HTMLElement, from: number, to: number): void {
  if (from === to || !wantsMotion()) return
  frame.animate([{ height: `${from}px` }, { height: `${to}px` }], {
    duration: durationMs,
    easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
  })
}

/** Lets the place of its one child grow and shrink smoothly; another child fades in. */
export function Transition({ node }: { node: WidgetNode }) {
  const inner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = inner.current
    const frame = element?.parentElement
    if (!element || !frame) return
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      animateHeight(frame, height, element.offsetHeight)
      height = element.offsetHeight
    })
    observer.observe(element, { box: 'border-box' })
    return () => observer.disconnect()
  }, [])
  const [child] = childrenOf(node)
  if (!child) return null
  const identity = readText(child, 'key') ?? readText(child, 'id') ?? child.type
  return (
    <div className="w-transition">
      <div ref={inner}>
        <div key={identity} className="w-transition-child">
          <Widget node={child} />
        </div>
      </div>
    </div>
  )
}
