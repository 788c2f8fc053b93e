import { useState, type KeyboardEvent } from 'react'

import { keyActions, type KeyAction } from './key-actions.ts'
import { KeyCaps } from './key-caps.tsx'
import { combinationsOf } from './key-combination.ts'
import { takenBy, type ChangedKeys } from './key-map.ts'

interface KeyCaptureProps {
  action: KeyAction
  changed: ChangedKeys
  onKey: (combination: string) => void
  onCancel: () => void
}

/** Waits for a combination, and asks before it takes one away from another action. */
export function KeyCapture({ action, changed, onKey, onCancel }: KeyCaptureProps) {
  const [wanted, setWanted] = useState<string | null>(null)
  const taken = wanted === null ? null : takenBy(wanted, action, changed)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [combination] = combinationsOf(event.nativeEvent)
    if (combination === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (combination === 'Escape') onCancel()
    else if (takenBy(combination, action, changed) === null) onKey(combination)
    else setWanted(combination)
  }
  return (
    <div className="key-capture">
      <button
        type="button"
        className="key-capture-field"
        aria-label={`Press the new key for “${keyActions[action].label}”`}
        ref={focusOnce}
        onKeyDown={onKeyDown}
      >
        {wanted === null ? 'Press a key, or Esc to give up' : <KeyCaps combination={wanted} />}
      </button>
      <p className="key-capture-note" role="status">
        {taken === null ? '' : `Already used for “${taken.name}”.`}
      </p>
      {wanted !== null && taken !== null && taken.action !== null ? (
        <button type="button" className="button" onClick={() => onKey(wanted)}>
          Use it here instead
        </button>
      ) : null}
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus()
}
