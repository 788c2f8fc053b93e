/** What has the focus in the same document or shadow root as the element. */
export function focusedIn(element: Element): HTMLElement | null {
  const root = element.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null
  const { activeElement } = root
  const nothing = activeElement === null || activeElement === document.body
  return !nothing && activeElement instanceof HTMLElement ? activeElement : null
}
