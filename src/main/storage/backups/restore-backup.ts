import type { RestorePreview } from '../../../shared/ipc/data-routes.ts'
import { changeOutsideTrash } from '../../../shared/todos/change.ts'
import { restoreSteps } from '../../../shared/todos/restore-changes.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { ThreadItem, ThreadMetadata } from '../../../shared/chatkit/index.ts'
import type { Store } from '../../chatkit/index.ts'
import { collected } from '../../todos/pace.ts'
import type { ReadBackup } from './read-backup.ts'

const page = { limit: 100, after: null, order: 'asc' } as const

/** The part of a chat store that tells what is in it. */
export type ChatCopy = Pick<Store, 'loadThreads' | 'loadThreadItems'>

/** The part of a chat store that brings conversations back. */
export interface ChatTarget extends ChatCopy {
  /** Adds a conversation with everything in it, or nothing. */
  bringThread(thread: ThreadMetadata, items: readonly ThreadItem[]): Promise<void>
}

/** What restoring would change; changes nothing. */
export async function previewRestore(
  backup: ReadBackup,
  current: readonly Todo[],
  chats: ChatCopy,
): Promise<RestorePreview> {
  const steps = restoreSteps(current, backup.todos, backup.at)
  const changes = (await collected(steps)).map(changeOutsideTrash)
  const listsNow = listsOf(current)
  const listsThen = listsOf(backup.todos)
  return {
    added: changes.filter(({ before, after }) => before === null && after !== null).length,
    changed: changes.filter(({ before, after }) => before !== null && after !== null).length,
    removed: changes.filter(({ before, after }) => before !== null && after === null).length,
    newLists: [...listsThen].filter((name) => !listsNow.has(name)),
    goneLists: [...listsNow].filter((name) => !listsThen.has(name)),
    missingThreads: (await missingThreads(await backup.chats(), chats)).length,
  }
}

function listsOf(todos: readonly Todo[]): Set<string> {
  return new Set(todos.filter(({ deletedAt }) => deletedAt === null).map(({ list }) => list))
}

/** Brings the conversations back that are no longer there; answers how many. Changes no other. */
export async function restoreThreads(backup: ReadBackup, chats: ChatTarget): Promise<number> {
  const old = await backup.chats()
  const missing = await missingThreads(old, chats)
  for (const thread of missing) {
    const items: ThreadItem[] = []
    for await (const item of allItems(old, thread.id)) items.push(item)
    await chats.bringThread(thread, items)
  }
  return missing.length
}

async function missingThreads(old: ChatCopy, chats: ChatCopy) {
  const known = new Set((await allThreads(chats)).map(({ id }) => id))
  return (await allThreads(old)).filter(({ id }) => !known.has(id))
}

async function allThreads(chats: ChatCopy) {
  const threads = []
  let after: string | null = null
  do {
    const { data, has_more, after: next } = await chats.loadThreads({ ...page, after }, null)
    threads.push(...data)
    after = has_more ? (next ?? null) : null
  } while (after !== null)
  return threads
}

async function* allItems(chats: ChatCopy, threadId: string) {
  let after: string | null = null
  do {
    const {
      data,
      has_more,
      after: next,
    } = await chats.loadThreadItems(threadId, { ...page, after }, null)
    yield* data
    after = has_more ? (next ?? null) : null
  } while (after !== null)
}
