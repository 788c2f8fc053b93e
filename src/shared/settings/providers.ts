import { z } from 'zod'

/** The places where a language model can be had; `custom` is any other OpenAI-compatible server. */
export const providerIds = [
  'openai',
  'cerebras',
  'groq',
  'openrouter',
  'mistral',
  'together',
  'ollama',
  'lm-studio',
  'llama-cpp',
  'custom',
] as const

/** The name of a provider in settings and in model ids. */
export const providerIdSchema = z.enum(providerIds)

/** The name of a provider in settings and in model ids. */
export type ProviderId = z.infer<typeof providerIdSchema>

/** What is known of a provider before anybody set it up. */
export interface ProviderPreset {
  readonly id: ProviderId
  /** The name as the provider writes it. */
  readonly name: string
  /** Where its API usually is; empty when only the person knows. */
  readonly baseUrl: string
  readonly protocol: 'responses' | 'chat-completions'
  /** Whether it works without a key. */
  readonly key: 'required' | 'optional'
  readonly place: 'cloud' | 'this-computer' | 'anywhere'
}

const cloud = { protocol: 'chat-completions', key: 'required', place: 'cloud' } as const
const local = { protocol: 'chat-completions', key: 'optional', place: 'this-computer' } as const

const presets: Readonly<Record<ProviderId, Omit<ProviderPreset, 'id'>>> = {
  openai: { ...cloud, name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', protocol: 'responses' },
  cerebras: { ...cloud, name: 'Cerebras', baseUrl: 'https://api.cerebras.ai/v1' },
  groq: { ...cloud, name: 'Groq', baseUrl: 'https://api.groq.com/openai/v1' },
  openrouter: { ...cloud, name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1' },
  mistral: { ...cloud, name: 'Mistral', baseUrl: 'https://api.mistral.ai/v1' },
  together: { ...cloud, name: 'Together', baseUrl: 'https://api.together.xyz/v1' },
  ollama: { ...local, name: 'Ollama', baseUrl: 'http://localhost:11434/v1' },
  'lm-studio': { ...local, name: 'LM Studio', baseUrl: 'http://localhost:1234/v1' },
  'llama-cpp': { ...local, name: 'llama.cpp server', baseUrl: 'http://localhost:8080/v1' },
  custom: { ...local, name: 'Other server', baseUrl: '', place: 'anywhere' },
}

/** Every provider, in the order in which they are offered. */
export const providerPresets: readonly ProviderPreset[] = providerIds.map((id) => presetOf(id))

/** The preset of that provider. */
export function presetOf(id: ProviderId): ProviderPreset {
  return { id, ...presets[id] }
}
