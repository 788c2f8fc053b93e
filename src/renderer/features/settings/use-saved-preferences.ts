import { useCallback, useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import {
  patchPreferences,
  preferencesPatchSchema,
  type Preferences,
  type PreferencesPatch,
} from '../../../shared/settings/preferences.ts'

/** The preferences, and the way to change them. */
export interface SavedPreferences {
  /** Null until they are known. */
  preferences: Preferences | null
  /** Why the last change was not kept. */
  problem: string | null
  /** Shows the new values at once; takes them back where they cannot be saved. */
  save: (patch: PreferencesPatch) => Promise<void>
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The preferences as they are, also when something else changes them. */
export function useSavedPreferences(client: IpcClient): SavedPreferences {
  const [preferences, setPreferences] = useState<Preferences | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const load = useCallback(
    () =>
      client.request('preferences.get', {}).then(setPreferences, (error: unknown) => {
        setProblem(messageOf(error))
      }),
    [client],
  )
  useEffect(() => {
    const stop = client.on('preferences.changed', setPreferences)
    void load()
    return stop
  }, [client, load])

  const save = useCallback(
    async (patch: PreferencesPatch) => {
      const checked = preferencesPatchSchema.safeParse(patch)
      if (!checked.success) {
        setProblem(checked.error.issues[0]?.message ?? null)
        return
      }
      setProblem(null)
      setPreferences((known) => (known === null ? known : patchPreferences(known, patch)))
      try {
        await client.request('preferences.save', patch)
      } catch (error) {
        setProblem(messageOf(error))
        await load()
      }
    },
    [client, load],
  )
  return { preferences, problem, save }
}
