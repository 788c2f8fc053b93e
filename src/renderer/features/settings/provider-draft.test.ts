import { describe, expect, it } from 'vitest'

import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import { draftOf, readDraft, readTrial, savedKeyOf, type ProviderDraft } from './provider-draft.ts'

const view: SettingsView = {
  connections: [
    {
      provider: 'groq',
      baseUrl: 'https://api.groq.com/openai/v1',
      model: 'openai/gpt-oss-120b',
      temperature: 0.5,
      effort: 'low',
    },
  ],
  defaultProvider: 'embedded',
  instantAnswers: true,
  keys: [{ provider: 'groq', keeping: 'encrypted', origin: 'https://api.groq.com' }],
}

const groq = draftOf('groq', view, 'encrypted')
const read = (change: Partial<ProviderDraft>, hasSavedKey = true) =>
  readDraft('groq', { ...groq, ...change }, hasSavedKey)
const problemsOf = (change: Partial<ProviderDraft>, hasSavedKey = true) => {
  const reading = read(change, hasSavedKey)
  return reading.ok ? {} : reading.problems
}

describe('the fields of a provider', () => {
  it('show what is saved, but never a key', () => {
    expect(groq).toEqual({
      baseUrl: 'https://api.groq.com/openai/v1',
      key: '',
      keeping: 'encrypted',
      model: 'openai/gpt-oss-120b',
      temperature: '0.5',
      effort: 'low',
    })
  })

  it('start with the usual address of a provider that is not set up', () => {
    expect(draftOf('ollama', view, 'encrypted').baseUrl).toBe('http://localhost:11434/v1')
  })

  it('keep a key for the session where the system protects none', () => {
    expect(draftOf('ollama', view, 'plain-text').keeping).toBe('session')
  })

  it('are read as they were saved', () => {
    expect(read({})).toEqual({ ok: true, connection: view.connections[0], key: null })
    expect(read({ key: ' gsk-1 ' })).toMatchObject({ key: { value: 'gsk-1' } })
  })

  it('count a saved key for its own host only', () => {
    expect(savedKeyOf('groq', groq, view)).not.toBeNull()
    expect(savedKeyOf('groq', { ...groq, baseUrl: 'https://evil.example/v1' }, view)).toBeNull()
    expect(savedKeyOf('openai', groq, view)).toBeNull()
  })

  it('say what is wrong at the field where it is wrong', () => {
    expect(problemsOf({ baseUrl: 'http://example.com', model: '', temperature: 'warm' })).toEqual({
      baseUrl: 'Addresses outside this computer and its own network have to begin with https://.',
      model: 'Choose a model.',
      temperature: 'The temperature is a number from 0 to 2.',
    })
    expect(problemsOf({ temperature: 'warm' })).toEqual({
      temperature: 'The temperature is a number from 0 to 2.',
    })
    expect(problemsOf({ key: 'two words' })).toEqual({
      key: 'A key has no spaces and only plain characters.',
    })
    expect(problemsOf({}, false)).toEqual({ key: 'Groq needs a key.' })
  })

  it('leave out what the model does not have', () => {
    const reading = read({ model: 'llama-3.3-70b', temperature: '0,7' })
    expect(reading).toMatchObject({ connection: { temperature: 0.7, effort: null } })
    expect(read({ model: 'o3' })).toMatchObject({ connection: { temperature: null } })
  })

  it('can be tried before there is a model', () => {
    expect(readTrial('groq', { ...groq, model: '' })).toMatchObject({ ok: true })
    expect(readTrial('groq', { ...groq, baseUrl: 'x' })).toMatchObject({ ok: false })
  })
})
