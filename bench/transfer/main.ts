import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

import { jobsInWorkers } from '../../src/main/app/transfer/run-in-worker.ts'
import { TransferDesk } from '../../src/main/app/transfer/transfer-desk.ts'
import { ChangeAnnouncer } from '../../src/main/ipc/change-announcer.ts'
import { openStorage } from '../../src/main/storage/index.ts'
import { TodoService } from '../../src/main/todos/todo-service.ts'
import { silentLogger } from '../../src/shared/logger.ts'
import { emptyOutline } from '../../src/shared/todos/outline.ts'
import { exportTodos } from '../../src/shared/todos/formats/export-todos.ts'
import { printFigure } from '../figure.ts'
import { longestFreeze } from '../longest-freeze.ts'
import { madeTodos } from '../storage/made-todos.ts'

const counts = [10_000, 100_000]
const nowIso = '2026-11-22T08:00:00.000Z'

async function exportFile(path: string, count: number, change: string): Promise<void> {
  const todos = madeTodos(count).map((todo) => ({ ...todo, title: `${todo.title}${change}` }))
  await writeFile(path, exportTodos('json', { todos, outline: emptyOutline, nowIso }).text)
}

/** The desk of the app on a folder, with a window that takes every message as Electron does. */
async function openDesk(folder: string) {
  const clock = () => new Date(nowIso)
  const generateId = () => crypto.randomUUID()
  const storage = await openStorage({ folder, clock, logger: silentLogger })
  const repository = storage.todoRepository
  const todos = await TodoService.open({ repository, clock, generateId })
  const announcer = new ChangeAnnouncer((_name, payload) => void structuredClone(payload))
  todos.onChange((change) => announcer.tell(change))
  const desk = new TransferDesk({
    clock,
    todos: Promise.resolve(todos),
    run: jobsInWorkers(process.argv[1] ?? ''),
    backUp: async () => void (await storage.backups.make('before-import')),
    onStage: () => {},
    chooseFile: async () => null,
    choosePlace: async () => null,
  })
  const undo = () => todos.execute({ type: 'undo' }, 'list')
  const redo = () => todos.execute({ type: 'redo' }, 'list')
  return { desk, undo, redo, close: () => storage.close() }
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const startMs = performance.now()
  const freeze = await longestFreeze(async () => void (await work()))
  printFigure({ name: `transfer: ${name}, whole`, value: performance.now() - startMs, unit: 'ms' })
  printFigure({ name: `transfer: ${name}, longest freeze`, value: freeze, unit: 'ms' })
}

async function measureImports(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offhand-bench-'))
  try {
    const { desk, undo, redo, close } = await openDesk(join(folder, 'data'))
    const rows = count.toLocaleString('en')
    const [added, changed] = [join(folder, 'added.json'), join(folder, 'changed.json')]
    await exportFile(added, count, '')
    await exportFile(changed, count, ' (changed)')
    await measure(`import of ${rows} new todos`, () => desk.importFile(added))
    await measure(`import of ${rows} changed todos`, () => desk.importFile(changed))
    await measure(`undo of ${rows} changed todos`, undo)
    await measure(`undo of ${rows} new todos`, undo)
    await measure(`redo of ${rows} new todos`, redo)
    await measure(`export of ${rows} todos`, () => desk.exportFile(join(folder, 'exported.json')))
    await close()
  } finally {
    await rm(folder, { recursive: true })
  }
}

if (isMainThread) {
  for (const count of counts) await measureImports(count)
} else {
  await import('../../src/main/app/transfer/transfer-worker.ts')
}
