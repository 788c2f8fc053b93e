import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import {
  firstPreferences,
  patchPreferences,
  type Preferences,
} from '../../../shared/settings/preferences.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { SettingsDialog } from './settings-dialog.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

type Answers = Parameters<typeof createFakeIpcClient>[0]

/** The settings with a main process that keeps what it is told. */
async function open(page: string, answers: Answers = {}) {
  let kept: Preferences = firstPreferences
  const client = createFakeIpcClient({
    'preferences.get': () => kept,
    'preferences.save': (patch) => (kept = patchPreferences(kept, patch)),
    ...answers,
  })
  const onTransfer = vi.fn<(what: 'import' | 'export') => void>()
  render(<SettingsDialog client={client} onClose={() => {}} onTransfer={onTransfer} />)
  fireEvent.click(await screen.findByRole('button', { name: page }))
  await act(async () => undefined)
  return { client, onTransfer, kept: () => kept }
}

const toggle = (name: string) => fireEvent.click(screen.getByRole('switch', { name }))
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('the general settings', () => {
  it('come first and need no answer about keys', async () => {
    const client = createFakeIpcClient({ 'settings.keyProtection': () => new Promise(() => {}) })
    render(<SettingsDialog client={client} onClose={() => {}} onTransfer={() => {}} />)
    expect(await screen.findByRole('switch', { name: 'Show reminders' })).toBeTruthy()
  })

  it('switch reminders and their sound, and leave the rest as it is', async () => {
    const { kept } = await open('General')
    toggle('Sound')
    toggle('Show reminders')
    await waitFor(() =>
      expect(kept().reminders).toEqual({
        ...firstPreferences.reminders,
        sound: false,
        enabled: false,
      }),
    )
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Sound' }).disabled).toBe(true)
  })

  it('set the hour for tasks without a time, and leave it alone while it is being typed', async () => {
    const { client, kept } = await open('General')
    const label = 'Remind me of tasks without a time at'
    choose(label, '')
    expect(client.sent.some(({ name }) => name === 'preferences.save')).toBe(false)
    choose(label, '07:30')
    await waitFor(() => expect(kept().reminders.dayTime).toBe('07:30'))
    toggle('Tasks without a time')
    await waitFor(() => expect(kept().reminders.dayTime).toBeNull())
  })

  it('set the hours of quiet, and refuse a span of nothing', async () => {
    const { kept } = await open('General')
    toggle('Do not disturb')
    await waitFor(() => expect(kept().reminders.quietHours).toEqual({ from: '22:00', to: '07:00' }))
    choose('Do not disturb until', '22:00')
    expect(screen.getByRole('alert').textContent).toBe(
      'Quiet hours need an end that is not their beginning.',
    )
    choose('Do not disturb until', '06:15')
    await waitFor(() => expect(kept().reminders.quietHours).toEqual({ from: '22:00', to: '06:15' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('let weeks begin as in the region again', async () => {
    const { kept } = await open('General')
    choose('Weeks begin on', '6')
    await waitFor(() => expect(kept().list.weekStart).toBe(6))
    choose('Weeks begin on', '')
    await waitFor(() => expect(kept().list.weekStart).toBeNull())
  })

  it('show what is kept when a change could not be saved', async () => {
    await open('General', { 'preferences.save': () => Promise.reject(new Error('No space.')) })
    toggle('Sound')
    expect((await screen.findByRole('alert')).textContent).toBe('No space.')
    const sound = screen.getByRole<HTMLInputElement>('switch', { name: 'Sound' })
    await waitFor(() => expect(sound.checked).toBe(true))
  })
})

describe('the settings of quick add', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Shortcut')
  const press = (keys: object) => {
    fireEvent.focus(field())
    fireEvent.keyDown(field(), keys)
  }

  it('take the shortcut that is pressed', async () => {
    const { kept } = await open('Quick add')
    expect(field().value).toBe('Ctrl + Shift + Space')
    fireEvent.focus(field())
    expect(field().value).toBe('Press the keys…')
    fireEvent.keyDown(field(), { code: 'KeyJ', key: 'j', ctrlKey: true, altKey: true })
    await waitFor(() => expect(kept().quickAdd.shortcut).toBe('CmdOrCtrl+Alt+J'))
    expect(field().value).toBe('Ctrl + Alt + J')
  })

  it('take nothing from plain letters, held keys and Escape', async () => {
    const { client } = await open('Quick add')
    press({ code: 'KeyJ', key: 'j' })
    press({ code: 'KeyJ', key: 'j', ctrlKey: true, repeat: true })
    press({ code: 'Escape', key: 'Escape', ctrlKey: true })
    expect(client.sent.some(({ name }) => name === 'preferences.save')).toBe(false)
  })

  it('say that another program has the shortcut, until it is changed', async () => {
    let shortcutWorks = false
    await open('Quick add', { 'quickAdd.state': () => ({ text: '', shortcutWorks }) })
    expect(await screen.findByText(/^Another program has this shortcut/)).toBeTruthy()
    shortcutWorks = true
    press({ code: 'KeyJ', key: 'j', ctrlKey: true })
    await waitFor(() => expect(screen.queryByText(/^Another program has/)).toBeNull())
  })

  it('switch the shortcut off, and back to the usual one', async () => {
    const { kept } = await open('Quick add')
    fireEvent.click(screen.getByRole('button', { name: 'Switch off' }))
    await waitFor(() => expect(kept().quickAdd.shortcut).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Usual one' }))
    await waitFor(() => expect(kept().quickAdd.shortcut).toBe('CmdOrCtrl+Shift+Space'))
  })

  it('choose the language and the order of dates', async () => {
    const { kept } = await open('Quick add')
    choose('Language of dates', 'de')
    choose('3/4 means', 'day-first')
    await waitFor(() =>
      expect(kept().quickAdd).toMatchObject({ language: 'de', dateOrder: 'day-first' }),
    )
  })
})

describe('the ways in and out', () => {
  it('open their dialogs', async () => {
    const { onTransfer } = await open('Import and export')
    fireEvent.click(screen.getByRole('button', { name: 'Import…' }))
    fireEvent.click(screen.getByRole('button', { name: 'Export…' }))
    expect(onTransfer.mock.calls).toEqual([['import'], ['export']])
  })
})
