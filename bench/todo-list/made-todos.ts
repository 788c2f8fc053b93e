import { openStorage } from '../../src/main/storage/index.ts'
import { TodoService } from '../../src/main/todos/todo-service.ts'
import { silentLogger } from '../../src/shared/logger.ts'
import type { ImportedTodo } from '../../src/shared/todos/command.ts'
import { addDays } from '../../src/shared/todos/local-date.ts'

const today = '2026-01-05'
/** What the clock of the app shows while it is measured. */
export const benchNow = `${today}T09:00:00`

const stamp = `${today}T08:00:00.000Z`
const subjects = ['milk', 'the report', 'train tickets', 'a present for Ada', 'the tax return']
const lists = ['Inbox', 'Home', 'Work', 'Garden', 'Errands', 'Reading']
const tags = ['phone', 'home', 'waiting', 'errands', 'someday', 'writing']
const priorities = ['none', 'none', 'none', 'low', 'medium', 'high'] as const
const note = 'Ask at the counter; the number is on the card.'

/** Todos as people have them, open ones of all kinds, the same in every run. */
function madeTodos(count: number): ImportedTodo[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `todo-${index}`,
    title: `Task ${index}: see to ${pick(subjects, index)} before it is too late`,
    notes: index % 10 === 0 ? note.repeat(3) : '',
    priority: pick(priorities, index),
    list: pick(lists, index),
    tags: index % 4 === 0 ? [pick(tags, index / 4)] : [],
    ...(index % 3 === 0 ? dates(index) : {}),
    ...(index % 20 === 19 ? { parentId: `todo-${index - 13}`, list: pick(lists, index - 13) } : {}),
    createdAt: stamp,
  }))
}

function dates(index: number): Pick<ImportedTodo, 'due' | 'repeat'> {
  const date = addDays(today, (index % 400) - 40)
  const due = index % 2 === 0 ? { date } : { date, time: '17:30' }
  const isRepeating = index % 60 === 0
  return isRepeating ? { due, repeat: { rule: 'FREQ=WEEKLY;INTERVAL=1', from: 'due' } } : { due }
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('There is nothing to choose from.')
  return value
}

/** Fills a data folder with so many todos. */
export async function fillFolder(folder: string, count: number): Promise<void> {
  const clock = () => new Date(benchNow)
  const storage = await openStorage({ folder, clock, logger: silentLogger })
  const { todoRepository: repository } = storage
  const generateId = () => {
    throw new Error('Every todo has an id already.')
  }
  const todos = await TodoService.open({ repository, clock, generateId, logger: silentLogger })
  await todos.execute({ type: 'import', todos: madeTodos(count) }, 'import')
  await storage.close()
}
