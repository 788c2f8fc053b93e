import { openStorage } from '../../src/main/storage/index.ts'
import { TodoService } from '../../src/main/todos/todo-service.ts'
import { silentLogger } from '../../src/shared/logger.ts'

const lists = ['Home', 'Work', 'Garden', 'Errands', 'Reading']
const priorities = ['none', 'none', 'none', 'low', 'medium', 'high'] as const
const oneDayMs = 86_400_000

/** Fills a data folder with so many todos, the same in every run. */
export async function makeTodos(folder: string, count: number): Promise<void> {
  const clock = () => new Date('2026-01-05T09:00:00Z')
  const storage = await openStorage({ folder, clock, logger: silentLogger })
  let nextId = 0
  const todos = await TodoService.open({
    repository: storage.todoRepository,
    clock,
    generateId: () => `todo-${(nextId += 1)}`,
    logger: silentLogger,
  })
  const command = {
    type: 'import' as const,
    todos: Array.from({ length: count }, (_, index) => ({
      title: `Task ${index} with the usual length of a title`,
      notes: index % 10 === 0 ? 'A note of one sentence that says a little more.' : '',
      priority: priorities[index % priorities.length] ?? 'none',
      list: lists[index % lists.length] ?? 'Home',
      due: index % 3 === 0 ? { date: dayAfter(clock(), index % 365) } : null,
    })),
  }
  await todos.execute(command, 'import')
  await storage.close()
}

function dayAfter(start: Date, days: number): string {
  return new Date(start.getTime() + days * oneDayMs).toISOString().slice(0, 10)
}
