import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus on an element that its person moves to another place of a list: a browser takes the
 * focus away from an element that is moved in the page.
 */
export function useFocusKept<Kept extends HTMLElement>(
  at: number | undefined,
): { ref: RefObject<Kept | null>; keep: () => void } {
  const ref = useRef<Kept>(null)
  const isWanted = useRef(false)
  useLayoutEffect(() => {
    if (isWanted.current) ref.current?.focus()
    isWanted.current = false
  }, [at])
  const keep = useCallback(() => {
    isWanted.current = true
  }, [])
  return { ref, keep }
}
