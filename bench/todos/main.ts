import { serialize } from 'node:v8'

import type { Change } from '../../src/shared/todos/change.ts'
import type { Command } from '../../src/shared/todos/command.ts'
import type { Todo } from '../../src/shared/todos/todo.ts'
import { TodoService } from '../../src/main/todos/todo-service.ts'
import { printFigure } from '../figure.ts'
import { madeTodos } from '../storage/made-todos.ts'

const counts = [10_000, 100_000]
const mostRounds = 200
const longestMs = 3_000
const bulk = 100

const weekly = { rule: 'FREQ=WEEKLY', from: 'due' } as const

/** Todos as people have them, with repeats and subtasks, in an order that was changed by hand. */
function someTodos(count: number): Todo[] {
  return madeTodos(count).map((todo, index) => ({
    ...todo,
    order: (index * 7_919) % count,
    list: `List ${index % 20}`,
    ...(index % 5 === 1 ? { due: { date: '2026-12-01' }, repeat: weekly } : {}),
    ...(index % 5 === 2
      ? { parentId: todo.id.slice(0, -12) + String(index - 2).padStart(12, '0') }
      : {}),
  }))
}

interface Kind {
  name: string
  command: (todos: readonly Todo[], round: number) => Command
  /** What it turns around. */
  before?: (todos: readonly Todo[], round: number) => Command
}

/** A todo that no other round has, on the place of that kind: every fifth repeats, every fifth is a subtask. */
function chosen(todos: readonly Todo[], round: number, place: number): string {
  const index = (round * 7_919 * 5 + place) % todos.length
  return todos[index - (index % 5) + (place % 5)]?.id ?? ''
}

const some = (todos: readonly Todo[], round: number) =>
  Array.from({ length: bulk }, (_, index) => chosen(todos, round * bulk + index, 3))

const kinds: readonly Kind[] = [
  {
    name: 'create',
    command: (_, round) => ({ type: 'add', todos: [{ title: `New ${round}`, list: 'list 3' }] }),
  },
  {
    name: 'create at a place',
    command: (todos, round) => ({
      type: 'add',
      todos: [{ title: `New ${round}` }],
      place: { after: chosen(todos, round, 3) },
    }),
  },
  {
    name: 'change the title',
    command: (todos, round) => ({
      type: 'update',
      ids: [chosen(todos, round, 3)],
      patch: { title: `Now ${round}` },
    }),
  },
  {
    name: 'complete',
    command: (todos, round) => ({ type: 'complete', ids: [chosen(todos, round, 4)] }),
  },
  {
    name: 'complete one that repeats',
    command: (todos, round) => ({ type: 'complete', ids: [chosen(todos, round, 1)] }),
  },
  {
    name: 'reorder',
    command: (todos, round) => ({
      type: 'move',
      ids: [chosen(todos, round, 3)],
      place: { before: chosen(todos, round + 99, 4) },
    }),
  },
  {
    name: 'move to a list',
    command: (todos, round) => ({
      type: 'move',
      ids: [chosen(todos, round, 0)],
      list: `List ${round % 20}`,
    }),
  },
  {
    name: 'delete',
    command: (todos, round) => ({ type: 'delete', ids: [chosen(todos, round, 0)] }),
  },
  {
    name: 'undo',
    before: (todos, round) => ({ type: 'complete', ids: [chosen(todos, round, 4)] }),
    command: () => ({ type: 'undo' }),
  },
  {
    name: `change ${bulk}`,
    command: (todos, round) => ({
      type: 'update',
      ids: some(todos, round),
      patch: { priority: 'high' },
    }),
  },
  {
    name: `reorder ${bulk}`,
    command: (todos, round) => ({ type: 'move', ids: some(todos, round), place: { at: 'first' } }),
  },
  {
    name: `complete ${bulk}`,
    command: (todos, round) => ({ type: 'complete', ids: some(todos, round) }),
  },
  {
    name: `delete ${bulk}`,
    command: (todos, round) => ({ type: 'delete', ids: some(todos, round) }),
  },
  {
    name: `undo ${bulk}`,
    before: (todos, round) => ({ type: 'complete', ids: some(todos, round) }),
    command: () => ({ type: 'undo' }),
  },
  {
    name: 'rename a list',
    command: (_, round) => ({
      type: 'rename-list',
      from: `List ${round % 20}`,
      to: `LIST ${round % 20}`,
    }),
  },
]

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0

async function open(todos: Todo[]): Promise<TodoService> {
  const repository = {
    load: () => Promise.resolve({ todos, journal: [] }),
    commit: () => Promise.resolve(),
  }
  const clock = () => new Date('2026-11-22T18:00:00.000Z')
  return TodoService.open({ repository, clock, generateId: () => crypto.randomUUID() })
}

/** The same change on a Map that knows nothing else. */
function onMap(map: Map<string, Todo>, { changes }: Change): void {
  for (const { id, after } of changes) {
    if (after === null) map.delete(id)
    else map.set(id, after)
  }
}

async function measureKind({ name, command, before }: Kind, todos: Todo[]): Promise<number> {
  const service = await open(todos)
  await service.prepare()
  const map = new Map(todos.map((todo) => [todo.id, todo]))
  const rounds = name.endsWith(` ${bulk}`)
    ? Math.min(mostRounds, todos.length / 5 / bulk)
    : mostRounds
  const times: number[] = []
  const peerTimes: number[] = []
  const startedAt = performance.now()
  for (let round = 0; round < rounds && performance.now() - startedAt < longestMs; round += 1) {
    if (before !== undefined) onMap(map, await service.execute(before(todos, round), 'list'))
    const wanted = command(todos, round)
    const executedAt = performance.now()
    const change = await service.execute(wanted, 'list')
    times.push(performance.now() - executedAt)
    const putAt = performance.now()
    onMap(map, change)
    peerTimes.push(performance.now() - putAt)
  }
  printTimes(`${name}, ${todos.length.toLocaleString('en')} todos`, times, peerTimes)
  return Math.max(...times)
}

function printTimes(name: string, times: readonly number[], peerTimes: readonly number[]): void {
  for (const [part, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const peerValue = percentile(peerTimes, share)
    const value = percentile(times, share)
    printFigure({ name: `todos: ${name}, ${part}`, value, unit: 'ms', peer: 'Map', peerValue })
  }
}

/** What goes to the page, and how long writing it down for the way takes. */
async function measureSending(todos: Todo[]): Promise<void> {
  const service = await open(todos)
  const label = `${todos.length.toLocaleString('en')} todos`
  const ids = some(todos, 0)
  const one = await service.execute({ type: 'complete', ids: ids.slice(0, 1) }, 'list')
  const many = await service.execute({ type: 'complete', ids }, 'list')
  const sent = {
    'a change': one,
    [`a change of ${bulk}`]: many,
    'the first snapshot': service.snapshot(),
  }
  for (const [name, payload] of Object.entries(sent)) {
    const startedAt = performance.now()
    const size = serialize(payload).length / 1_000_000
    const value = performance.now() - startedAt
    printFigure({ name: `todos: ${name} for the page, ${label}`, value: size, unit: 'MB' })
    printFigure({ name: `todos: ${name} for the page, ${label}`, value, unit: 'ms' })
  }
}

for (const count of counts) {
  const todos = someTodos(count)
  let longest = 0
  for (const kind of kinds) longest = Math.max(longest, await measureKind(kind, todos))
  const name = `todos: longest command, ${count.toLocaleString('en')} todos`
  printFigure({ name, value: longest, unit: 'ms' })
  await measureSending(todos)
}
