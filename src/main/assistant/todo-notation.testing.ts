import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { defaultList, prioritySchema, type Todo } from '../../shared/todos/todo.ts'

const word = /^(?:@(\d{4}-\d\d-\d\d)|(\d\d:\d\d)|!(\w+)|\+(\S+)|#(\S+)|(\u2713))$/

function withWord(todo: Todo, text: string): boolean {
  const [, date, time, priority, list, tag, done] = word.exec(text) ?? []
  if (date !== undefined) todo.due = { date }
  if (time !== undefined && todo.due !== null) todo.due.time = time
  if (priority !== undefined) todo.priority = prioritySchema.parse(priority)
  if (list !== undefined) todo.list = list
  if (tag !== undefined) todo.tags.push(tag)
  if (done !== undefined) Object.assign(todo, { status: 'done', completedAt: todo.createdAt })
  return word.test(text)
}

/** The todo of a line such as `Buy milk @2026-03-05 17:00 !high +Work #dairy ✓`. */
export function readTodo(line: string, id: string): Todo {
  const todo = todoFixture({ id, title: '', tags: [] })
  const title = line.split(' ').filter((text) => !withWord(todo, text))
  return { ...todo, title: title.join(' ') }
}

/** The line of a todo, as `readTodo` reads it. */
export function writeTodo({ title, due, priority, list, tags, status }: Todo): string {
  return [
    title,
    ...(due === null ? [] : [`@${due.date}`]),
    ...(due?.time === undefined ? [] : [due.time]),
    ...(priority === 'none' ? [] : [`!${priority}`]),
    ...(list === defaultList ? [] : [`+${list}`]),
    ...tags.map((tag) => `#${tag}`),
    ...(status === 'done' ? ['\u2713'] : []),
  ].join(' ')
}
