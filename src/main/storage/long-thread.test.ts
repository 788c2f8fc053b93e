import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import type { ThreadItem } from '../../shared/chatkit/index.ts'
import { silentLogger } from '../../shared/logger.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const createdAt = '2025-11-22T09:00:00.000Z'
const count = 1_000
const text = 'Word '.repeat(200)
const newest = { limit: 20, after: null, order: 'desc' } as const
const everything = { limit: 2 * count, after: null, order: 'asc' } as const

const open = (folder: string) =>
  openStorage({ folder, clock: () => new Date(createdAt), logger: silentLogger })

/** Some have ids that are written with escapes, which have to be read to be known. */
function item(index: number, words = text): ThreadItem {
  const id = index % 10 === 3 ? `item “${index}" \\ ü` : `item-${index}`
  const content = [{ annotations: [], text: `${words}${index}`, type: 'output_text' as const }]
  return { id, thread_id: 'thr_1', created_at: createdAt, type: 'assistant_message', content }
}

const items = Array.from({ length: count }, (_, index) => item(index))

/** A folder in which all messages of a long conversation are in a snapshot. */
async function longThread(): Promise<string> {
  const folder = await temporaryFolder()
  const { chatStore, close } = await open(folder)
  const thread = { id: 'thr_1', created_at: createdAt, status: { type: 'active' } } as const
  await chatStore.bringThread({ ...thread, metadata: {} }, items)
  await close()
  const names = await readdir(join(folder, 'threads'))
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(1)
  return folder
}

describe('a long conversation', () => {
  it('is not read for its newest page', async () => {
    const { chatStore, close } = await open(await longThread())
    const parse = vi.spyOn(JSON, 'parse')
    const page = await chatStore.loadThreadItems('thr_1', newest, null)
    const parsed = parse.mock.calls.length
    parse.mockRestore()
    expect(page.data).toEqual(items.slice(-20).toReversed())
    expect(page.has_more).toBe(true)
    expect(parsed).toBeLessThan(count / 5)
    await close()
  })

  it('has every message after changes to what was not read yet', async () => {
    const folder = await longThread()
    const first = await open(folder)
    // So long that a new snapshot is written of what nobody read.
    const longer = text.repeat(9)
    const changed = items.map((one, index) => (index % 9 === 0 ? item(index, longer) : one))
    for (const [index, one] of changed.entries()) {
      if (index % 9 === 0) await first.chatStore.saveItem('thr_1', one, null)
    }
    const [, , second] = changed
    await first.chatStore.deleteThreadItem('thr_1', second?.id ?? '', null)
    await first.close()
    const again = await open(folder)
    const { data } = await again.chatStore.loadThreadItems('thr_1', everything, null)
    expect(data).toEqual(changed.filter((one) => one !== second))
    await again.close()
  })
})
