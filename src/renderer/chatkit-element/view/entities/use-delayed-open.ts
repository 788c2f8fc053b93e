import { useCallback, useEffect, useRef, useState } from 'react'

const openMs = 300
const closeMs = 150

/** Shows something a while after the pointer came, and for a moment after it left. */
export function useDelayedOpen() {
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const later = useCallback((next: boolean) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(next), next ? openMs : closeMs)
  }, [])
  const now = useCallback((next: boolean) => {
    clearTimeout(timer.current)
    setOpen(next)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { open, later, now }
}
