import { useEffect, useState, type RefObject } from 'react'
import { useChat } from '../chat-context.ts'

function deepFocus(): Element | null {
  let focused: Element | null = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}

/**
 * A form that takes the place of the composer takes over its focus, and gives it back when it goes.
 * A focus elsewhere in the page stays where it is.
 */
export function useKeptFocus(form: RefObject<HTMLFormElement | null>): void {
  const { focusComposer } = useChat()
  const [takes] = useState(() => Boolean(deepFocus()?.closest('.composer')))
  useEffect(() => {
    const element = form.current
    if (takes) element?.querySelector<HTMLElement>('input, textarea')?.focus()
    let inside = element?.contains(deepFocus()) ?? false
    const ends = new AbortController()
    const listening = { signal: ends.signal }
    element?.addEventListener('focusin', () => (inside = true), listening)
    element?.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) inside = false
      },
      listening,
    )
    return () => {
      ends.abort()
      if (inside) queueMicrotask(focusComposer)
    }
  }, [form, takes, focusComposer])
}
