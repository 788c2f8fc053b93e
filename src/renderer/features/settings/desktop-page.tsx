import type { DesktopState } from '../../../shared/ipc/desktop-state.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import type { PreferencePageProps } from './preference-page-props.ts'
import { SettingSwitch } from './setting-switch.tsx'
import { SpellingSection } from './spelling-section.tsx'
import { UpdatesSection } from './updates-section.tsx'
import { useDesktopState } from './use-desktop-state.ts'

type Desktop = Preferences['desktop']

interface SectionProps {
  desktop: Desktop
  state: DesktopState
  save: (patch: Partial<Desktop>) => void
}

const trayNames: Readonly<Record<DesktopState['platform'], string>> = {
  mac: 'menu bar',
  windows: 'notification area',
  linux: 'system tray',
}

function TraySection({ desktop, state, save }: SectionProps) {
  const { tray, closeToTray, badge } = desktop
  const place = trayNames[state.platform]
  const canKeep = tray && state.hasTray
  return (
    <section className="settings-section" aria-label="Icon">
      <h3>Icon</h3>
      <SettingSwitch
        label={`Icon in the ${place}`}
        hint="Shows how many tasks are due today, and adds one with two clicks."
        isOn={tray}
        onChange={(isOn) => save({ tray: isOn })}
      />
      {state.hasTray ? null : (
        <p className="settings-note" role="status">
          This desktop does not say that it shows such icons, so the icon may not appear, and
          closing the window quits Offhand.
        </p>
      )}
      <SettingSwitch
        label="Keep running when the window is closed"
        hint={`Reminders still come. The icon in the ${place} opens the window again.`}
        isOn={closeToTray && canKeep}
        isDisabled={!canKeep}
        onChange={(isOn) => save({ closeToTray: isOn })}
      />
      {state.hasBadge ? (
        <SettingSwitch
          label="Number of tasks due today on the app's icon"
          isOn={badge}
          onChange={(isOn) => save({ badge: isOn })}
        />
      ) : null}
    </section>
  )
}

function StartSection({ desktop, state, save }: SectionProps) {
  const { startAtLogin, startHidden, tray } = desktop
  return (
    <section className="settings-section" aria-label="Start">
      <h3>Start</h3>
      <SettingSwitch
        label="Start when I log in"
        {...(state.canStartAtLogin ? {} : { hint: 'Only an installed Offhand can do this.' })}
        isOn={startAtLogin}
        isDisabled={!state.canStartAtLogin}
        onChange={(isOn) => save({ startAtLogin: isOn })}
      />
      <SettingSwitch
        label="Without opening the window"
        hint={
          tray && state.hasTray
            ? 'Only the icon shows until you open the window.'
            : 'The window starts minimised as long as there is no icon to open it with.'
        }
        isOn={startHidden}
        isDisabled={!startAtLogin || !state.canStartAtLogin}
        onChange={(isOn) => save({ startHidden: isOn })}
      />
    </section>
  )
}

/** The icon, the start, spelling and new versions. */
export function DesktopPage({ client, preferences, save }: PreferencePageProps) {
  const { state, lookForUpdate } = useDesktopState(client)
  if (state === null) return null
  const { desktop } = preferences
  const section = {
    desktop,
    state,
    save: (part: Partial<Desktop>) => void save({ desktop: part }),
  }
  return (
    <>
      <TraySection {...section} />
      <StartSection {...section} />
      <SpellingSection {...section} />
      <UpdatesSection {...section} onLook={lookForUpdate} />
    </>
  )
}
