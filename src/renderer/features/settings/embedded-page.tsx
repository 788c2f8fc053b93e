import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'

interface EmbeddedPageProps {
  client: IpcClient
  view: SettingsView
}

/** What the embedded assistant is, and whether it answers by default. */
export function EmbeddedPage({ client, view }: EmbeddedPageProps) {
  const isDefault = view.defaultProvider === 'embedded'
  const choose = () =>
    void client.request('settings.setDefault', { provider: 'embedded' }).catch(() => {})
  return (
    <section className="settings-page" aria-label="Embedded assistant">
      <header className="settings-page-head">
        <h2>Embedded assistant</h2>
        <p>Built into Offhand. It answers at once, without a network, an account or a key.</p>
      </header>
      <p className="settings-text">
        Nothing you write to it leaves this computer. It also steps in when a provider that you
        chose cannot be reached.
      </p>
      {isDefault ? (
        <p className="settings-text" role="status">
          It answers new messages by default.
        </p>
      ) : (
        <div>
          <button type="button" className="button" onClick={choose}>
            Use it by default
          </button>
        </div>
      )}
    </section>
  )
}
