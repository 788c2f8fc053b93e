import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { DesktopState } from '../../../shared/ipc/desktop-state.ts'
import { firstPreferences, type Preferences } from '../../../shared/settings/preferences.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { DesktopPage } from './desktop-page.tsx'

afterEach(cleanup)

async function open(change: Partial<DesktopState>, desktop: Partial<Preferences['desktop']> = {}) {
  const plain = await createFakeIpcClient().request('desktop.state', {})
  const state: DesktopState = { ...plain, ...change }
  const found = { phase: 'found', version: '0.2.0', by: 'page' } as const
  const client = createFakeIpcClient({
    'desktop.state': () => state,
    'desktop.lookForUpdate': () => ({ ...state, update: found }),
  })
  const save = vi.fn(async () => {})
  const preferences = {
    ...firstPreferences,
    desktop: { ...firstPreferences.desktop, ...desktop },
  }
  render(
    <DesktopPage client={client} preferences={preferences} save={save} onTransfer={() => {}} />,
  )
  await screen.findByRole('heading', { name: 'Start' })
  return { save }
}

const toggle = (name: RegExp) => screen.getByRole<HTMLInputElement>('switch', { name })

describe('the page about the desktop', () => {
  it('saves one switch at a time', async () => {
    const { save } = await open({})
    fireEvent.click(toggle(/^Icon in the system tray/))
    expect(save.mock.calls).toEqual([[{ desktop: { tray: true } }]])
  })

  it('lets the window be closed to an icon only where there is one', async () => {
    await open({}, { closeToTray: true })
    expect([toggle(/^Keep running/).disabled, toggle(/^Keep running/).checked]).toEqual([
      true,
      false,
    ])
    cleanup()
    await open({ hasTray: false }, { tray: true, closeToTray: true })
    expect(toggle(/^Keep running/).disabled).toBe(true)
    expect(screen.getByText(/does not say that it shows such icons/)).toBeTruthy()
    cleanup()
    await open({}, { tray: true, closeToTray: true })
    expect([toggle(/^Keep running/).disabled, toggle(/^Keep running/).checked]).toEqual([
      false,
      true,
    ])
  })

  it('says what is missing for a start at login and for a badge', async () => {
    await open({ canStartAtLogin: false, hasBadge: false })
    expect(toggle(/^Start when I log in/).disabled).toBe(true)
    expect(screen.queryByRole('switch', { name: /^Number of tasks/ })).toBeNull()
  })

  it('offers the languages of the dictionaries that are there, and fetches none', async () => {
    const { save } = await open({ dictionaries: ['de', 'en-US'] }, { spelling: ['de'] })
    expect(toggle(/^German/).checked).toBe(true)
    fireEvent.click(toggle(/English/))
    fireEvent.click(toggle(/^German/))
    expect(save.mock.calls).toEqual([
      [{ desktop: { spelling: ['de', 'en-US'] } }],
      [{ desktop: { spelling: [] } }],
    ])
    cleanup()
    await open({ dictionaries: [] })
    expect(screen.getByText(/fetches none/)).toBeTruthy()
  })

  it('has nothing about new versions in a build that never looks', async () => {
    await open({})
    expect(screen.queryByRole('button', { name: 'Look now' })).toBeNull()
  })

  it('looks for a new version when told to, and says what there is', async () => {
    await open({ update: { phase: 'idle', version: null, by: 'page' } })
    fireEvent.click(screen.getByRole('button', { name: 'Look now' }))
    expect(await screen.findByText('Version 0.2.0 is available.')).toBeTruthy()
  })
})
