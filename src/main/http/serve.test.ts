import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

import { todoSchema } from '../../shared/todos/todo.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const readySchema = z.strictObject({ url: z.string(), token: z.string() })
const todosSchema = z.strictObject({ todos: z.array(todoSchema) })
const start = '2025-11-22T09:00'
let outDir = ''

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'offhand-test-'))
  await build({
    configFile: false,
    ssr: { noExternal: true },
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../serve.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' } },
    },
  })
})

afterAll(() => rm(outDir, { recursive: true, force: true }))

function run(commandLine: readonly string[]) {
  const child = spawn(process.execPath, [join(outDir, 'serve.mjs'), ...commandLine], {
    stdio: 'pipe',
  })
  const exited = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  return { child, exited }
}

async function serve(...commandLine: string[]) {
  const { child, exited } = run(commandLine)
  const errors = text(child.stderr)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    break
  }
  if (lines.length === 0) throw new Error(`serve ended: ${await errors}`)
  const { url, token } = readySchema.parse(JSON.parse(lines[0] ?? ''))
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  return {
    url,
    token,
    async todos() {
      const response = await fetch(`${url}/todos`, { headers })
      return todosSchema.parse(await response.json()).todos
    },
    async chatKit(type: string, params: object) {
      const body = JSON.stringify({ type, params })
      return fetch(`${url}/chatkit`, { method: 'POST', headers, body })
    },
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal)
      await exited
      return { code: child.exitCode, errors: await errors }
    },
  }
}

async function outcome(...commandLine: string[]) {
  const { child, exited } = run(commandLine)
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), exited])
  return { code: child.exitCode, output, errors }
}

function messageOf(message: string): object {
  const content = [{ type: 'input_text', text: message }]
  return { input: { content, attachments: [], inference_options: {} } }
}

async function importFile(rows: unknown[]): Promise<string> {
  const path = join(await temporaryFolder(), 'import.json')
  await writeFile(path, JSON.stringify({ todos: rows }))
  return path
}

describe('npm run serve', () => {
  it('says where it is, answers with the given token, and ends cleanly on SIGTERM', async () => {
    const data = await temporaryFolder()
    const server = await serve('--data', data, '--token', 'secret', '--now', start)
    expect(server.token).toBe('secret')
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await server.todos()).toEqual([])
    expect((await fetch(`${server.url}/todos`)).status).toBe(401)
    expect(await server.stop()).toEqual({ code: 0, errors: '' })
    expect((await readdir(data)).filter((name) => name.startsWith('lock-'))).toEqual([])
  })

  it('logs every request without the text of a task, for the owner only', async () => {
    const data = await temporaryFolder()
    const server = await serve('--data', data)
    const answer = await server.chatKit('threads.create', messageOf('add buy milk'))
    await answer.text()
    await server.stop()
    const path = join(data, 'logs', 'main.log')
    const log = await readFile(path, 'utf8')
    expect(log).toMatch(/http\.answered .*"status":200/)
    expect(log).toContain('threads.create')
    expect(log).not.toContain('milk')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('makes a new long token each time when none is given', async () => {
    const servers = [
      await serve('--data', await temporaryFolder()),
      await serve('--data', await temporaryFolder()),
    ]
    const tokens = new Set(servers.map(({ token }) => token))
    expect([...tokens].map(({ length }) => length >= 32)).toEqual([true, true])
    for (const server of servers) expect((await server.stop('SIGINT')).code).toBe(0)
  })

  it('adds a task by chat at the fixed time, and keeps it and the thread over a restart', async () => {
    const data = await temporaryFolder()
    const first = await serve('--data', data, '--now', start)
    const answer = await first.chatKit('threads.create', messageOf('add buy milk tomorrow at 5pm'))
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(await answer.text()).toMatch(/^data: \{"type":"thread.created"/)
    const due = { date: '2025-11-23', time: '17:00' }
    const before = await first.todos()
    expect(before).toMatchObject([{ due, status: 'open' }])
    expect(before[0]?.title).toMatch(/^buy milk$/i)
    await first.stop()
    const second = await serve('--data', data, '--now', start)
    expect(await second.todos()).toEqual(before)
    const threads = await second.chatKit('threads.list', {})
    expect(await threads.json()).toMatchObject({ data: [{ status: { type: 'active' } }] })
    await second.stop()
  })

  it('imports what it exported', async () => {
    const path = await importFile([{ title: 'Milk' }, { title: 'Bread', tags: ['shop'] }])
    const first = await serve('--data', await temporaryFolder(), '--import', path, '--now', start)
    const todos = await first.todos()
    expect(todos.map(({ title }) => title)).toEqual(['Milk', 'Bread'])
    const exported = await importFile(todos)
    const second = await serve('--data', await temporaryFolder(), '--import', exported)
    expect(await second.todos()).toEqual(todos)
  })

  it('imports nothing of a file with bad rows, names each and ends with 1', async () => {
    const data = await temporaryFolder()
    const path = await importFile([{ title: 'Good' }, { title: '' }, { due: 'never', title: 'x' }])
    const { code, output, errors } = await outcome('--data', data, '--import', path)
    expect([code, output]).toEqual([1, ''])
    expect(errors).toMatch(/^Nothing was imported .+\nrow 2: title: .+\nrow 3: due: .+\n$/)
    const server = await serve('--data', data)
    expect(await server.todos()).toEqual([])
  })

  it('explains wrong options on stderr and ends with 2', async () => {
    const { code, output, errors } = await outcome('--port', 'many')
    expect([code, output]).toEqual([2, ''])
    expect(errors).toContain('--port takes a number')
    expect(errors).toContain('Usage: npm run serve')
  })

  it('leaves a folder alone that is in use', async () => {
    const data = await temporaryFolder()
    await serve('--data', data)
    const { code, errors } = await outcome('--data', data)
    expect(code).toBe(1)
    expect(errors).toBe(`Another Offhand is using this folder: ${data}\n`)
  })

  it('takes over a folder whose owner was killed', async () => {
    const data = await temporaryFolder()
    const first = await serve('--data', data)
    await first.chatKit('threads.create', messageOf('add call mum')).then((answer) => answer.text())
    await first.stop('SIGKILL')
    const second = await serve('--data', data)
    const todos = await second.todos()
    expect(todos.map(({ title }) => title.toLowerCase())).toEqual(['call mum'])
  })
})
