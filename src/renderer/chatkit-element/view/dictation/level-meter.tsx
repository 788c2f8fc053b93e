import { useEffect, useRef } from 'react'
import { useChat } from '../chat-context.ts'

const bars = 36
const everyMs = 80

/** How loud it was in the last seconds, newest at the end. */
export function LevelMeter() {
  const { engine } = useChat()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      const meter = element.current
      const [oldest] = meter?.children ?? []
      if (!(oldest instanceof HTMLElement)) return
      oldest.style.setProperty('--level', engine.dictation.level.toFixed(3))
      meter?.append(oldest)
    }, everyMs)
    return () => clearInterval(timer)
  }, [engine])
  return (
    <div ref={element} className="level-meter" aria-hidden>
      {Array.from({ length: bars }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  )
}
