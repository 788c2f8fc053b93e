import { useCallback, useState } from 'react'
import { Controls } from './controls/controls.tsx'
import { appended, type LogEntry } from './log-entry.ts'
import { findScene } from './scenes/scenes.ts'
import { Stage } from './stage.tsx'
import { useSettings } from './use-settings.ts'

/** The whole page: controls on one side, the element in the chosen state on the other. */
export function Gallery() {
  const [settings, change] = useSettings()
  const [entries, setEntries] = useState<readonly LogEntry[]>([])
  const [round, setRound] = useState(0)
  const note = useCallback(
    (kind: LogEntry['kind'], name: string) => setEntries((all) => appended(all, { kind, name })),
    [],
  )
  const scene = findScene(settings.scene)
  const stage = scene ? (
    <Stage key={`${scene.name} ${round}`} scene={scene} settings={settings} note={note} />
  ) : (
    <p>There is no scene “{settings.scene}”.</p>
  )
  if (settings.bare) return <main className="bare">{stage}</main>
  return (
    <div className="gallery" data-scheme={settings.scheme}>
      <Controls
        settings={settings}
        change={change}
        entries={entries}
        restart={() => setRound(round + 1)}
      />
      <main className="backdrop">
        <div className="frame" data-width={settings.width}>
          {stage}
        </div>
      </main>
    </div>
  )
}
