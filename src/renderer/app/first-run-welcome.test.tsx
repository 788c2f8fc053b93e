import { cleanup, render, screen } from '@testing-library/react'
import { use } from 'react'
import { afterEach, expect, it } from 'vitest'

import type { Notice } from '../../shared/ipc/notice.ts'
import { createFakeIpcClient } from '../bridge/fake-ipc-client.testing.ts'
import { FirstRun } from '../features/todos/first-run.ts'
import { FirstRunWelcome } from './first-run-welcome.tsx'

afterEach(cleanup)

const EmptyList = () => use(FirstRun)

function open(notices: Notice[]) {
  const client = createFakeIpcClient({ 'app.notices': () => notices })
  render(
    <FirstRunWelcome client={client}>
      <EmptyList />
    </FirstRunWelcome>,
  )
}

it('welcomes somebody new', async () => {
  open([])
  expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy()
})

it('welcomes nobody whose data is on a disk that is not there', async () => {
  const message = 'Your data is in /media/stick, which is not there now.'
  const title = 'Nothing can be saved'
  open([{ id: 'storage.read-only', level: 'danger', title, message }])
  expect(await screen.findByText('No tasks to show')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull()
})
