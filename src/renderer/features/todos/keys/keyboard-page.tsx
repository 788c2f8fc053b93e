import { Plus, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'

import { actionGroups } from './cheat-sheet.tsx'
import { keyActions, type KeyAction } from './key-actions.ts'
import { KeyCapture } from './key-capture.tsx'
import { KeyCaps } from './key-caps.tsx'
import { giveKey, keysOf, resetKeys, takeKey, type ChangedKeys } from './key-map.ts'
import './keys.css'

interface KeyboardPageProps {
  changed: ChangedKeys
  onChange: (changed: ChangedKeys) => void
}

/** The page of the settings where every key of the list can be changed. */
export function KeyboardPage({ changed, onChange }: KeyboardPageProps) {
  const [capturing, setCapturing] = useState<KeyAction | null>(null)
  return (
    <div className="keyboard-page">
      <button
        type="button"
        className="button"
        disabled={Object.keys(changed).length === 0}
        onClick={() => onChange({})}
      >
        <RotateCcw size={15} aria-hidden /> Reset all
      </button>
      {actionGroups().map(({ title, actions }) => (
        <section key={title} className="keyboard-group" aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {actions.map((action) => (
              <KeyLine
                key={action}
                action={action}
                changed={changed}
                isCapturing={capturing === action}
                onCapture={setCapturing}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface KeyLineProps extends KeyboardPageProps {
  action: KeyAction
  isCapturing: boolean
  onCapture: (action: KeyAction | null) => void
}

function KeyLine({ action, changed, isCapturing, onCapture, onChange }: KeyLineProps) {
  return (
    <li className="keyboard-line" data-changed={Object.hasOwn(changed, action) || undefined}>
      <span className="keyboard-label">{keyActions[action].label}</span>
      <KeyControls {...{ action, changed, isCapturing, onCapture, onChange }} />
      {isCapturing ? (
        <KeyCapture
          action={action}
          changed={changed}
          onCancel={() => onCapture(null)}
          onKey={(combination) => {
            onCapture(null)
            onChange(giveKey(changed, action, combination))
          }}
        />
      ) : null}
    </li>
  )
}

function KeyControls({ action, changed, isCapturing, onCapture, onChange }: KeyLineProps) {
  const { label } = keyActions[action]
  const addLabel = `Add a key for “${label}”`
  return (
    <span className="keyboard-keys">
      {keysOf(action, changed).map((combination) => (
        <span key={combination} className="keyboard-key">
          <KeyCaps combination={combination} />
          <button
            type="button"
            aria-label={`Remove ${combination} from “${label}”`}
            onClick={() => onChange(takeKey(changed, action, combination))}
          >
            <X size={12} aria-hidden />
          </button>
        </span>
      ))}
      <button
        type="button"
        className="icon-button"
        aria-label={addLabel}
        title={addLabel}
        aria-expanded={isCapturing}
        onClick={() => onCapture(isCapturing ? null : action)}
      >
        <Plus size={15} aria-hidden />
      </button>
      {Object.hasOwn(changed, action) ? (
        <button
          type="button"
          className="icon-button"
          aria-label={`Reset the keys of “${label}”`}
          title="Reset"
          onClick={() => onChange(resetKeys(changed, action))}
        >
          <RotateCcw size={14} aria-hidden />
        </button>
      ) : null}
    </span>
  )
}
