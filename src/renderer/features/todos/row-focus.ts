import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-todo-id="${CSS.escape(id)}"]`) ?? null
}

/** Gives the row the focus; false when it is not in the page. */
export function focusRow(list: HTMLElement | null, id: string | null): boolean {
  const row = id === null ? null : rowOf(list, id)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
  return row !== null
}

/** Keeps the keyboard on the current row when that row moves or goes away. */
export function useRowFocus(
  listRef: RefObject<HTMLElement | null>,
  currentId: string | null,
  rowIds: readonly string[],
): void {
  const wasOnRow = useRef(false)

  useEffect(() => {
    const controller = new AbortController()
    const note = (event: Event) => {
      const target = event.composedPath()[0]
      wasOnRow.current = target instanceof Element && target.closest('[data-todo-id]') !== null
    }
    document.addEventListener('focusin', note, { signal: controller.signal })
    document.addEventListener('pointerdown', note, { signal: controller.signal })
    return () => controller.abort()
  }, [])

  useLayoutEffect(() => {
    const isFocusLost = document.activeElement === document.body
    if (wasOnRow.current && isFocusLost) focusRow(listRef.current, currentId)
  }, [listRef, currentId, rowIds])
}
