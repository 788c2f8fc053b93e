import { useEffect, useMemo, useRef } from 'react'

import { actionOfKey } from './action-of-key.ts'
import type { KeyAction } from './key-actions.ts'
import { keyMap, type ChangedKeys } from './key-map.ts'
import { keyPlaceOf } from './key-place.ts'

/** Whether the action was carried out; if not, the key keeps what it usually does. */
export type RunKeyAction = (action: KeyAction) => boolean

/**
 * Listens to the keyboard of the whole window. Escape sets Tab free for one press, so that the
 * focus can leave the list although Tab indents.
 */
export function useActionKeys(changed: ChangedKeys, run: RunKeyAction): void {
  const map = useMemo(() => keyMap(changed), [changed])
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const controller = new AbortController()
    let isTabFree = false
    const onKeyDown = (event: KeyboardEvent) => {
      const mayIndent = !(event.key === 'Tab' && isTabFree)
      if (!['Shift', 'Tab'].includes(event.key)) isTabFree = event.key === 'Escape'
      if (event.defaultPrevented || event.isComposing || !mayIndent) return
      if (event.getModifierState('AltGraph')) return
      const action = actionOfKey(event, keyPlaceOf(event), map)
      if (action !== null && latest.current(action)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal })
    return () => controller.abort()
  }, [map])
}
