import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const chains = 4
const rounds = 50

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

/** Kills one process after the other at one folder, and looks after each what is left. */
async function killOften(program: string, chain: number): Promise<number> {
  const folder = await temporaryFolder()
  const confirmedItems: string[] = []
  let before = 0
  for (let round = 1; round <= rounds; round += 1) {
    // Any number does, as long as it is another one each time.
    const count = 1 + ((round * 37 + chain * 11) % 60)
    const confirmed = await confirmedBeforeKill(program, folder, count)
    expect(confirmed.filter((fact) => fact.startsWith('notice'))).toEqual([])
    const { todos, items, notices } = await storedFacts(folder)
    expect(notices).toEqual([])
    expect(todos.map(({ id }) => id)).toEqual(todos.map((_, index) => `todo-${index + 1}`))
    const newest = confirmed.findLast((fact) => fact.startsWith('todo '))
    const confirmedTodos = newest === undefined ? before : Number(newest.slice('todo '.length))
    expect(todos.length).toBeGreaterThanOrEqual(confirmedTodos)
    confirmedItems.push(...confirmed.filter((fact) => fact.startsWith('item ')))
    const found = new Set(items)
    expect(confirmedItems.filter((fact) => !found.has(fact))).toEqual([])
    before = todos.length
  }
  return before
}

describe('a process killed while it writes', () => {
  it('200 times loses nothing that it confirmed and opens without a notice', async () => {
    const program = await bundle()
    const stored = await Promise.all(
      Array.from({ length: chains }, (_, chain) => killOften(program, chain)),
    )
    for (const count of stored) expect(count).toBeGreaterThan(rounds)
  })
})

describe('two processes at once', () => {
  it('never both write to a folder, and the second is told why', async () => {
    const program = await bundle()
    const folder = await temporaryFolder()
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] }),
    )
    onTestFinished(() => {
      for (const child of children) child.kill('SIGKILL')
    })
    const ended = children.map((child) => once(child, 'close'))
    const outputs = children.map(({ stderr }) => text(stderr))
    const first = await Promise.race(
      children.map(async (child) => {
        for await (const line of createInterface({ input: child.stdout })) {
          if (line.startsWith('todo 5')) return child
        }
        return new Promise<never>(() => {})
      }),
    )
    await Promise.all(ended.filter((_, index) => children[index] !== first))
    const late = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    const [refusal] = await Promise.all([text(late.stderr), once(late, 'exit')])
    expect(refusal).toContain(`Another Offhand is using this folder: ${folder}`)
    first.kill('SIGKILL')
    await Promise.all(ended)
    const said = await Promise.all(outputs)
    expect(said.filter((output) => output.includes('Another Offhand'))).toHaveLength(2)
    const { todos, notices } = await storedFacts(folder)
    expect(todos.length).toBeGreaterThanOrEqual(5)
    expect(notices).toEqual([])
  })
})
