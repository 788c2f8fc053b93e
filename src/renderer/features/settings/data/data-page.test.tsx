import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { noData, noDifference } from '../../../../shared/ipc/data-samples.testing.ts'
import type { BackupView } from '../../../../shared/ipc/data-routes.ts'
import { createFakeIpcClient } from '../../../bridge/fake-ipc-client.testing.ts'
import { DataPage } from './data-page.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

type Answers = Parameters<typeof createFakeIpcClient>[0]

const backup: BackupView = {
  id: '20251122T090000000Z-daily',
  at: '2025-11-22T09:00:00.000Z',
  reason: 'daily',
  todos: 1_200,
  threads: 1,
  bytes: 2_400_000,
}

async function open(answers: Answers = {}) {
  const client = createFakeIpcClient({
    'data.view': () => ({ ...noData, backups: [backup] }),
    ...answers,
  })
  render(<DataPage client={client} />)
  await screen.findByRole('button', { name: 'Show my data' })
  const sent = (name: string) =>
    client.sent.filter((request) => request.name === name).map(({ payload }) => payload)
  return { client, sent }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const isDisabled = (name: string | RegExp) =>
  screen.getByRole('button', { name }).hasAttribute('disabled')

describe('the page about the data', () => {
  it('shows a backup with what is in it', async () => {
    await open()
    expect(screen.getByRole('list', { name: 'Backups' }).textContent).toContain(
      'Automatic · 1,200 tasks, 1 conversation · 2.3 MB',
    )
  })

  it('restores only after the preview, with conversations when asked, and offers to undo', async () => {
    const { sent } = await open({
      'data.previewRestore': () => ({ ...noDifference, removed: 2, missingThreads: 1 }),
      'data.restore': () => ({ seq: 7, threads: 1 }),
      'todos.execute': () => ({
        seq: 8,
        at: backup.at,
        source: 'list',
        command: 'undo',
        reverts: 7,
        changes: [],
      }),
    })
    press(/^Restore the backup/)
    await screen.findByText('2 tasks will be removed.')
    expect(sent('data.restore')).toEqual([])
    fireEvent.click(screen.getByRole('checkbox'))
    press('Restore')
    await screen.findByText('Your tasks were restored. 1 conversation came back.')
    expect(sent('data.restore')).toEqual([{ backup: backup.id, threads: true }])
    press('Undo')
    await screen.findByText('Your tasks are as before the restore.')
    expect(sent('todos.execute')).toEqual([{ command: { type: 'undo', seq: 7 }, source: 'list' }])
  })

  it('offers no restore that would change nothing', async () => {
    await open()
    press(/^Restore the backup/)
    await screen.findByText(/Nothing would change/)
    expect(isDisabled('Restore')).toBe(true)
  })

  it('says why a damaged backup cannot be restored', async () => {
    const message = 'This backup is damaged.'
    await open({ 'data.previewRestore': () => Promise.reject(new Error(message)) })
    press(/^Restore the backup/)
    await screen.findByText(message)
    expect(isDisabled('Restore')).toBe(true)
  })

  it('says why a backup could not be made', async () => {
    await open({ 'data.backUp': () => Promise.reject(new Error('The disk is full.')) })
    press('Back up now')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The disk is full.'))
  })

  it('offers nothing that writes while nothing can be written, and says why', async () => {
    const readOnlyReason = 'The disk is read-only.'
    await open({
      'data.view': () => ({ ...noData, backups: [backup], readOnlyReason, moveRefusal: 'No.' }),
    })
    expect(screen.getByRole('alert').textContent).toContain(readOnlyReason)
    const buttons = ['Back up now', 'Move my data to…', /^Restore the backup/]
    expect(buttons.map(isDisabled)).toEqual([true, true, true])
    expect(isDisabled('Show my data')).toBe(false)
  })

  it('has the former data set aside once the person confirms', async () => {
    await open({ 'data.view': () => ({ ...noData, previousFolder: '/old' }) })
    expect(screen.getByText('/old')).toBeTruthy()
    press('Everything is here')
    await screen.findByText('The former files were set aside.')
    expect(screen.queryByText('/old')).toBeNull()
  })
})
