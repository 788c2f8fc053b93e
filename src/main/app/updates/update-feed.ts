import type { ReadableStreamDefaultReader } from 'node:stream/web'

import { z } from 'zod'

import { isNewerVersion } from './is-newer-version.ts'

declare const builtUpdateFeed: string | undefined

/** The address that this build looks for new versions at; null for a build that never looks. */
export const updateFeed: URL | null = readFeedAddress(
  typeof builtUpdateFeed === 'string' ? builtUpdateFeed : '',
)

/** Reads the address of a feed; null for anything but https without a name and a password in it. */
export function readFeedAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text.endsWith('/') ? text : `${text}/`)
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  return url.protocol === 'https:' && isPlain ? url : null
}

const feedSchema = z.object({
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  page: z
    .url({ protocol: /^https$/ })
    .max(500)
    .refine((page) => new URL(page).username === ''),
})

/** A newer version, and the page to get it from. */
export type NewVersion = z.infer<typeof feedSchema>

interface FeedOptions {
  /** The file of the feed. */
  address: URL
  /** The version that runs. */
  version: string
  fetch: typeof fetch
  signal: AbortSignal
}

const mostBytes = 20_000

/** What the feed has that is newer; null when nothing is. Rejects when it cannot be had or read. */
export async function readFeed(options: FeedOptions): Promise<NewVersion | null> {
  const { address, version, signal } = options
  const response = await options.fetch(address, {
    signal,
    redirect: 'error',
    credentials: 'omit',
    headers: { accept: 'application/json' },
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`The feed answered ${response.status}.`)
  }
  const newest = feedSchema.parse(JSON.parse(await limitedText(response)))
  return isNewerVersion(newest.version, version) ? newest : null
}

async function limitedText({ body }: Response): Promise<string> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const part = await reader?.read()
    if (part?.value === undefined) return text + decoder.decode()
    bytes += part.value.byteLength
    if (bytes > mostBytes) {
      await reader?.cancel()
      throw new Error('The feed is too long.')
    }
    text += decoder.decode(part.value, { stream: true })
  }
}
