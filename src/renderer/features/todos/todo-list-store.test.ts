import { emptyOutline } from '../../../shared/todos/outline.ts'
import { describe, expect, it } from 'vitest'

import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { createFakeMain } from './fake-main.testing.ts'
import { shownTodo } from './todo-list-state.ts'
import { createTodoListStore } from './todo-list-store.ts'
import { addition, sampleTodo } from './todo-samples.testing.ts'

const milk = sampleTodo('Milk')
const bread = sampleTodo('Bread')

function now(callback: () => void): void {
  callback()
}

describe('createTodoListStore', () => {
  it('loses no change that happens while the snapshot is on its way', async () => {
    const client = createFakeIpcClient({
      'todos.snapshot': () => {
        client.emit('todos.changed', addition(2, bread))
        return { seq: 1, todos: [milk], outline: emptyOutline }
      },
    })
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await expect.poll(() => store.getState().phase).toBe('ready')
    expect(store.getState().todos.rows.map(({ id }) => id)).toEqual(['Milk', 'Bread'])
  })

  it('shows a large change once all of its parts are there', async () => {
    const client = createFakeIpcClient()
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await expect.poll(() => store.getState().phase).toBe('ready')
    const change = addition(1, milk)
    for (const [place, todo] of [milk, bread].entries()) {
      client.emit('todos.part', { seq: 1, place, changes: addition(1, todo).changes })
    }
    expect(store.getState().todos.size).toBe(0)
    client.emit('todos.changed', { ...change, changes: [], parts: 2 })
    expect(store.getState().todos.rows.map(({ title }) => title)).toEqual(['Milk', 'Bread'])
  })

  it.each([
    ['before', true],
    ['behind', false],
  ])('answers a large change as a whole, whose parts come %s the answer', async (_, isBefore) => {
    const tell = () => {
      client.emit('todos.part', { seq: 1, place: 0, changes: addition(1, milk).changes })
      client.emit('todos.changed', announced)
    }
    const announced = { ...addition(1, milk), changes: [], parts: 1 }
    const client = createFakeIpcClient({
      'todos.execute': async () => {
        if (isBefore) tell()
        return announced
      },
    })
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await store.reload()
    const executing = store.execute({ type: 'undo' }, 'list')
    await Promise.resolve()
    if (!isBefore) setTimeout(tell)
    expect((await executing).changes).toHaveLength(1)
    expect(store.getState().todos.size).toBe(1)
  })

  it('loads the list again when a change is missing', async () => {
    const snapshots = [
      { seq: 1, todos: [milk], outline: emptyOutline },
      { seq: 3, todos: [milk, bread], outline: emptyOutline },
    ]
    const client = createFakeIpcClient({
      'todos.snapshot': () => snapshots.shift() ?? { seq: 0, todos: [], outline: emptyOutline },
    })
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await expect.poll(() => store.getState().seq).toBe(1)
    client.emit('todos.changed', addition(3, bread))
    await expect.poll(() => store.getState().todos.get('Bread')).toBeDefined()
    expect(client.sent.map(({ name }) => name)).toEqual(['todos.snapshot', 'todos.snapshot'])
  })

  it('stops asking when the snapshots never close the gap', async () => {
    const client = createFakeIpcClient({
      'todos.snapshot': () => ({ seq: 1, todos: [], outline: emptyOutline }),
    })
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await expect.poll(() => store.getState().phase).toBe('ready')
    client.emit('todos.changed', addition(5, bread))
    await store.reload()
    expect(client.sent).toHaveLength(4)
  })

  it('says why the list could not be loaded, and recovers', async () => {
    let isBroken = true
    const client = createFakeIpcClient({
      'todos.snapshot': () => {
        if (isBroken) throw new Error('The list file cannot be read.')
        return { seq: 0, todos: [milk], outline: emptyOutline }
      },
    })
    const store = createTodoListStore({ client, afterPause: now })
    store.start()
    await expect.poll(() => store.getState().phase).toBe('failed')
    expect(store.getState().problem).toBe('The list file cannot be read.')
    isBroken = false
    await store.reload()
    expect(store.getState().phase).toBe('ready')
  })

  it('takes back an early tick when completing fails', async () => {
    const main = createFakeMain([milk])
    const store = createTodoListStore({ client: main.client, afterPause: now })
    store.start()
    await store.reload()
    main.failNext('That task is no longer there.')
    const completing = store.setStatus(['Milk'], 'done')
    expect(shownTodo(store.getState(), 'Milk')?.status).toBe('done')
    await expect(completing).rejects.toThrow('That task is no longer there.')
    expect(shownTodo(store.getState(), 'Milk')?.status).toBe('open')
  })

  it('no longer listens once stopped', async () => {
    const main = createFakeMain([])
    const store = createTodoListStore({ client: main.client, afterPause: now })
    const stop = store.start()
    await store.reload()
    stop()
    main.change('add', [{ before: null, after: milk }])
    expect(store.getState().todos.size).toBe(0)
  })
})
