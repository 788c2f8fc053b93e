import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { ProviderId } from '../../../shared/settings/providers.ts'
import { readDraft, readTrial, type DraftProblems, type ProviderDraft } from './provider-draft.ts'

/** How the last thing that was asked went. */
export interface Outcome {
  tone: 'good' | 'bad' | 'busy'
  message: string
}

/** The fields of a provider and what is known about them. */
export interface FormState {
  draft: ProviderDraft
  problems: DraftProblems
  /** What the server offers; empty until it was asked. */
  models: readonly string[]
  outcome: Outcome | null
}

/** What a step works with. */
export interface StepContext {
  client: IpcClient
  provider: ProviderId
  draft: ProviderDraft
  hasSavedKey: boolean
}

/** What changes in the form, which may have been written on while the work went on. */
export type Change = (known: FormState) => Partial<FormState>

/** Something that was asked for: work with a word about it, or why it cannot be done. */
export type FormStep =
  | { ok: true; busy: string; work: () => Promise<Change> }
  | { ok: false; problems: DraftProblems }

const saved = 'Saved. You can choose it below the message field.'

function good(message: string): Outcome {
  return { tone: 'good', message }
}

function countOf(models: readonly string[]): string {
  return models.length === 1 ? '1 model found.' : `${models.length} models found.`
}

/** The fields as they were saved, but for those that were written on since. */
function draftAfterSaving(sent: ProviderDraft, saved: ProviderDraft, now: ProviderDraft) {
  const of = (name: 'baseUrl' | 'model' | 'key') =>
    now[name] === sent[name] ? saved[name] : now[name]
  return { ...now, baseUrl: of('baseUrl'), model: of('model'), key: of('key') }
}

/** Saves what is in the fields. */
export function saveStep({ client, provider, draft, hasSavedKey }: StepContext): FormStep {
  const reading = readDraft(provider, draft, hasSavedKey)
  if (!reading.ok) return reading
  const { connection, key } = reading
  const work = async () => {
    await client.request('settings.save', { connection, key })
    const { baseUrl, model } = connection
    const kept = { ...draft, baseUrl, model, key: '' }
    return (known: FormState) => ({
      outcome: good(saved),
      draft: draftAfterSaving(draft, kept, known.draft),
    })
  }
  return { ok: true, busy: 'Saving…', work }
}

/** Asks the server for its models. */
export function modelsStep({ client, provider, draft }: StepContext): FormStep {
  const reading = readTrial(provider, draft)
  if (!reading.ok) return reading
  const work = async (): Promise<Change> => {
    const { models, problem } = await client.request('settings.listModels', reading.trial)
    if (problem !== null) return () => ({ models, outcome: { tone: 'bad', message: problem } })
    return () => ({ models, outcome: good(countOf(models)) })
  }
  return { ok: true, busy: 'Asking for the models…', work }
}

/** Lets the model answer a short question. */
export function testStep({ client, provider, draft }: StepContext): FormStep {
  const reading = readTrial(provider, draft)
  if (!reading.ok) return reading
  const model = draft.model.trim()
  if (model === '') return { ok: false, problems: { model: 'Choose a model.' } }
  const work = async (): Promise<Change> => {
    const request = { trial: reading.trial, model }
    const { ok, message } = await client.request('settings.test', request)
    return () => ({ outcome: { tone: ok ? 'good' : 'bad', message } })
  }
  return { ok: true, busy: 'Waiting for an answer…', work }
}
