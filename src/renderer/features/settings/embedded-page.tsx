import { useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'

interface EmbeddedPageProps {
  client: IpcClient
  view: SettingsView
}

/** Whether the embedded assistant comes first where a provider is chosen. */
function InstantChoice({ client, view }: EmbeddedPageProps) {
  // The box follows the hand at once, not only when the choice is stored.
  const [wanted, setWanted] = useState<boolean | null>(null)
  const choose = (instantAnswers: boolean) => {
    setWanted(instantAnswers)
    client
      .request('settings.setInstantAnswers', { instantAnswers })
      .catch(() => {})
      .finally(() => setWanted(null))
  }
  return (
    <div className="settings-choice">
      <label className="settings-check">
        <input
          type="checkbox"
          checked={wanted ?? view.instantAnswers}
          aria-describedby="instant-answers-note"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        Instant answers
      </label>
      <p id="instant-answers-note" className="settings-note">
        When another model is chosen, the embedded assistant still answers what it understands for
        certain, such as “add buy milk tomorrow”. Then nothing is sent. Everything else, and
        whatever deletes, goes to the chosen model.
      </p>
    </div>
  )
}

/** What the embedded assistant is, whether it answers by default, and whether it comes first. */
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
      <InstantChoice client={client} view={view} />
    </section>
  )
}
