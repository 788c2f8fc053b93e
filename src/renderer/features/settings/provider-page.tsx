import { useEffect, useRef } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { readBaseUrl } from '../../../shared/settings/base-url.ts'
import { isPrivateHost } from '../../../shared/settings/private-host.ts'
import { presetOf, type ProviderId } from '../../../shared/settings/providers.ts'
import type { KeyProtection } from '../../../shared/settings/secret-store.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import { DefaultChoice } from './default-choice.tsx'
import type { Outcome } from './form-steps.ts'
import { ProviderFields } from './provider-fields.tsx'
import { useProviderForm } from './use-provider-form.ts'

interface ProviderPageProps {
  client: IpcClient
  provider: ProviderId
  view: SettingsView
  keyProtection: KeyProtection
  /** Forgets the provider. */
  onRemove: () => void
}

function placeOf(baseUrl: string, name: string): string {
  const address = readBaseUrl(baseUrl)
  if (!address.ok) return name
  const isHere = isPrivateHost(address.hostname, 'this-computer')
  return isHere ? `${address.host}, a server on this computer` : `${address.host}, and nowhere else`
}

function whatLeaves(baseUrl: string, name: string): string {
  return `When it answers, your message, the newest part of the conversation and the tasks it looks up go to ${placeOf(baseUrl, name)}.`
}

function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <p className="settings-outcome" role="status" data-tone={outcome?.tone}>
      {outcome?.message}
    </p>
  )
}

interface ActionsProps {
  outcome: Outcome | null
  onTest: () => void
  /** Null while there is nothing to remove. */
  onRemove: (() => void) | null
}

function Actions({ outcome, onTest, onRemove }: ActionsProps) {
  const isBusy = outcome?.tone === 'busy'
  return (
    <footer className="settings-actions">
      <OutcomeLine outcome={outcome} />
      <button type="button" className="button" disabled={isBusy} onClick={onTest}>
        Test connection
      </button>
      {onRemove === null ? null : (
        <button type="button" className="button" data-tone="danger" onClick={onRemove}>
          Remove provider
        </button>
      )}
      <button type="submit" className="button" data-variant="primary" disabled={isBusy}>
        Save
      </button>
    </footer>
  )
}

/** Everything about one provider. */
export function ProviderPage(props: ProviderPageProps) {
  const { client, provider, view, keyProtection, onRemove } = props
  const form = useProviderForm({ client, provider, view, keyProtection })
  const formRef = useRef<HTMLFormElement>(null)
  const { problems } = form
  useEffect(() => {
    formRef.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])
  const { name } = presetOf(provider)
  const isSetUp = view.connections.some((connection) => connection.provider === provider)
  return (
    <form
      ref={formRef}
      className="settings-page"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <header className="settings-page-head">
        <h2>{name}</h2>
        <p>{whatLeaves(form.draft.baseUrl, name)}</p>
      </header>
      <ProviderFields
        form={form}
        provider={provider}
        keyProtection={keyProtection}
        onRemoveKey={() => void client.request('settings.removeKey', { provider }).catch(() => {})}
      />
      {isSetUp ? <DefaultChoice client={client} provider={provider} view={view} /> : null}
      <Actions
        outcome={form.outcome}
        onTest={() => void form.test()}
        onRemove={isSetUp ? onRemove : null}
      />
    </form>
  )
}
