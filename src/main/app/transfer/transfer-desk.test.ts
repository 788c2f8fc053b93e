import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { applyChanges } from '../../../shared/todos/apply-changes.ts'
import { emptyOutline } from '../../../shared/todos/outline.ts'
import type { PlannedImport } from '../../../shared/todos/planned-import.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'
import type { RunJob } from './run-in-worker.ts'
import { TransferDesk } from './transfer-desk.ts'
import { runTransferJob } from './transfer-jobs.ts'

const nowIso = '2026-11-22T08:00:00.000Z'

/** A desk before which a person chooses one path, on todos that imports really change. */
function desk(known: readonly Todo[] = []) {
  const folder = temporaryFolder()
  let todos: readonly Todo[] = known
  let count = 0
  const generateId = () => `new-${(count += 1)}`
  const path: { chosen: string | null } = { chosen: null }
  const store = vi.fn(async ({ changes }: PlannedImport) => {
    todos = applyChanges(todos, changes)
  })
  const backUp = vi.fn(async () => {})
  const stages: string[] = []
  const onStage = vi.fn((stage: string) => void stages.push(stage))
  // The thread is left out; that it starts is seen in the app.
  const run = (async (job) => runTransferJob(job, generateId)) as RunJob
  const transfer = new TransferDesk({
    clock: () => new Date(nowIso),
    todos: Promise.resolve({
      snapshot: () => ({ seq: 7, todos, outline: emptyOutline }),
      import: store,
    }),
    run,
    backUp,
    onStage,
    chooseFile: async () => path.chosen,
    choosePlace: async () => path.chosen,
  })
  const write = (name: string, content: string | Uint8Array) => {
    path.chosen = join(folder, name)
    writeFileSync(path.chosen, content)
    return path.chosen
  }
  const titles = () => todos.map(({ title }) => title)
  return { folder, transfer, path, write, store, backUp, stages, onStage, titles }
}

const choice = { format: null, skipDuplicates: true }

describe('an import', () => {
  it('shows what would happen and changes nothing before it is told to', async () => {
    const { transfer, write, store, titles } = desk([todoFixture({ id: 'a', title: 'Milk' })])
    write('list.md', '- [ ] milk\n- [x] Bread\n')
    expect(await transfer.choose()).toEqual({ ok: true, fileName: 'list.md' })
    expect(await transfer.preview(choice)).toMatchObject({
      ok: true,
      format: 'markdown',
      added: 1,
      addedDone: 1,
      duplicates: { count: 1, titles: ['milk'] },
    })
    expect(store).not.toHaveBeenCalled()
    expect(await transfer.import(choice)).toEqual({ ok: true, added: 1, updated: 0 })
    expect(titles()).toEqual(['Milk', 'Bread'])
  })

  it('takes the file as it was when it was chosen, and only once', async () => {
    const { transfer, write, titles } = desk()
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    write('list.md', '- [ ] Something else\n')
    await transfer.import(choice)
    expect(titles()).toEqual(['Milk'])
    expect(await transfer.import(choice)).toMatchObject({ ok: false })
  })

  it('adds duplicates when it is told to', async () => {
    const { transfer, write, titles } = desk([todoFixture({ id: 'a', title: 'Milk' })])
    write('list.md', '- [ ] milk\n')
    await transfer.choose()
    expect(await transfer.import({ ...choice, skipDuplicates: false })).toMatchObject({ added: 1 })
    expect(titles()).toEqual(['Milk', 'milk'])
  })

  it('is nothing when no file was chosen', async () => {
    const { transfer } = desk()
    expect(await transfer.choose()).toBeNull()
    expect(await transfer.preview(choice)).toMatchObject({ ok: false })
    expect(await transfer.import(choice)).toMatchObject({ ok: false })
  })

  it('is made after a backup of what there was, and says how far it is', async () => {
    const { transfer, write, store, backUp, stages } = desk([todoFixture({ id: 'a' })])
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    backUp.mockImplementationOnce(async () => expect(store).not.toHaveBeenCalled())
    await transfer.import(choice)
    expect(backUp).toHaveBeenCalledOnce()
    expect(store).toHaveBeenCalledOnce()
    expect(stages).toEqual(['backing-up', 'reading', 'saving'])
  })

  it('changes nothing when no backup could be made first', async () => {
    const { transfer, write, store, backUp } = desk([todoFixture({ id: 'a' })])
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    backUp.mockRejectedValueOnce(new Error('The disk is full.'))
    expect(await transfer.import(choice)).toEqual({ ok: false, errors: ['The disk is full.'] })
    expect(store).not.toHaveBeenCalled()
  })

  it('into an empty list needs no backup', async () => {
    const { transfer, write, backUp } = desk()
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    await transfer.import(choice)
    expect(backUp).not.toHaveBeenCalled()
  })

  it('is worked out again when tasks were changed meanwhile, but not for ever', async () => {
    const { transfer, write, store, titles } = desk()
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    const conflict = Object.assign(new Error('Please try again.'), { code: 'conflict' })
    for (let times = 0; times < 3; times += 1) store.mockRejectedValueOnce(conflict)
    expect(await transfer.import(choice)).toEqual({ ok: false, errors: ['Please try again.'] })
    store.mockRejectedValueOnce(conflict)
    expect(await transfer.import(choice)).toMatchObject({ ok: true, added: 1 })
    expect(titles()).toEqual(['Milk'])
  })

  it.each(['backing-up', 'reading'] as const)(
    'stores nothing when the file is let go while it is at %s',
    async (stage) => {
      const { transfer, write, store, stages, onStage } = desk([todoFixture({ id: 'a' })])
      write('list.md', '- [ ] Milk\n')
      await transfer.choose()
      onStage.mockImplementation((now) => {
        stages.push(now)
        if (now === stage) transfer.forget()
      })
      expect(await transfer.import(choice)).toEqual({
        ok: false,
        errors: ['The import was cancelled.'],
      })
      expect(store).not.toHaveBeenCalled()
      expect(stages).not.toContain('saving')
    },
  )

  it('says why the service refused, and keeps the file for another try', async () => {
    const { transfer, write, store, titles } = desk()
    write('list.md', '- [ ] Milk\n')
    await transfer.choose()
    store.mockRejectedValueOnce(new Error('The disk is full.'))
    expect(await transfer.import(choice)).toEqual({ ok: false, errors: ['The disk is full.'] })
    expect(titles()).toEqual([])
    expect(await transfer.import(choice)).toMatchObject({ ok: true })
  })

  const row = '{"title":"x"}'
  it.each([
    ['cut off in its middle', 'a.json', '{"todos":[{"title":"Milk"},{"ti', /JSON/],
    ['of another program', 'a.json', '{"name":"package","version":"1.0.0"}', /todos/],
    ['of zeros', 'a.txt', '\0\0\0\0', /not a text file/],
    ['that is empty', 'a.md', '  \n', /empty/],
    ['of a format that nobody knows', 'a.xyz', 'hello there', /not known/],
    ['with one bad row of two', 'a.json', '{"todos":[{"title":"Milk"},{"title":7}]}', /row 2/],
    [
      'of 100,001 rows',
      'a.json',
      `{"todos":[${Array.from({ length: 100_001 }, () => row).join(',')}]}`,
      /100,000/,
    ],
  ])(
    'of a file %s is refused with a sentence and imports nothing',
    async (_what, name, text, say) => {
      const { transfer, write, store } = desk()
      write(name, text)
      await transfer.choose()
      const answers = [await transfer.preview(choice), await transfer.import(choice)]
      for (const answer of answers) {
        expect(answer.ok).toBe(false)
        expect(answer.ok ? '' : answer.errors.join('\n')).toMatch(say)
      }
      expect(store).not.toHaveBeenCalled()
    },
  )

  it('names only the first of many faults', async () => {
    const { transfer, write } = desk()
    write('a.json', `{"todos":[${Array.from({ length: 50 }, () => '{"title":7}').join(',')}]}`)
    await transfer.choose()
    const answer = await transfer.preview(choice)
    expect(answer.ok ? 0 : answer.errors.length).toBeLessThanOrEqual(13)
  })

  it('reads what Windows editors write', async () => {
    const { transfer, write } = desk()
    write('list.md', Buffer.from('\uFEFF- [ ] Käse\n', 'utf16le'))
    await transfer.choose()
    expect(await transfer.preview(choice)).toMatchObject({ ok: true, added: 1 })
  })

  it.each([
    ['is not UTF-8', Uint8Array.from([0x4b, 0xe4, 0x73, 0x65]), 'This is not a text file.'],
    ['is a folder', null, 'This is not a file.'],
  ])('of what %s is refused when it is chosen', async (_what, bytes, sentence) => {
    const { transfer, write, path, folder } = desk()
    if (bytes === null) mkdirSync((path.chosen = join(folder, 'tasks')))
    else write('list.txt', bytes)
    const chosen = await transfer.choose()
    expect(chosen?.ok === false && chosen.errors[0]?.startsWith(sentence)).toBe(true)
  })
})

describe('an export', () => {
  const known = [
    todoFixture({ id: 'a', title: 'Milk' }),
    todoFixture({ id: 'b', title: 'Bread', deletedAt: nowIso }),
    todoFixture({ id: 'c', title: 'Cheese' }),
  ]

  it('saves everything, and JSON the trash with it', async () => {
    const { transfer, path, folder } = desk(known)
    path.chosen = join(folder, 'tasks.json')
    const request = { format: 'json' as const, ids: null, name: 'Tasks' }
    expect(await transfer.export(request)).toMatchObject({
      state: 'saved',
      fileName: 'tasks.json',
      count: 3,
    })
    expect(readFileSync(path.chosen, 'utf8')).toContain('Bread')
    expect(readdirSync(folder)).toEqual(['tasks.json'])
  })

  it('saves what is on the screen alone', async () => {
    const { transfer, path, folder } = desk(known)
    path.chosen = join(folder, 'tasks.md')
    const outcome = await transfer.export({ format: 'markdown', ids: ['c'], name: 'Work' })
    expect(outcome).toMatchObject({ state: 'saved', count: 1 })
    const text = readFileSync(path.chosen, 'utf8')
    expect(text).toContain('Cheese')
    expect(text).not.toContain('Milk')
  })

  it('is taken in again as it was', async () => {
    const { transfer, path, folder } = desk(known)
    const file = (path.chosen = join(folder, 'tasks.json'))
    await transfer.exportFile(file)
    const other = desk()
    expect(await other.transfer.importFile(file)).toBe(`Imported 3 tasks from ${file}.`)
    expect(other.titles()).toEqual(['Milk', 'Bread', 'Cheese'])
  })

  it('says why it failed and leaves nothing behind', async () => {
    const { transfer, path, folder } = desk(known)
    path.chosen = join(folder, 'missing', 'tasks.json')
    const outcome = await transfer.export({ format: 'json', ids: null, name: 'Tasks' })
    expect(outcome).toEqual({
      state: 'failed',
      message: 'The file could not be saved. It does not exist.',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('ends without a word when the person gives up', async () => {
    const { transfer } = desk(known)
    const request = { format: 'json' as const, ids: null, name: 'Tasks' }
    expect(await transfer.export(request)).toEqual({ state: 'cancelled' })
  })
})

describe('on the command line', () => {
  it('a bad file is refused with its name and imports nothing', async () => {
    const { transfer, write, store } = desk()
    const file = write('a.json', '{')
    await expect(transfer.importFile(file)).rejects.toThrow(`Nothing was imported from ${file}.`)
    await expect(transfer.importFile(`${file}x`)).rejects.toThrow(
      `Nothing was imported from ${file}x.\nThe file could not be read. It does not exist.`,
    )
    expect(store).not.toHaveBeenCalled()
  })

  it('a file whose name tells no format is not written', async () => {
    const { transfer, folder } = desk()
    await expect(transfer.exportFile(join(folder, 'tasks'))).rejects.toThrow(/has to end in/)
    expect(readdirSync(folder)).toEqual([])
  })
})
