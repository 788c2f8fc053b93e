import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { ImportSummary } from '../../../shared/ipc/transfer.ts'
import { emptyOutline } from '../../../shared/todos/outline.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { ExportDialog } from './export-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

type Answers = Parameters<typeof createFakeIpcClient>[0]

const summary: ImportSummary = {
  ok: true,
  format: 'markdown',
  added: 1_200,
  updated: 1,
  unchanged: 0,
  addedDone: 3,
  duplicates: { count: 7, titles: ['Milk', 'Bread'] },
  newLists: ['Work'],
  newFilters: [],
  drops: { count: 1, first: [{ line: 4, message: 'A picture was left out.' }] },
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

function openImport(answers: Answers = {}) {
  const client = createFakeIpcClient({
    'transfer.choose': () => ({ ok: true, fileName: 'tasks.md' }),
    'transfer.preview': () => summary,
    'transfer.import': () => ({ ok: true, added: 1_200, updated: 1 }),
    ...answers,
  })
  const onClose = vi.fn<() => void>()
  const view = render(<ImportDialog client={client} onClose={onClose} />)
  const sent = (name: string) =>
    client.sent.filter((request) => request.name === name).map(({ payload }) => payload)
  return { client, onClose, sent, ...view }
}

describe('the import dialog', () => {
  it('tells everything that would happen before the first change', async () => {
    const { sent } = openImport()
    expect(button('Import').disabled).toBe(true)
    await press('Choose a file…')
    await screen.findByText('1,200 new tasks')
    const facts = screen.getByRole('status')
    for (const fact of [
      '1,200 new tasks',
      '3 of them completed',
      '1 task changed',
      '7 duplicates left out',
      '“Milk”, “Bread” and 5 more',
      '1 new list',
      'Work',
      '1 thing in the file cannot be kept',
      'Line 4 A picture was left out.',
    ]) {
      expect(facts.textContent).toContain(fact)
    }
    expect(screen.getByText('tasks.md')).toBeTruthy()
    expect(sent('transfer.import')).toEqual([])
  })

  it('imports as chosen, and says how to take it back', async () => {
    const { sent } = openImport()
    await press('Choose a file…')
    fireEvent.change(await screen.findByLabelText('Format'), { target: { value: 'todo-txt' } })
    fireEvent.click(await screen.findByLabelText(/^Leave out/))
    await waitFor(() => expect(button('Import').disabled).toBe(false))
    await press('Import')
    expect(await screen.findByText(/1,200 tasks added, 1 task changed/)).toBeTruthy()
    expect(sent('transfer.preview')).toEqual([
      { format: null, skipDuplicates: true },
      { format: 'todo-txt', skipDuplicates: true },
      { format: 'todo-txt', skipDuplicates: false },
    ])
    expect(sent('transfer.import')).toEqual([{ format: 'todo-txt', skipDuplicates: false }])
  })

  it('says how far it is while it imports', async () => {
    const { client } = openImport({ 'transfer.import': () => new Promise(() => {}) })
    await press('Choose a file…')
    await screen.findByText('1,200 new tasks')
    await press('Import')
    for (const [stage, words] of [
      ['backing-up', /backup of your tasks first/],
      ['reading', /Reading the file/],
      ['saving', /Saving the tasks/],
    ] as const) {
      act(() => client.emit('transfer.stage', { stage }))
      expect(screen.getByRole('status').textContent).toMatch(words)
      const isOffered = screen.queryByRole('button', { name: 'Cancel' }) !== null
      expect(isOffered).toBe(stage !== 'saving')
    }
    expect(screen.getByRole('progressbar')).toBeTruthy()
  })

  it('shows why a file is refused, and lets another format be tried', async () => {
    const answers = [{ ok: false as const, errors: ['Line 3 is cut off.'] }, summary]
    openImport({ 'transfer.preview': () => answers.shift() ?? summary })
    await press('Choose a file…')
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing was imported.Line 3 is cut off.',
    )
    expect(button('Import').disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'markdown' } })
    await waitFor(() => expect(button('Import').disabled).toBe(false))
  })

  it('cannot import what changes nothing', async () => {
    const nothing = { ...summary, added: 0, updated: 0, unchanged: 4, newLists: [] }
    openImport({ 'transfer.preview': () => nothing })
    await press('Choose a file…')
    expect(await screen.findByText('4 tasks the same already')).toBeTruthy()
    expect(button('Import').disabled).toBe(true)
  })

  it('stays as it was when no other file is chosen', async () => {
    const files = [{ ok: true as const, fileName: 'tasks.md' }, null]
    openImport({ 'transfer.choose': () => files.shift() ?? null })
    await press('Choose a file…')
    await screen.findByText('1,200 new tasks')
    await press('Choose another…')
    await waitFor(() => expect(screen.getByText('1,200 new tasks')).toBeTruthy())
    expect(button('Import').disabled).toBe(false)
  })

  it('lets the file go when it closes', () => {
    const { sent, unmount } = openImport()
    unmount()
    expect(sent('transfer.forget')).toHaveLength(1)
  })
})

describe('the export dialog', () => {
  const todos = [todoFixture({ id: 'a', title: 'Milk' }), todoFixture({ id: 'b', title: 'Bread' })]
  const shown = { title: 'Work', todos: todos.slice(1) }

  function openExport(answers: Answers = {}) {
    const client = createFakeIpcClient({
      'todos.snapshot': () => ({ seq: 1, todos, outline: emptyOutline }),
      ...answers,
    })
    render(<ExportDialog client={client} shown={shown} onClose={() => {}} />)
    return () =>
      client.sent.flatMap(({ name, payload }) => (name === 'transfer.export' ? [payload] : []))
  }

  it('saves everything as JSON unless told otherwise', async () => {
    const sent = openExport({
      'transfer.export': () => ({ state: 'saved', fileName: 'x.json', count: 2, lost: [] }),
    })
    await press('Export…')
    expect((await screen.findByRole('status')).textContent).toBe('2 tasks saved to x.json.')
    expect(sent()).toEqual([{ format: 'json', ids: null, name: 'Offhand tasks' }])
  })

  it('saves the view that is open in another format, and says what that cannot hold', async () => {
    const sent = openExport({
      'transfer.export': () => ({
        state: 'saved',
        fileName: 'x.txt',
        count: 1,
        lost: ['Reminders were left out.'],
      }),
    })
    fireEvent.click(screen.getByLabelText('Work (1 task)'))
    fireEvent.click(screen.getByLabelText(/^todo\.txt/))
    await press('Export…')
    expect(await screen.findByText('Reminders were left out.')).toBeTruthy()
    expect(sent()).toEqual([{ format: 'todo-txt', ids: ['b'], name: 'Work' }])
  })

  it('says why nothing was saved, and nothing when the person gave up', async () => {
    const outcomes = [
      { state: 'failed' as const, message: 'The disk is full.' },
      { state: 'cancelled' as const },
    ]
    openExport({ 'transfer.export': () => outcomes.shift() ?? { state: 'cancelled' } })
    await press('Export…')
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.')
    await press('Export…')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('copies the chosen tasks as Markdown', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    openExport()
    await press('Copy as Markdown')
    await screen.findByText('2 tasks copied as Markdown.')
    fireEvent.click(screen.getByLabelText('Work (1 task)'))
    await press('Copy as Markdown')
    await screen.findByText('1 task copied as Markdown.')
    expect(writeText.mock.calls.map(([text]) => text.match(/Milk|Bread/g))).toEqual([
      ['Milk', 'Bread'],
      ['Bread'],
    ])
  })
})
