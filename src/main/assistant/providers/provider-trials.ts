import { z } from 'zod'

import { presetOf, type ProviderId } from '../../../shared/settings/providers.ts'
import type { ModelList, TrialResult } from '../../../shared/settings/settings-view.ts'
import { explainFault } from '../../chatkit-agents/index.ts'
import { placeOf } from './provider-model.ts'
import { createProviderClient, type ProviderAccess } from './provider-client.ts'

/** A provider to try, with the key to try it with. */
export interface TrialAccess extends ProviderAccess {
  provider: ProviderId
}

const listTimeoutMs = 15_000
const answerTimeoutMs = 45_000
const mostModels = 1_000

const entrySchema = z.looseObject({ id: z.string().min(1).max(200), type: z.string().optional() })
const listSchema = z
  .union([z.looseObject({ data: z.array(z.unknown()) }), z.array(z.unknown())])
  .transform((list) => (Array.isArray(list) ? list : list.data))

const notForChat =
  /embed|whisper|tts|dall-e|moderation|transcri|realtime|image|audio|sora|davinci|babbage|guard|rerank|ocr/i
const otherTypes = new Set(['embedding', 'image', 'audio', 'moderation', 'rerank', 'video'])

function readModels(body: unknown): string[] {
  const ids = listSchema.parse(body).flatMap((entry) => {
    const { data } = entrySchema.safeParse(entry)
    return data === undefined || otherTypes.has(data.type ?? '') ? [] : [data.id]
  })
  const unique = [...new Set(ids)].toSorted((one, other) => one.localeCompare(other, 'en'))
  const forChat = unique.filter((id) => !notForChat.test(id))
  return (forChat.length > 0 ? forChat : unique).slice(0, mostModels)
}

function explain(error: unknown, access: TrialAccess, modelName: string): string {
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return `${new URL(access.baseUrl).host} answered, but not as a model server does. Check the address; it often ends in /v1.`
  const names = { ...placeOf(access.provider, access.baseUrl), modelName }
  return withoutKey(explainFault(error, names).message, access.key)
}

/** Servers like to repeat what was wrong. */
function withoutKey(text: string, key: string | null): string {
  return key === null ? text : text.replaceAll(key, '…')
}

/** Asks a server for its models; never rejects. */
export async function listModels(access: TrialAccess, fetcher: typeof fetch): Promise<ModelList> {
  try {
    const client = createProviderClient(access, fetcher)
    const body: unknown = await client.get('/models', { timeout: listTimeoutMs })
    const models = readModels(typeof body === 'string' ? JSON.parse(body) : body)
    const none = 'The server answered, but it offers no models yet.'
    return { models, problem: models.length === 0 ? none : null }
  } catch (error) {
    return { models: [], problem: explain(error, access, 'the list of models') }
  }
}

const answerSchema = z.union([
  z.looseObject({ choices: z.array(z.unknown()).min(1) }),
  z.looseObject({ output: z.array(z.unknown()) }),
])

const question = 'Reply with the one word: ready'

/** Lets a model answer one short question; never rejects. */
export async function testModel(
  access: TrialAccess,
  model: string,
  fetcher: typeof fetch,
): Promise<TrialResult> {
  const startedAt = performance.now()
  const responses = presetOf(access.provider).protocol === 'responses'
  const [path, body] = responses
    ? ['/responses', { model, input: question, store: false }]
    : ['/chat/completions', { model, messages: [{ role: 'user', content: question }] }]
  try {
    const client = createProviderClient(access, fetcher)
    const answer: unknown = await client.post(path, { body, timeout: answerTimeoutMs })
    answerSchema.parse(answer)
    const seconds = Math.max(0.1, (performance.now() - startedAt) / 1000).toFixed(1)
    return { ok: true, message: `It works: ${model} answered in ${seconds} seconds.` }
  } catch (error) {
    return { ok: false, message: explain(error, access, model) }
  }
}
