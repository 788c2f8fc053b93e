import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import type { ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { silentLogger } from '../../shared/logger.ts'
import { describeStoreContract } from '../chatkit/store-contract.testing.ts'
import { gatedFileSystem } from './faulty-file-system.testing.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const instant = '2025-11-22T09:00:00.000Z'
const everything = { limit: 100, after: null, order: 'asc' } as const

const clock = () => new Date(instant)

async function open(folder: string) {
  const storage = await openStorage({ folder, clock, logger: silentLogger })
  onTestFinished(() => storage.close())
  return storage
}

async function filesOf(folder: string, threadId: string) {
  const names = await readdir(join(folder, 'threads'))
  return Promise.all(
    names
      .filter((name) => name.startsWith(`${threadId}-`))
      .map(async (name) => {
        const { ino, mtimeMs } = await stat(join(folder, 'threads', name))
        return { name, ino, mtimeMs }
      }),
  )
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
    const before = await filesOf(folder, 'thr_long')
    expect(before).toHaveLength(1)
    await chatStore.addThreadItem('thr_short', message('thr_short', 'msg_1'), null)
    expect(await filesOf(folder, 'thr_long')).toEqual(before)
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
    const names = (await readdir(folder)).filter((name) => !name.startsWith('lock-'))
    expect(names).toEqual(['threads', 'threads.1.jsonl'])
    expect(await readdir(join(folder, 'threads'))).toHaveLength(1)
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

  it('are read one by one, only when somebody asks for them', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    for (const id of ['thr_1', 'thr_2']) {
      await chatStore.saveThread(thread(id), null)
      await chatStore.addThreadItem(id, message(id, 'msg_1'), null)
    }
    await close()
    const read: string[] = []
    const fileSystem = gatedFileSystem((operation, path) => {
      if (operation === 'read' && dirname(path).endsWith('threads')) read.push(basename(path))
    })
    const again = await openStorage({ folder, clock, logger: silentLogger, fileSystem })
    expect((await again.chatStore.loadThreads(everything, null)).data).toHaveLength(2)
    expect(read).toEqual([])
    await again.chatStore.loadThreadItems('thr_2', everything, null)
    expect(read).toHaveLength(1)
    expect(read[0]).toMatch(/^thr_2-/)
    await again.close()
  })

  it('stay as they are when 30 of them are used in turns', async () => {
    const folder = await temporaryFolder()
    const { chatStore } = await open(folder)
    const ids = Array.from({ length: 30 }, (_, index) => `thr_${index}`)
    for (const id of ids) await chatStore.saveThread(thread(id), null)
    const texts = ['msg_1', 'msg_2', 'msg_3']
    for (const text of texts) {
      await Promise.all(ids.map((id) => chatStore.addThreadItem(id, message(id, text), null)))
    }
    for (const id of ids) {
      const { data } = await chatStore.loadThreadItems(id, everything, null)
      expect(data.map((item) => item.id)).toEqual(texts)
    }
  })

  it('keep every other message of a damaged one, which is told when it is opened', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    await chatStore.saveThread(thread('thr_1'), null)
    for (const id of ['msg_1', 'msg_2', 'msg_3'])
      await chatStore.addThreadItem('thr_1', message('thr_1', id), null)
    await close()
    const [name = ''] = await readdir(join(folder, 'threads'))
    const path = join(folder, 'threads', name)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('msg_2', 'msg_X'))
    const again = await open(folder)
    expect(again.notices).toEqual([])
    const { data } = await again.chatStore.loadThreadItems('thr_1', everything, null)
    expect(data.map(({ id }) => id)).toEqual(['msg_1', 'msg_3'])
    expect(again.notices).toMatchObject([{ id: 'storage.conversation-damaged' }])
    expect(again.notices[0]?.message).toContain('1 change could not be read.')
    expect(again.notices[0]?.message).toContain('.damaged-')
  })

  it('come back from their messages when the list of them is lost', async () => {
    const folder = await temporaryFolder()
    const { chatStore, close } = await open(folder)
    for (const id of ['thr_1', 'thr_2']) {
      await chatStore.saveThread(thread(id), null)
      await chatStore.addThreadItem(id, message(id, 'msg_1'), null)
    }
    await close()
    await writeFile(join(folder, 'threads.1.jsonl'), 'damaged\n')
    const again = await open(folder)
    const { data } = await again.chatStore.loadThreads(everything, null)
    expect(data.map(({ id }) => id).sort()).toEqual(['thr_1', 'thr_2'])
    expect(await again.chatStore.loadItem('thr_1', 'msg_1', null)).toMatchObject({ id: 'msg_1' })
    expect(again.notices).toMatchObject([{ id: 'storage.threads-damaged' }])
    expect(again.notices[0]?.message).toContain('2 of them have lost their titles')
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
    expect(await readFile(join(folder, 'attachments.1.jsonl'), 'utf8')).toContain('"atc_1"')
  })
})
