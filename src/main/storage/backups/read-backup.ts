import { z } from 'zod'

import type { Outline } from '../../../shared/todos/outline.ts'
import { todoSchema, type Todo } from '../../../shared/todos/todo.ts'
import { ChatFileStore } from '../chat-file-store.ts'
import { isAsWritten } from '../copying.ts'
import { load } from '../durable/load.ts'
import { openDatabases } from '../open-databases.ts'
import type { StorageContext } from '../storage-context.ts'
import { StorageError } from '../storage-error.ts'
import { todoFormat } from '../todo-format.ts'
import type { Manifest } from './backup.ts'

/** What is in a backup. */
export interface ReadBackup {
  at: string
  todos: Todo[]
  outline: Outline
  /** Opens the conversations, for reading only. */
  chats: () => Promise<ChatFileStore>
}

const sliceLength = 100

/** Reads a backup whose every byte is as it was written; rejects with StorageError when one is not. */
export async function readBackup(
  context: StorageContext,
  folder: string,
  manifest: Manifest,
): Promise<ReadBackup> {
  const { fileSystem: disk } = context
  for (const file of manifest.files) {
    const isGood = await isAsWritten(disk, folder, file).catch(() => false)
    if (!isGood) throw damaged(`${file.path} in it is not as it was written`)
  }
  const { state, damage, newerVersion } = await load({
    disk,
    place: { folder, name: 'todos' },
    format: todoFormat,
  })
  if (newerVersion !== null) {
    throw new StorageError(
      'newer-version',
      'This backup was made by a newer version of Offhand. Please update Offhand.',
    )
  }
  if (damage.paths.length + damage.missingFiles > 0) throw damaged('not all of it can be read')
  const refusal = new StorageError('read-only', 'A backup is never changed.')
  return {
    at: manifest.at,
    todos: await validTodos([...state.todos.values()]),
    outline: state.outline,
    chats: async () => {
      const { threads, attachments, unreadable } = await openDatabases(
        { ...context, refusal },
        folder,
      )
      if (unreadable !== null) throw unreadable
      return new ChatFileStore(threads, attachments)
    },
  }
}

/** The todos as they may enter the list, in slices. */
async function validTodos(rows: readonly unknown[]): Promise<Todo[]> {
  const todos: Todo[] = []
  const schema = z.array(todoSchema)
  for (let place = 0; place < rows.length; place += sliceLength) {
    const parsed = schema.safeParse(rows.slice(place, place + sliceLength))
    if (!parsed.success) throw damaged('a task in it is not valid')
    todos.push(...parsed.data)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return todos
}

function damaged(why: string): StorageError {
  return new StorageError('not-readable', `This backup is damaged: ${why}.`)
}
