import type { DesktopState, UpdateState } from '../../../shared/ipc/desktop-state.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import { SettingSwitch } from './setting-switch.tsx'

interface UpdatesSectionProps {
  desktop: Preferences['desktop']
  state: DesktopState
  save: (patch: { updates: boolean }) => void
  onLook: () => void
}

function sentence({ phase, version, by }: UpdateState): string {
  const name = version === null || version === '' ? 'A new version' : `Version ${version}`
  switch (phase) {
    case 'idle':
      return ''
    case 'looking':
      return 'Looking for a new version…'
    case 'failed':
      return 'It could not be found out whether there is a new version.'
    case 'found':
      return by === 'restart' ? `${name} starts with the next start.` : `${name} is available.`
  }
}

/** Whether to look for new versions; nothing in a build that never does. */
export function UpdatesSection({ desktop, state, save, onLook }: UpdatesSectionProps) {
  const { update } = state
  if (update === null) return null
  return (
    <section className="settings-section" aria-label="New versions">
      <h3>New versions</h3>
      <SettingSwitch
        label="Look for new versions once a day"
        hint="The only request that Offhand makes on its own. It says nothing about you or your tasks."
        isOn={desktop.updates}
        onChange={(isOn) => save({ updates: isOn })}
      />
      <div className="settings-row">
        <button
          type="button"
          className="button"
          disabled={update.phase === 'looking'}
          onClick={onLook}
        >
          Look now
        </button>
        <p className="settings-outcome" role="status">
          {sentence(update)}
        </p>
      </div>
    </section>
  )
}
