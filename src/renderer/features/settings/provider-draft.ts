import { readBaseUrl } from '../../../shared/settings/base-url.ts'
import { abilitiesOf } from '../../../shared/settings/model-abilities.ts'
import { presetOf, type ProviderId } from '../../../shared/settings/providers.ts'
import type { KeyKeeping, KeyProtection } from '../../../shared/settings/secret-store.ts'
import {
  newKeySchema,
  type NewKey,
  type SettingsView,
  type Trial,
} from '../../../shared/settings/settings-view.ts'
import { connectionSchema, type Connection } from '../../../shared/settings/settings.ts'

/** What a person typed about a provider, as it stands in the fields. */
export interface ProviderDraft {
  baseUrl: string
  /** The new key; empty to keep what is saved. */
  key: string
  keeping: KeyKeeping
  model: string
  temperature: string
  effort: string
}

/** What is wrong, by field. */
export type DraftProblems = Partial<Record<keyof ProviderDraft, string>>

/** What a draft says, or what is wrong with it. */
export type DraftReading =
  | { ok: true; connection: Connection; key: NewKey | null }
  | { ok: false; problems: DraftProblems }

/** The fields as they are before anybody types. */
export function draftOf(
  provider: ProviderId,
  view: SettingsView,
  protection: KeyProtection,
): ProviderDraft {
  const saved = view.connections.find((connection) => connection.provider === provider)
  const keeping = protection === 'encrypted' ? 'encrypted' : 'session'
  const empty = { baseUrl: presetOf(provider).baseUrl, key: '', keeping, model: '' } as const
  if (saved === undefined) return { ...empty, temperature: '', effort: '' }
  const { baseUrl, model, temperature, effort } = saved
  return {
    ...empty,
    baseUrl,
    model,
    temperature: temperature?.toString() ?? '',
    effort: effort ?? '',
  }
}

/** The key that is saved for the address in the draft; a key counts for its own host only. */
export function savedKeyOf(provider: ProviderId, draft: ProviderDraft, view: SettingsView) {
  const saved = view.keys.find((key) => key.provider === provider)
  const address = readBaseUrl(draft.baseUrl)
  return saved !== undefined && address.ok && address.origin === saved.origin ? saved : null
}

function problemsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]) {
  const entries = issues.map(({ path, message }) => [String(path[0]), message] as const)
  return Object.fromEntries(entries.toReversed())
}

function readNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.'))
}

function readKey(draft: ProviderDraft): NewKey | null | string {
  if (draft.key.trim() === '') return null
  const read = newKeySchema.safeParse({ value: draft.key, keeping: draft.keeping })
  return read.success ? read.data : (read.error.issues[0]?.message ?? 'This is not a key.')
}

function readConnection(provider: ProviderId, draft: ProviderDraft) {
  const abilities = abilitiesOf(draft.model)
  const effort = abilities.efforts.find((name) => name === draft.effort) ?? null
  return connectionSchema.safeParse({
    provider,
    baseUrl: draft.baseUrl,
    model: draft.model,
    temperature: abilities.temperature ? readNumber(draft.temperature) : null,
    effort,
  })
}

/** Why this key cannot be used; null when it can, or when there need not be one. */
function keyProblemOf(
  provider: ProviderId,
  key: NewKey | null | string,
  hasSavedKey: boolean,
): string | null {
  if (typeof key === 'string') return key
  const { key: need, name } = presetOf(provider)
  return need === 'required' && key === null && !hasSavedKey ? `${name} needs a key.` : null
}

/** Reads a draft; what the model does not have is left out. */
export function readDraft(
  provider: ProviderId,
  draft: ProviderDraft,
  hasSavedKey: boolean,
): DraftReading {
  const connection = readConnection(provider, draft)
  const key = readKey(draft)
  const keyProblem = keyProblemOf(provider, key, hasSavedKey)
  if (connection.success && typeof key !== 'string' && keyProblem === null) {
    return { ok: true, connection: connection.data, key }
  }
  const problems: DraftProblems = {
    ...(connection.success ? {} : problemsOf(connection.error.issues)),
    ...(keyProblem === null ? {} : { key: keyProblem }),
  }
  return { ok: false, problems }
}

/** Where to try what is in the fields; or what is wrong with them. */
export function readTrial(
  provider: ProviderId,
  { baseUrl, ...draft }: ProviderDraft,
): { ok: true; trial: Trial } | { ok: false; problems: DraftProblems } {
  const address = readBaseUrl(baseUrl)
  if (!address.ok) return { ok: false, problems: { baseUrl: address.problem } }
  const key = readKey({ baseUrl, ...draft })
  if (typeof key === 'string') return { ok: false, problems: { key } }
  return { ok: true, trial: { provider, baseUrl: address.url, key: key?.value ?? null } }
}
