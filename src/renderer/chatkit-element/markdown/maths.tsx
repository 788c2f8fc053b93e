import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { DrawMaths } from './draw-maths.ts'

let drawMaths: DrawMaths | null = null

function useDrawMaths(): DrawMaths | null {
  const [, setLoaded] = useState(drawMaths !== null)
  useEffect(() => {
    if (drawMaths) return
    let wanted = true
    import('./draw-maths.ts')
      .then((module) => {
        drawMaths = module.drawMaths
        if (wanted) setLoaded(true)
      })
      .catch(() => {})
    return () => {
      wanted = false
    }
  }, [])
  return drawMaths
}

interface MathsProps {
  tex: string
  /** Whether the formula stands on its own. */
  display: boolean
}

/** A formula; until its typesetter is loaded, and where it cannot be read, its source. */
export const Maths = memo(function Maths({ tex, display }: MathsProps) {
  const draw = useDrawMaths()
  const place = useRef<HTMLElement>(null)
  const [failed, setFailed] = useState(false)
  useLayoutEffect(() => {
    if (!draw || !place.current) return
    setFailed(!draw(tex, place.current, display))
  }, [display, draw, tex])
  const waiting = draw === null ? 'waiting' : ''
  if (failed) return <code className="maths-source">{tex}</code>
  return (
    <span
      ref={place}
      className={`maths ${display ? 'display' : ''} ${waiting}`}
      dir="ltr"
      tabIndex={display ? 0 : undefined}
    >
      {draw ? null : tex}
    </span>
  )
})
