import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { Notice } from '../../../shared/ipc/notice.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { NoticeBanners } from './notice-banners.tsx'

const restored: Notice = {
  id: 'restored',
  level: 'warning',
  title: 'Your list was restored.',
  message: 'The newest file was damaged.',
}
const full: Notice = { ...restored, id: 'full', level: 'danger', title: 'The disk is full.' }

vi.setConfig({ testTimeout: 30_000 })

afterEach(cleanup)

describe('NoticeBanners', () => {
  it('shows what happened before the window opened and what happens later', async () => {
    const client = createFakeIpcClient({ 'app.notices': () => [restored] })
    render(<NoticeBanners client={client} />)
    await screen.findByText('Your list was restored.')
    act(() => client.emit('app.notice', full))
    expect(screen.getAllByRole('alert')).toHaveLength(2)
  })

  it('shows a notice once that arrives both ways', async () => {
    const client = createFakeIpcClient({
      'app.notices': () => {
        client.emit('app.notice', restored)
        return [restored]
      },
    })
    render(<NoticeBanners client={client} />)
    await screen.findByText('Your list was restored.')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('goes away when dismissed, and only that one', async () => {
    const client = createFakeIpcClient({ 'app.notices': () => [restored, full] })
    render(<NoticeBanners client={client} />)
    fireEvent.click(await screen.findByRole('button', { name: `Dismiss: ${restored.title}` }))
    expect(screen.queryByText('Your list was restored.')).toBeNull()
    expect(screen.getByText('The disk is full.')).toBeTruthy()
  })

  it('does what its button says, and has none when there is nothing to do', async () => {
    const client = createFakeIpcClient({
      'app.notices': () => [restored, { ...full, action: 'Show the report' }],
    })
    render(<NoticeBanners client={client} />)
    fireEvent.click(await screen.findByRole('button', { name: 'Show the report' }))
    expect(client.sent.filter(({ name }) => name === 'app.actOnNotice')).toEqual([
      { name: 'app.actOnNotice', payload: { id: 'full' } },
    ])
    expect(screen.getAllByRole('button')).toHaveLength(3)
  })

  it('takes no room while there is nothing to say', async () => {
    const client = createFakeIpcClient()
    const { container } = render(<NoticeBanners client={client} />)
    await act(async () => undefined)
    expect(container.childElementCount).toBe(0)
  })
})
