import { Keyboard } from 'lucide-react'

import { Dialog } from '../../../dialog/dialog.tsx'
import { KeyCaps } from './key-caps.tsx'
import { keyActionNames, keyActions, type KeyAction } from './key-actions.ts'
import { keysOf, type ChangedKeys } from './key-map.ts'
import './keys.css'

interface CheatSheetProps {
  changed: ChangedKeys
  onClose: () => void
  onCustomise: () => void
}

/** The actions in their groups, in the order of the table. */
export function actionGroups(): { title: string; actions: KeyAction[] }[] {
  const groups = new Map<string, KeyAction[]>()
  for (const name of keyActionNames) {
    const { group } = keyActions[name]
    groups.set(group, [...(groups.get(group) ?? []), name])
  }
  return [...groups].map(([title, actions]) => ({ title, actions }))
}

/** All keyboard shortcuts at a glance. */
export function CheatSheet({ changed, onClose, onCustomise }: CheatSheetProps) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} width={820}>
      <div className="dialog-scroll cheat-sheet">
        {actionGroups().map(({ title, actions }) => (
          <section key={title} aria-label={title} className="cheat-sheet-group">
            <h2>{title}</h2>
            <dl>
              {actions.map((action) => (
                <ShortcutLine key={action} action={action} changed={changed} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <footer className="cheat-sheet-foot">
        <p>Press Esc and then Tab to leave the list with the keyboard.</p>
        <button type="button" className="button" onClick={onCustomise}>
          <Keyboard size={16} aria-hidden /> Change shortcuts…
        </button>
      </footer>
    </Dialog>
  )
}

function ShortcutLine({ action, changed }: { action: KeyAction; changed: ChangedKeys }) {
  const keys = keysOf(action, changed)
  if (keys.length === 0) return null
  return (
    <div className="cheat-sheet-line">
      <dt>{keyActions[action].label}</dt>
      <dd>
        {keys.map((combination) => (
          <KeyCaps key={combination} combination={combination} />
        ))}
      </dd>
    </div>
  )
}
