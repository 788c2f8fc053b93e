// A program of its own: writes todos and chat items to the folder of its first argument until it is
// killed, and prints what was confirmed; with `list` behind it, prints what is stored and ends.
import { writeSync } from 'node:fs'

import { silentLogger } from '../../shared/logger.ts'
import { addedTodo } from './added-todo.testing.ts'
import { openStorage } from './open-storage.ts'

const instant = new Date('2025-11-22T09:00:00Z')
const createdAt = instant.toISOString()
const standardOutput = 1

const { todoRepository, chatStore, notices, close } = await openStorage({
  folder: process.argv[2] ?? '',
  clock: () => instant,
  logger: silentLogger,
  smallestJournal: 10_000,
})
const confirm = (fact: string) => writeSync(standardOutput, `${fact}\n`)
for (const notice of notices) confirm(`notice ${notice.id}`)

async function writeTodos(): Promise<never> {
  const { journal } = await todoRepository.load()
  for (let seq = (journal.at(-1)?.seq ?? 0) + 1; ; seq += 1) {
    await todoRepository.commit(addedTodo(seq))
    confirm(`todo ${seq}`)
  }
}

async function writeItems(): Promise<never> {
  const id = `thr_${process.pid}`
  await chatStore.saveThread(
    { id, created_at: createdAt, status: { type: 'active' }, metadata: {} },
    null,
  )
  for (let number = 1; ; number += 1) {
    const item = {
      id: `${number}`,
      thread_id: id,
      created_at: createdAt,
      type: 'end_of_turn',
    } as const
    await chatStore.addThreadItem(id, item, null)
    confirm(`item ${id} ${number}`)
  }
}

async function list(): Promise<void> {
  const page = { limit: 1_000_000, after: null, order: 'asc' } as const
  const { todos } = await todoRepository.load()
  for (const { id } of todos) confirm(id.replace('-', ' '))
  for (const { id } of (await chatStore.loadThreads(page, null)).data) {
    const { data } = await chatStore.loadThreadItems(id, page, null)
    for (const item of data) confirm(`item ${id} ${item.id}`)
  }
  await close()
}

await (process.argv[3] === 'list' ? list() : Promise.all([writeTodos(), writeItems()]))
