import { useLayoutEffect } from 'react'

/**
 * Marks the body for style sheets. `body:has(…)` would say the same, but with it every change of the
 * page, anywhere, has the styles of the whole page looked at again.
 */
export function useBodyMark(name: 'data-dragging' | 'data-selecting', isOn: boolean): void {
  useLayoutEffect(() => {
    document.body.toggleAttribute(name, isOn)
    return () => document.body.removeAttribute(name)
  }, [name, isOn])
}
