import { useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { ProviderId } from '../../../shared/settings/providers.ts'
import type { KeyProtection } from '../../../shared/settings/secret-store.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import {
  modelsStep,
  saveStep,
  testStep,
  type Change,
  type FormState,
  type FormStep,
} from './form-steps.ts'
import { draftOf, savedKeyOf, type ProviderDraft } from './provider-draft.ts'

interface FormOptions {
  client: IpcClient
  provider: ProviderId
  view: SettingsView
  keyProtection: KeyProtection
}

function failure(error: unknown): Change {
  const message = error instanceof Error ? error.message : String(error)
  return () => ({ outcome: { tone: 'bad', message } })
}

/** The fields of one provider and what can be done with them. */
export function useProviderForm({ client, provider, view, keyProtection }: FormOptions) {
  const [state, setState] = useState<FormState>(() => ({
    draft: draftOf(provider, view, keyProtection),
    problems: {},
    models: [],
    outcome: null,
  }))
  const { draft } = state
  const savedKey = savedKeyOf(provider, draft, view)
  const context = { client, provider, draft, hasSavedKey: savedKey !== null }
  const patch = (change: Change) => setState((known) => ({ ...known, ...change(known) }))

  const take = async (step: FormStep) => {
    if (!step.ok) {
      const message = 'Please look at the marked fields.'
      patch(() => ({ problems: step.problems, outcome: { tone: 'bad', message } }))
      return
    }
    patch(() => ({ problems: {}, outcome: { tone: 'busy', message: step.busy } }))
    patch(await step.work().catch(failure))
  }

  return {
    ...state,
    savedKey,
    change: (part: Partial<ProviderDraft>) =>
      setState((known) => ({ ...known, draft: { ...known.draft, ...part }, problems: {} })),
    save: () => take(saveStep(context)),
    loadModels: () => take(modelsStep(context)),
    test: () => take(testStep(context)),
  }
}

export type ProviderForm = ReturnType<typeof useProviderForm>
