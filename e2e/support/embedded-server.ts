import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { exitCode } from './child-process.ts'
import { journeyNow } from './offhand-app.ts'

const script = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'out/main/serve.js')
const readySchema = z.object({ url: z.string(), token: z.string() })
const createdSchema = z.object({ thread: z.object({ id: z.string() }) })

const messageOf = (text: string) => ({
  content: [{ type: 'input_text', text }],
  attachments: [],
  inference_options: {},
})

/** Holds a conversation with the server without a window, on a data folder that a journey then opens. */
export async function converse(dataFolder: string, messages: readonly string[]): Promise<void> {
  const server = spawn(process.execPath, [script, '--data', dataFolder, '--now', journeyNow], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = exitCode(server)
  const lines = createInterface(server.stdout)
  const line = await new Promise<string>((resolve) => lines.once('line', resolve))
  const { url, token } = readySchema.parse(JSON.parse(line))
  const send = async (type: string, params: object) => {
    const response = await fetch(`${url}/chatkit`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type, params }),
    })
    if (!response.ok) throw new Error(`${type} was answered with ${response.status}.`)
    return response.text()
  }

  const [first = '', ...rest] = messages
  const created = await send('threads.create', { input: messageOf(first) })
  const event: unknown = JSON.parse(created.slice('data: '.length, created.indexOf('\n')))
  const threadId = createdSchema.parse(event).thread.id
  for (const text of rest) {
    await send('threads.add_user_message', { thread_id: threadId, input: messageOf(text) })
  }
  server.kill('SIGTERM')
  await exited
}
