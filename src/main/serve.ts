import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'

import type { Clock } from '../shared/clock.ts'
import type { Logger } from '../shared/logger.ts'
import { createFileLogger } from './app/file-logger.ts'
import { createAssistant } from './assistant/create-assistant.ts'
import type { TodoRequestContext } from './assistant/todo-request-context.ts'
import { answerChatKitRequest, preferredLocale, type RequestProcessor } from './chatkit/index.ts'
import { jsonAnswer, startHttpServer, type HttpRoute } from './http/http-server.ts'
import { ImportFileError, readImportFile } from './http/import-file.ts'
import { serveFolder } from './http/serve-folder.ts'
import {
  parseServeOptions,
  ServeOptionsError,
  serveUsage,
  type ServeOptions,
} from './http/serve-options.ts'
import { openStorage, StorageError } from './storage/index.ts'
import { TodoCommandError } from './todos/todo-command-error.ts'
import { TodoService } from './todos/todo-service.ts'

const failed = 1
const misused = 2

async function main(commandLine: readonly string[]): Promise<number> {
  try {
    await serve(parseServeOptions(commandLine))
    return 0
  } catch (error) {
    if (error instanceof ServeOptionsError) {
      process.stderr.write(`${error.message}\n\n${serveUsage}`)
      return misused
    }
    process.stderr.write(`${describe(error)}\n`)
    return failed
  }
}

async function serve(options: ServeOptions): Promise<void> {
  const stopped = stopSignal()
  const toImport = options.importFile === null ? null : await readImportFile(options.importFile)
  const fixed = options.now
  const clock: Clock = fixed === null ? () => new Date() : () => new Date(fixed)
  const folder = options.dataFolder ?? serveFolder()
  const logger = createFileLogger({ folder: join(folder, 'logs'), debug: false })
  const storage = await openStorage({ folder, clock, logger })
  try {
    for (const { title, message } of storage.notices) process.stderr.write(`${title}. ${message}\n`)
    const repository = storage.todoRepository
    const todos = await TodoService.open({ repository, clock, generateId: randomUUID, logger })
    if (toImport !== null) {
      if (todos.snapshot().todos.length > 0) await storage.backups.make('before-import')
      await todos.execute(toImport, 'import')
    }
    const assistant = createAssistant({ store: storage.chatStore, todos, clock, logger })
    const token = options.token ?? randomBytes(32).toString('base64url')
    const routes = [chatKitRoute(assistant, logger), todosRoute(todos)]
    const server = await startHttpServer({ port: options.port, token, routes, logger })
    process.stdout.write(`${JSON.stringify({ url: server.url, token })}\n`)
    await stopped
    await server.close()
  } finally {
    await storage.close()
  }
}

function chatKitRoute(assistant: RequestProcessor<TodoRequestContext>, logger: Logger): HttpRoute {
  return {
    method: 'POST',
    path: '/chatkit',
    handle: ({ headers, body }, signal) => {
      const context = { locale: preferredLocale(headers['accept-language']) }
      return answerChatKitRequest(assistant, body, context, { signal, logger })
    },
  }
}

function todosRoute(todos: TodoService): HttpRoute {
  return {
    method: 'GET',
    path: '/todos',
    handle: () => Promise.resolve(jsonAnswer({ todos: todos.snapshot().todos })),
  }
}

/** Resolves when the process is asked to end. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    // The Agents SDK ends the process at once when nobody else listens, so these stay.
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => resolve())
  })
}

function describe(error: unknown): string {
  if (error instanceof TodoCommandError) return importFailure(error)
  if (error instanceof StorageError || error instanceof ImportFileError) return error.message
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE') return 'This port is in use already.'
  return error.stack ?? error.message
}

function importFailure({ message, details }: TodoCommandError): string {
  return details.length === 0 ? message : ['Nothing was imported:', ...details].join('\n')
}

// Whatever is written here, the log included, is for the owner only.
process.umask(0o077)
process.exitCode = await main(process.argv.slice(2))
