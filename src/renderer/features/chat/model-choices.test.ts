import { describe, expect, it } from 'vitest'

import type { Connection } from '../../../shared/settings/settings.ts'
import { disclaimerFor, modelChoices } from './model-choices.ts'

const groq: Connection = {
  provider: 'groq',
  baseUrl: 'https://api.groq.com/openai/v1',
  model: 'openai/gpt-oss-120b',
  temperature: null,
  effort: null,
}
const here: Connection = { ...groq, provider: 'custom', baseUrl: 'http://localhost:8000/v1' }

describe('the models below the message field', () => {
  it('are not there while there is only the embedded assistant', () => {
    expect(modelChoices({ connections: [], defaultProvider: 'embedded' })).toEqual([])
  })

  it('begin with the embedded assistant and name where each of the others is', () => {
    const choices = modelChoices({ connections: [groq, here], defaultProvider: 'groq' })
    expect(choices.map(({ id, label, description }) => [id, label, description])).toEqual([
      ['embedded', 'Embedded assistant', 'Works offline'],
      ['groq/openai/gpt-oss-120b', 'gpt-oss-120b', 'Groq'],
      ['custom/openai/gpt-oss-120b', 'gpt-oss-120b', 'localhost:8000'],
    ])
    expect(choices.map((choice) => choice.default)).toEqual([false, true, false])
  })
})

describe('what is said about where a message goes', () => {
  it('is true for each recipient', () => {
    const text = (recipient: Connection | null) =>
      disclaimerFor({ recipient, instantAnswers: false })
    expect(text(null)).toContain('stay on this computer')
    expect(text(groq)).toMatch(/^Your message.* go to api\.groq\.com\.$/)
    expect(text(here)).toContain('to the model server on this computer, localhost:8000.')
  })

  it('does not say that everything is sent while the embedded assistant reads first', () => {
    const text = disclaimerFor({ recipient: groq, instantAnswers: true })
    expect(text).toMatch(/^What the embedded assistant understands for certain stays/)
    expect(text).toMatch(/Otherwise, your message.* go to api\.groq\.com\.$/)
    expect(disclaimerFor({ recipient: null, instantAnswers: true })).toMatch(/^Works offline/)
  })
})
