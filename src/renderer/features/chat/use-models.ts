import { useCallback, useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import { connectionOf, type Connection } from '../../../shared/settings/settings.ts'
import { modelChoices, type ModelChoice } from './model-choices.ts'

const noSettings: SettingsView = {
  connections: [],
  defaultProvider: 'embedded',
  instantAnswers: true,
  keys: [],
}

/** What the composer offers, and whom the next message goes to. */
export interface Models {
  choices: readonly ModelChoice[]
  /** The provider of the next message; null for the embedded assistant. */
  recipient: Connection | null
  /** The embedded assistant answers what it understands for certain. */
  instantAnswers: boolean
  /** To be called when the person chose another model. */
  choose: (modelId: string | null) => void
}

/** The models that are set up, as they change. */
export function useModels(client: IpcClient): Models {
  const [settings, setSettings] = useState(noSettings)
  const [chosenId, setChosenId] = useState<string | null>(null)
  useEffect(() => {
    const stop = client.on('settings.changed', setSettings)
    client.request('settings.get', {}).then(
      (view) => {
        // Equal settings must not make equal options look new.
        if (view.connections.length > 0) setSettings(view)
      },
      () => undefined,
    )
    return stop
  }, [client])
  const choices = modelChoices(settings)
  const current =
    choices.find(({ id }) => id === chosenId) ?? choices.find((choice) => choice.default)
  const choose = useCallback((modelId: string | null) => setChosenId(modelId), [])
  const recipient = connectionOf(settings, current?.id ?? '')
  return { choices, recipient, instantAnswers: settings.instantAnswers, choose }
}
