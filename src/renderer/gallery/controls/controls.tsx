import type { LogEntry } from '../log-entry.ts'
import { readSettings, type Settings } from '../settings.ts'
import { LogList } from './log-list.tsx'
import { SceneList } from './scene-list.tsx'
import { ThemeFields } from './theme-fields.tsx'

interface ControlsProps {
  readonly settings: Settings
  readonly change: (part: Partial<Settings>) => void
  readonly entries: readonly LogEntry[]
  readonly restart: () => void
}

/** Everything beside the element. */
export function Controls({ settings, change, entries, restart }: ControlsProps) {
  const reset = () => change({ ...readSettings(''), scene: settings.scene })
  return (
    <aside className="controls" aria-label="Gallery">
      <h1>ChatKit gallery</h1>
      <SceneList current={settings.scene} choose={(scene) => change({ scene })} />
      <div className="fields">
        <ThemeFields settings={settings} change={change} />
      </div>
      <div className="buttons">
        <button type="button" onClick={restart}>
          Start the scene again
        </button>
        <button type="button" onClick={reset}>
          Defaults
        </button>
        <button type="button" onClick={() => change({ bare: true })}>
          Without controls
        </button>
      </div>
      <LogList entries={entries} />
    </aside>
  )
}
