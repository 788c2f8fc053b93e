import type { PreferencePageProps } from './preference-page-props.ts'
import type { PreferencePage } from './preference-pages.tsx'
import type { SavedPreferences } from './use-saved-preferences.ts'

interface PreferencePageFrameProps extends Pick<
  PreferencePageProps,
  'client' | 'onTransfer' | 'keyboardPage'
> {
  page: PreferencePage
  saved: SavedPreferences
}

/** A page about the app with its heading, and what went wrong with the last change. */
export function PreferencePageFrame(props: PreferencePageFrameProps) {
  const { client, onTransfer, keyboardPage, saved, page } = props
  const { label, about, page: Page } = page
  const { preferences, problem, save } = saved
  return (
    <section className="settings-page" aria-label={label}>
      <header className="settings-page-head">
        <h2>{label}</h2>
        <p>{about}</p>
      </header>
      {problem === null ? null : (
        <p className="settings-outcome" data-tone="bad" role="alert">
          {problem}
        </p>
      )}
      {preferences === null ? null : (
        <Page {...{ client, preferences, save, onTransfer, keyboardPage }} />
      )}
    </section>
  )
}
