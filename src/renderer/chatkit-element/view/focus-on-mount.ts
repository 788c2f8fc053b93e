function focusedIn(root: Node): Element | null {
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}

/** As a `ref`: the element gets the focus when it appears; what had it gets it back afterwards. */
export function focusOnMount(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  const root = element.getRootNode()
  const before = focusedIn(root)
  element.focus()
  return () =>
    queueMicrotask(() => {
      const moved = focusedIn(root) !== null && focusedIn(root) !== element
      if (!moved && before instanceof HTMLElement) before.focus()
    })
}
