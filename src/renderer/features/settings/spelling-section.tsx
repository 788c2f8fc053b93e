import type { DesktopState } from '../../../shared/ipc/desktop-state.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import { SettingSwitch } from './setting-switch.tsx'

interface SpellingSectionProps {
  desktop: Preferences['desktop']
  state: DesktopState
  save: (patch: { spelling: string[] }) => void
}

function languageName(code: string): string {
  return new Intl.DisplayNames(undefined, { type: 'language' }).of(code) ?? code
}

/** The languages that the spelling is checked in: those whose dictionaries are on this computer. */
export function SpellingSection({ desktop, state, save }: SpellingSectionProps) {
  const { dictionaries, dictionaryFolder } = state
  const { spelling } = desktop
  return (
    <section className="settings-section" aria-label="Spelling">
      <h3>Spelling</h3>
      {dictionaries === null ? (
        <p className="settings-text">macOS checks the spelling, in the languages of the system.</p>
      ) : null}
      {dictionaries?.map((code) => (
        <SettingSwitch
          key={code}
          label={languageName(code)}
          isOn={spelling.includes(code)}
          onChange={(isOn) =>
            save({
              spelling: isOn ? [...spelling, code] : spelling.filter((other) => other !== code),
            })
          }
        />
      ))}
      {dictionaries?.length === 0 ? (
        <p className="settings-text">
          No dictionary is on this computer, and Offhand fetches none. To check the spelling, put
          Chromium dictionaries such as <code>en-US-10-1.bdic</code> into{' '}
          <code className="settings-path">{dictionaryFolder}</code>
        </p>
      ) : null}
    </section>
  )
}
