import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { SettingsView } from '../../../shared/settings/settings-view.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { SettingsDialog } from './settings-dialog.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

type Answers = Parameters<typeof createFakeIpcClient>[0]

const nothing: SettingsView = {
  connections: [],
  defaultProvider: 'embedded',
  instantAnswers: true,
  keys: [],
}
const withGroq: SettingsView = {
  connections: [
    {
      provider: 'groq',
      baseUrl: 'https://api.groq.com/openai/v1',
      model: 'llama-3.3-70b',
      temperature: null,
      effort: null,
    },
  ],
  defaultProvider: 'embedded',
  instantAnswers: true,
  keys: [{ provider: 'groq', keeping: 'encrypted', origin: 'https://api.groq.com' }],
}

async function open(page: string, answers: Answers = {}) {
  const client = createFakeIpcClient(answers)
  const onClose = vi.fn<() => void>()
  render(<SettingsDialog client={client} onClose={onClose} onTransfer={() => {}} />)
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${page}`) }))
  await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull())
  const sent = (name: string) =>
    client.sent.filter((request) => request.name === name).map(({ payload }) => payload)
  return { client, onClose, sent }
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const status = () => screen.getByRole('status').textContent

describe('the settings', () => {
  it('open with the embedded assistant, which answers by default', async () => {
    await open('Embedded assistant')
    expect(screen.getByRole('heading', { name: 'Embedded assistant' })).toBeTruthy()
    expect(status()).toBe('It answers new messages by default.')
  })

  it('let the embedded assistant answer at once, or not, as is chosen', async () => {
    const { client, sent } = await open('Embedded assistant')
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Instant answers' })
    expect(box.checked).toBe(true)
    fireEvent.click(box)
    expect(box.checked).toBe(false)
    client.emit('settings.changed', { ...nothing, instantAnswers: false })
    await waitFor(() => expect(box.checked).toBe(false))
    expect(sent('settings.setInstantAnswers')).toEqual([{ instantAnswers: false }])
  })

  it('save a provider with its key, and then no longer hold the key', async () => {
    const { client, sent } = await open('Groq', {
      'settings.get': () => nothing,
      'settings.save': () => withGroq,
    })
    type('API key', 'gsk-secret')
    type('Model', 'llama-3.3-70b')
    press('Save')
    await waitFor(() => expect(status()).toContain('Saved'))
    client.emit('settings.changed', withGroq)
    expect(sent('settings.save')).toEqual([
      { connection: withGroq.connections[0], key: { value: 'gsk-secret', keeping: 'encrypted' } },
    ])
    expect(await screen.findByText('A key is saved, encrypted by the system.')).toBeTruthy()
    expect(document.body.innerHTML).not.toContain('gsk-secret')
  })

  it('leave alone what is written while they are saved', async () => {
    let finish = (_view: SettingsView) => {}
    const saving = new Promise<SettingsView>((resolve) => {
      finish = resolve
    })
    const { sent } = await open('Groq', { 'settings.save': () => saving })
    type('API key', 'gsk-first')
    type('Model', 'llama')
    press('Save')
    await waitFor(() => expect(sent('settings.save')).toHaveLength(1))
    type('API key', 'gsk-second')
    finish(nothing)
    await waitFor(() => expect(status()).toContain('Saved'))
    expect(screen.getByLabelText<HTMLInputElement>('API key').value).toBe('gsk-second')
    expect(screen.getByLabelText<HTMLInputElement>('Model').value).toBe('llama')
  })

  it('ask before a key becomes plain text, and keep it for the session unless told so', async () => {
    const { sent } = await open('Groq', { 'settings.keyProtection': () => 'plain-text' })
    expect(screen.queryByText(/no protected place/)).toBeNull()
    type('API key', 'gsk-secret')
    expect(screen.getByText('This system offers no protected place for keys.')).toBeTruthy()
    type('Model', 'llama')
    press('Save')
    await waitFor(() => expect(status()).toContain('Saved'))
    expect(sent('settings.save')).toMatchObject([{ key: { keeping: 'session' } }])
    type('API key', 'gsk-secret')
    fireEvent.click(screen.getByLabelText(/as plain text/))
    press('Save')
    await waitFor(() => expect(sent('settings.save')).toHaveLength(2))
    expect(sent('settings.save')[1]).toMatchObject({ key: { keeping: 'plain-text' } })
  })

  it('send nothing while a field is wrong, and say where', async () => {
    const { sent } = await open('Other server')
    type('Address', 'http://example.com/v1')
    press('Save')
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/have to begin with https/)).toBeTruthy()
    expect(screen.getByText('Choose a model.')).toBeTruthy()
    press('Test connection')
    press('Load models')
    expect([sent('settings.save'), sent('settings.test'), sent('settings.listModels')]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('offer the models of the server, and show why there are none', async () => {
    const lists = [
      { models: [], problem: 'Ollama cannot be reached.' },
      { models: ['qwen3:8b', 'llama3.2'], problem: null },
    ]
    await open('Ollama', {
      'settings.listModels': () => lists.shift() ?? { models: [], problem: null },
    })
    press('Load models')
    await waitFor(() => expect(status()).toBe('Ollama cannot be reached.'))
    press('Load models')
    await waitFor(() => expect(status()).toBe('2 models found.'))
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(options).toEqual(['Choose a model', 'qwen3:8b', 'llama3.2'])
  })

  it('show how a test of the connection went', async () => {
    await open('Ollama', {
      'settings.test': () => ({ ok: false, message: 'Ollama has no model named x.' }),
    })
    type('Model', 'x')
    press('Test connection')
    await waitFor(() => expect(status()).toBe('Ollama has no model named x.'))
  })

  it('show what went wrong when saving failed', async () => {
    await open('Ollama', {
      'settings.save': () => Promise.reject(new Error('The disk is full.')),
    })
    type('Model', 'x')
    press('Save')
    await waitFor(() => expect(status()).toBe('The disk is full.'))
  })

  it('remove a key, a provider, and make it the default', async () => {
    const { sent } = await open('Groq', { 'settings.get': () => withGroq })
    fireEvent.click(screen.getByLabelText('Answers new messages by default'))
    press('Remove key')
    press('Remove provider')
    expect(sent('settings.setDefault')).toEqual([{ provider: 'groq' }])
    expect(sent('settings.removeKey')).toEqual([{ provider: 'groq' }])
    expect(sent('settings.remove')).toEqual([{ provider: 'groq' }])
    expect(await screen.findByRole('heading', { name: 'Embedded assistant' })).toBeTruthy()
  })

  it('close', async () => {
    const { onClose } = await open('Ollama')
    press('Close')
    expect(onClose).toHaveBeenCalled()
  })
})
