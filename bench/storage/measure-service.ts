import { openStorage } from '../../src/main/storage/index.ts'
import { TodoService } from '../../src/main/todos/todo-service.ts'
import { silentLogger } from '../../src/shared/logger.ts'
import { changedPlace } from './made-todos.ts'

const commands = 300

/** How long a command takes from the todo service to the disk and back, in milliseconds; half take less. */
export async function measureService(folder: string, count: number): Promise<number> {
  const clock = () => new Date()
  const storage = await openStorage({ folder, clock, logger: silentLogger })
  const generateId = () => crypto.randomUUID()
  const repository = storage.todoRepository
  const service = await TodoService.open({ repository, clock, generateId })
  const { todos } = service.snapshot()
  const durations: number[] = []
  for (let index = 0; index < commands; index += 1) {
    const { id = '' } = todos[changedPlace(index, count)] ?? {}
    const startMs = performance.now()
    await service.execute({ type: 'update', ids: [id], patch: { title: `Now ${index}` } }, 'list')
    durations.push(performance.now() - startMs)
  }
  await storage.close()
  return durations.toSorted((one, other) => one - other)[commands / 2] ?? Number.NaN
}
