import { describe, expect, it } from 'vitest'

import { abilitiesOf } from './model-abilities.ts'
import { providerPresets } from './providers.ts'
import { readBaseUrl } from './base-url.ts'
import {
  connectionOf,
  connectionSchema,
  defaultModelId,
  firstSettings,
  modelIdOf,
  settingsSchema,
  type Connection,
} from './settings.ts'

const groq: Connection = {
  provider: 'groq',
  baseUrl: 'https://api.groq.com/openai/v1',
  model: 'openai/gpt-oss-120b',
  temperature: null,
  effort: null,
}

const problemsOf = (change: object) =>
  connectionSchema.safeParse({ ...groq, ...change }).error?.issues.map(({ message }) => message)

describe('settings', () => {
  it('have an address for every provider but the one that only the person knows', () => {
    const without = providerPresets.filter(({ baseUrl }) => !readBaseUrl(baseUrl).ok)
    expect(without.map(({ id }) => id)).toEqual(['custom'])
  })

  it.each([
    [{ model: '  ' }, 'Choose a model.'],
    [{ model: 'a\nb' }, 'The name of the model has characters that cannot be used.'],
    [{ temperature: 2.1 }, 'The temperature is a number from 0 to 2.'],
    [{ temperature: Number.NaN }, 'The temperature is a number from 0 to 2.'],
    [{ baseUrl: 'nonsense' }, 'Enter a web address such as https://api.example.com/v1.'],
  ])('refuse %j with a sentence', (change, sentence) => {
    expect(problemsOf(change)).toEqual([sentence])
  })

  it('have no place for a key', () => {
    expect(problemsOf({ key: 'sk-1' })).toHaveLength(1)
    expect(problemsOf({ apiKey: 'sk-1' })).toHaveLength(1)
  })

  it('of an earlier version get what they did not have yet', () => {
    const settings = { connections: [groq], defaultProvider: 'groq' }
    expect(settingsSchema.parse(settings)).toEqual({ ...firstSettings, ...settings })
  })

  it('hold one connection for each provider at most', () => {
    const settings = { connections: [groq, groq], defaultProvider: 'groq' }
    expect(settingsSchema.safeParse(settings).success).toBe(false)
  })

  it('find a connection by the id of its model, slashes and all', () => {
    const settings = { ...firstSettings, connections: [groq] }
    expect(modelIdOf(groq)).toBe('groq/openai/gpt-oss-120b')
    expect(connectionOf(settings, modelIdOf(groq))).toBe(groq)
    expect(connectionOf(settings, 'openai/gpt-5')).toBeNull()
    expect(connectionOf(settings, 'embedded')).toBeNull()
    expect(connectionOf(settings, '')).toBeNull()
  })

  it('fall back to the embedded assistant when the default is not set up', () => {
    expect(defaultModelId({ connections: [], defaultProvider: 'groq' })).toBe('embedded')
    expect(defaultModelId({ connections: [groq], defaultProvider: 'groq' })).toBe(modelIdOf(groq))
  })
})

describe('what can be set for a model', () => {
  it.each([
    ['gpt-5-mini', false, 4],
    ['o3', false, 3],
    ['openai/o4-mini', false, 3],
    ['gpt-4.1-mini', true, 0],
    ['gpt-5-chat-latest', true, 0],
    ['openai/gpt-oss-120b', true, 3],
    ['gpt-oss:20b', true, 3],
    ['llama-3.3-70b-versatile', true, 0],
    ['qwen3:8b', true, 0],
    ['foo1-mini', true, 0],
  ])('%s: temperature %s, %i efforts', (model, temperature, efforts) => {
    const abilities = abilitiesOf(model)
    expect([abilities.temperature, abilities.efforts.length]).toEqual([temperature, efforts])
  })
})
