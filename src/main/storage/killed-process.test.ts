import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const rounds = 12

/** The child has to be a process of its own, so it is bundled to one file that plain Node runs. */
async function bundle(): Promise<string> {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'endless-writer.testing.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'endless-writer.mjs' } },
    },
  })
  return join(outDir, 'endless-writer.mjs')
}

/** Kills the writer without warning once it confirmed `count` facts; answers all it confirmed. */
async function confirmedBeforeKill(program: string, folder: string, count: number) {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const facts: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    facts.push(line)
    if (facts.length === count) child.kill('SIGKILL')
  }
  await ended
  return facts
}

async function storedFacts(folder: string) {
  const storage = await openStorage({ folder, clock: () => new Date(), logger: silentLogger })
  const { todos } = await storage.todoRepository.load()
  const page = { limit: 1_000_000, after: null, order: 'asc' } as const
  const threads = await storage.chatStore.loadThreads(page, null)
  const items = await Promise.all(
    threads.data.map(async ({ id }) => {
      const { data } = await storage.chatStore.loadThreadItems(id, page, null)
      return data.map((item) => `item ${id} ${item.id}`)
    }),
  )
  await storage.close()
  return { todos, items: items.flat(), notices: storage.notices }
}

describe('a process killed while it writes', () => {
  it('loses nothing that it confirmed and opens without a notice, every time', async () => {
    const program = await bundle()
    const folder = await temporaryFolder()
    let before = 0
    for (let round = 1; round <= rounds; round += 1) {
      const confirmed = await confirmedBeforeKill(program, folder, round * 7)
      expect(confirmed.length).toBeGreaterThanOrEqual(round * 7)
      const { todos, items, notices } = await storedFacts(folder)
      expect(notices).toEqual([])
      const made = todos.map((_, index) => `todo ${index + 1}`)
      expect(todos.map(({ id }) => id.replace('-', ' '))).toEqual(made)
      const facts = new Set([...made, ...items])
      expect(confirmed.filter((fact) => !facts.has(fact))).toEqual([])
      const confirmedTodos = confirmed.filter((fact) => fact.startsWith('todo'))
      // Of the one that was under way nobody knows.
      expect(todos.length - before - confirmedTodos.length).toBeLessThanOrEqual(1)
      before = todos.length
    }
  }, 60_000)
})
