import { useEffect, useState, type KeyboardEvent } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { firstPreferences } from '../../../shared/settings/preferences.ts'
import { acceleratorOf, describeAccelerator } from './accelerator.ts'
import { FormField } from './form-field.tsx'

interface ShortcutFieldProps {
  client: IpcClient
  shortcut: string | null
  save: (shortcut: string | null) => Promise<void>
}

const isMac = /mac/i.test(navigator.userAgent)
const usual = firstPreferences.quickAdd.shortcut

const taken =
  'Another program has this shortcut, or the desktop keeps shortcuts to itself. Choose another one, or let the desktop run offhand --add "…" or open offhand://add.'

/** Whether the system gave us the shortcut; null until it is known. */
function useWorks(client: IpcClient, shortcut: string | null, saves: number): boolean | null {
  const [works, setWorks] = useState<boolean | null>(null)
  useEffect(() => {
    let isCurrent = true
    client.request('quickAdd.state', {}).then(
      ({ shortcutWorks }) => isCurrent && setWorks(shortcutWorks),
      () => {},
    )
    return () => void (isCurrent = false)
  }, [client, shortcut, saves])
  return works
}

function shownKeys(shortcut: string | null, isRecording: boolean): string {
  if (isRecording) return 'Press the keys…'
  return shortcut === null ? 'None' : describeAccelerator(shortcut, isMac)
}

/** A field that takes the shortcut that is pressed in it; Escape and Tab leave it as it is. */
export function ShortcutField({ client, shortcut, save }: ShortcutFieldProps) {
  const [isRecording, setIsRecording] = useState(false)
  const [saves, setSaves] = useState(0)
  const works = useWorks(client, shortcut, saves)
  const choose = (chosen: string | null) => {
    setIsRecording(false)
    void save(chosen).then(() => setSaves((count) => count + 1))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') event.currentTarget.blur()
    const accelerator = acceleratorOf(event, isMac)
    if (accelerator === null || event.repeat) return
    event.currentTarget.blur()
    choose(accelerator)
  }
  const problem = shortcut !== null && works === false ? taken : undefined
  const hint = 'Opens a small box for new tasks from any program. Click, then press the keys.'
  return (
    <FormField label="Shortcut" hint={hint} problem={problem}>
      {(control) => (
        <div className="settings-row">
          <input
            {...control}
            className="settings-shortcut"
            readOnly
            data-recording={isRecording || undefined}
            value={shownKeys(shortcut, isRecording)}
            onFocus={() => setIsRecording(true)}
            onBlur={() => setIsRecording(false)}
            onKeyDown={onKeyDown}
          />
          {shortcut === usual ? null : (
            <button type="button" className="button" onClick={() => choose(usual)}>
              Usual one
            </button>
          )}
          {shortcut === null ? null : (
            <button type="button" className="button" onClick={() => choose(null)}>
              Switch off
            </button>
          )}
        </div>
      )}
    </FormField>
  )
}
