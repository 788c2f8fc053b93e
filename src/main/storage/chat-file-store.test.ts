import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import type { ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { silentLogger } from '../../shared/logger.ts'
import { describeStoreContract } from '../chatkit/store-contract.testing.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const instant = '2025-11-22T09:00:00.000Z'
const everything = { limit: 100, after: null, order: 'asc' } as const

async function open(folder: string) {
  const storage = await openStorage({
    folder,
    clock: () => new Date(instant),
    logger: silentLogger,
  })
  onTestFinished(() => storage.close())
  return storage
}

function thread(id: string): ThreadMetadata {
  return { id, created_at: instant, status: { type: 'active' }, metadata: {} }
}

function message(threadId: string, id: string, text = id): ThreadItem {
  const content = [{ annotations: [], text, type: 'output_text' as const }]
  return { id, thread_id: threadId, created_at: instant, type: 'assistant_message', content }
}

describeStoreContract('ChatFileStore', async () => (await open(await temporaryFolder())).chatStore)

describe('conversations on files', () => {
  it('come back after a restart in the order of their insertion', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    const ids = Array.from({ length: 20 }, (_, index) => `thr_${(index * 7) % 20}`)
    for (const id of ids) await chatStore.saveThread(thread(id), null)
    for (const id of ['msg_b', 'msg_a']) {
      await chatStore.addThreadItem('thr_0', message('thr_0', id), null)
    }
    await close()
    const again = (await open(folder)).chatStore
    expect((await again.loadThreads(everything, null)).data).toEqual(ids.map(thread))
    expect((await again.loadThreadItems('thr_0', everything, null)).data).toEqual([
      message('thr_0', 'msg_b'),
      message('thr_0', 'msg_a'),
    ])
    await again.saveThread(thread('thr_new'), null)
    const { data } = await again.loadThreads({ ...everything, order: 'desc' }, null)
    expect(data[0]?.id).toBe('thr_new')
  })

  it('cost nothing when another one is written', async () => {
    const folder = await temporaryFolder()
    const { chatStore } = await open(folder)
    for (const id of ['thr_long', 'thr_short']) await chatStore.saveThread(thread(id), null)
    await chatStore.addThreadItem('thr_long', message('thr_long', 'msg_1'), null)
    const before = await stat(join(folder, 'threads', 'thr_long.json'))
    await chatStore.addThreadItem('thr_short', message('thr_short', 'msg_1'), null)
    const after = await stat(join(folder, 'threads', 'thr_long.json'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it.each([
    '../outside',
    '..',
    '.',
    '',
    '/etc/x',
    'a\\b',
    'c:x',
    'nul',
    'A',
    'ü'.repeat(300),
    '\0',
  ])('stay inside their folder whatever the id is: %j', async (id) => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    await chatStore.saveThread(thread(id), null)
    await chatStore.addThreadItem(id, message(id, 'msg_1'), null)
    expect((await readdir(folder)).filter((name) => !name.startsWith('lock-'))).toEqual(['threads'])
    expect(await readdir(join(folder, 'threads'))).toHaveLength(2)
    await close()
    const again = (await open(folder)).chatStore
    expect(await again.loadItem(id, 'msg_1', null)).toEqual(message(id, 'msg_1'))
  })

  it('leave no file behind when they are deleted, also after a restart', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    await chatStore.saveThread(thread('thr_1'), null)
    await chatStore.addThreadItem('thr_1', message('thr_1', 'msg_1'), null)
    await chatStore.deleteThread('thr_1', null)
    expect(await readdir(join(folder, 'threads'))).toEqual([])
    await close()
    const again = await open(folder)
    expect(await readdir(join(folder, 'threads'))).toEqual([])
    expect(again.notices).toEqual([])
    await expect(again.chatStore.loadThread('thr_1', null)).rejects.toThrow('thr_1')
  })

  it('take 200 writes to one thread at once, in their order', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    await chatStore.saveThread(thread('thr_1'), null)
    const ids = Array.from({ length: 200 }, (_, index) => `msg_${index}`)
    await Promise.all(ids.map((id) => chatStore.addThreadItem('thr_1', message('thr_1', id), null)))
    await close()
    const page = { ...everything, limit: 500 }
    const { data } = await (await open(folder)).chatStore.loadThreadItems('thr_1', page, null)
    expect(data.map(({ id }) => id)).toEqual(ids)
  })

  it('are restored one by one when damaged, and the person is told how many', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    for (const id of ['thr_1', 'thr_2', 'thr_3']) {
      await chatStore.saveThread(thread(id), null)
      await chatStore.addThreadItem(id, message(id, 'msg_1'), null)
    }
    await close()
    await writeFile(join(folder, 'threads', 'thr_1.json'), 'damaged')
    await writeFile(join(folder, 'threads', 'thr_2.json'), '')
    await writeFile(join(folder, 'threads', 'thr_2.backup.json'), '')
    const again = await open(folder)
    const { data } = await again.chatStore.loadThreads(everything, null)
    expect(data.map(({ id }) => id)).toEqual(['thr_1', 'thr_3'])
    expect(await again.chatStore.loadItem('thr_1', 'msg_1', null)).toMatchObject({ id: 'msg_1' })
    const [notice] = again.notices
    expect(notice).toMatchObject({ id: 'storage.threads-damaged', level: 'danger' })
    expect(notice?.message).toContain('1 conversation was restored')
    expect(notice?.message).toContain('1 conversation was damaged and had no good copy')
    expect(notice?.message).toContain(join(folder, 'threads', 'thr_1.corrupt-'))
  })

  it('keep attachments over a restart', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    const attachment = {
      type: 'file',
      id: 'atc_1',
      name: 'a.txt',
      mime_type: 'text/plain',
    } as const
    await chatStore.saveAttachment(attachment, null)
    await close()
    const again = (await open(folder)).chatStore
    expect(await again.loadAttachment('atc_1', null)).toEqual(attachment)
    expect(await readFile(join(folder, 'attachments.json'), 'utf8')).toContain('"atc_1"')
  })
})
