import { Database } from '../../src/main/storage/durable/database.ts'
import { nodeFileSystem } from '../../src/main/storage/file-system.ts'
import { openStorage } from '../../src/main/storage/index.ts'
import { todoFormat } from '../../src/main/storage/todo-format.ts'
import { silentLogger } from '../../src/shared/logger.ts'
import type { Subject } from './subject.ts'

const surroundings = { clock: () => new Date(), logger: silentLogger, fileSystem: nodeFileSystem }

/** What the app uses. */
export const ownStorage: Subject = {
  async fill(folder, todos) {
    const context = { ...surroundings, smallestJournal: Number.POSITIVE_INFINITY, refusal: null }
    const database = await Database.open(context, { folder, name: 'todos' }, todoFormat)
    await database.replaceWith(todos.map((todo) => ({ todo })))
    await database.close()
  },
  async open(folder) {
    const { todoRepository, close } = await openStorage({ folder, ...surroundings })
    const { todos } = await todoRepository.load()
    return { todos, store: (change) => todoRepository.commit(change), close }
  },
}
