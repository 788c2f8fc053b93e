import { useEffect, useRef } from 'react'

import { keyPlaceOf, listCommandOf, type ListCommand } from './list-keys.ts'

/** Listens to the keyboard of the whole window; a command that was carried out stops the key. */
export function useListKeys(run: (command: ListCommand) => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const controller = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.isComposing) return
        const command = listCommandOf(event, keyPlaceOf(event))
        if (command === null) return
        event.preventDefault()
        latest.current(command)
      },
      { signal: controller.signal },
    )
    return () => controller.abort()
  }, [])
}
