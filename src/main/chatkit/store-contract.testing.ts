import { describe, expect, it } from 'vitest'
import type { Attachment, ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { NotFoundError } from './errors.ts'
import type { PageRequest, Store } from './store.ts'

const context = undefined
const instant = '2026-01-05T11:03:37.722Z'
const everything: PageRequest = { limit: 100, after: null, order: 'asc' }

const idPrefixes = [
  ['tool_call', 'tc'],
  ['task', 'tsk'],
  ['workflow', 'wf'],
  ['sdk_hidden_context', 'shcx'],
] as const

function thread(id: string, fields: Partial<ThreadMetadata> = {}): ThreadMetadata {
  return { id, created_at: instant, status: { type: 'active' }, metadata: {}, ...fields }
}

function message(id: string, created_at = instant, text = id): ThreadItem {
  const content = [{ annotations: [], text, type: 'output_text' as const }]
  return { id, thread_id: 'thr_1', created_at, type: 'assistant_message', content }
}

function attachment(id: string, name = 'notes.txt'): Attachment {
  return { type: 'file', id, name, mime_type: 'text/plain', metadata: { path: null } }
}

/**
 * Registers the tests that every `Store` must pass, under the given name; `createStore` gives an
 * empty store each time.
 */
export function describeStoreContract(
  name: string,
  createStore: () => Store | Promise<Store>,
): void {
  describe(`${name} keeps the Store contract`, () => {
    describeThreads(createStore)
    describeItems(createStore)
    describePages(createStore)
    describeItemDocuments(createStore)
    describeAttachments(createStore)
  })
}

function describeThreads(createStore: () => Store | Promise<Store>): void {
  it('gives back a saved thread with everything in it', async () => {
    const store = await createStore()
    const saved = thread('thr_1', {
      title: 'Groceries',
      status: { type: 'locked', reason: 'Archived' },
      allowed_image_domains: ['example.com'],
      metadata: { nested: { list: [1, null] } },
    })
    await store.saveThread(saved, context)
    expect(await store.loadThread('thr_1', context)).toEqual(saved)
  })

  it('replaces a thread that is saved again, keeping its items', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    await store.addThreadItem('thr_1', message('msg_1'), context)
    await store.saveThread(thread('thr_1', { title: 'New' }), context)
    expect((await store.loadThread('thr_1', context)).title).toBe('New')
    expect((await store.loadThreads(everything, context)).data).toHaveLength(1)
    expect((await store.loadThreadItems('thr_1', everything, context)).data).toHaveLength(1)
  })

  it('deletes a thread together with its items', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    await store.addThreadItem('thr_1', message('msg_1'), context)
    await store.deleteThread('thr_1', context)
    await expect(store.loadThread('thr_1', context)).rejects.toThrow(NotFoundError)
    await store.saveThread(thread('thr_1'), context)
    expect((await store.loadThreadItems('thr_1', everything, context)).data).toEqual([])
  })

  it('lists threads by creation time in both orders', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_b', { created_at: '2026-01-02T00:00:00.000Z' }), context)
    await store.saveThread(thread('thr_a', { created_at: '2026-01-03T00:00:00.000Z' }), context)
    await store.saveThread(thread('thr_c', { created_at: '2026-01-01T00:00:00.000Z' }), context)
    const ids = async (order: 'asc' | 'desc') =>
      (await store.loadThreads({ ...everything, order }, context)).data.map(({ id }) => id)
    expect(await ids('asc')).toEqual(['thr_c', 'thr_b', 'thr_a'])
    expect(await ids('desc')).toEqual(['thr_a', 'thr_b', 'thr_c'])
  })

  it('rejects every call that names an unknown thread', async () => {
    const store = await createStore()
    const calls = [
      store.loadThread('thr_x', context),
      store.deleteThread('thr_x', context),
      store.loadThreadItems('thr_x', everything, context),
      store.addThreadItem('thr_x', message('msg_1'), context),
      store.saveItem('thr_x', message('msg_1'), context),
      store.loadItem('thr_x', 'msg_1', context),
      store.deleteThreadItem('thr_x', 'msg_1', context),
    ]
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: { name: 'NotFoundError' } })
    }
  })
}

function describeItems(createStore: () => Store | Promise<Store>): void {
  const ids = async (store: Store) =>
    (await store.loadThreadItems('thr_1', everything, context)).data.map(({ id }) => id)

  it('keeps items of one instant in the order in which they were added', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    for (const id of ['msg_c', 'msg_a', 'msg_b']) {
      await store.addThreadItem('thr_1', message(id), context)
    }
    expect(await ids(store)).toEqual(['msg_c', 'msg_a', 'msg_b'])
  })

  it('puts an item that was created earlier before the others', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    await store.addThreadItem('thr_1', message('msg_2', '2026-01-05T11:00:00.000Z'), context)
    await store.addThreadItem('thr_1', message('msg_1', '2026-01-05T10:00:00.000Z'), context)
    expect(await ids(store)).toEqual(['msg_1', 'msg_2'])
  })

  it.each(['addThreadItem', 'saveItem'] as const)(
    'replaces an item whose id exists in its place with %s',
    async (method) => {
      const store = await createStore()
      await store.saveThread(thread('thr_1'), context)
      for (const id of ['msg_1', 'msg_2']) await store.addThreadItem('thr_1', message(id), context)
      await store[method]('thr_1', message('msg_1', '2026-01-06T00:00:00.000Z', 'new'), context)
      expect(await ids(store)).toEqual(['msg_1', 'msg_2'])
      expect(await store.loadItem('thr_1', 'msg_1', context)).toMatchObject({
        content: [{ text: 'new' }],
      })
    },
  )

  it('inserts an unknown item with saveItem', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    await store.saveItem('thr_1', message('msg_1'), context)
    expect(await ids(store)).toEqual(['msg_1'])
  })

  it('deletes one item and no other', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    for (const id of ['msg_1', 'msg_2']) await store.addThreadItem('thr_1', message(id), context)
    await store.deleteThreadItem('thr_1', 'msg_1', context)
    expect(await ids(store)).toEqual(['msg_2'])
  })

  it('keeps the items of threads apart, even with equal ids', async () => {
    const store = await createStore()
    for (const id of ['thr_1', 'thr_2']) await store.saveThread(thread(id), context)
    await store.addThreadItem('thr_1', message('msg_1'), context)
    await store.addThreadItem('thr_2', message('msg_1', instant, 'other'), context)
    await store.deleteThreadItem('thr_1', 'msg_1', context)
    await expect(store.loadItem('thr_1', 'msg_1', context)).rejects.toThrow(NotFoundError)
    expect(await store.loadItem('thr_2', 'msg_1', context)).toMatchObject({
      content: [{ text: 'other' }],
    })
  })

  it('rejects loading and deleting an unknown item', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    await expect(store.loadItem('thr_1', 'msg_x', context)).rejects.toThrow(NotFoundError)
    await expect(store.deleteThreadItem('thr_1', 'msg_x', context)).rejects.toThrow(NotFoundError)
  })
}

function describePages(createStore: () => Store | Promise<Store>): void {
  async function storeWithItems(count: number): Promise<Store> {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    for (let index = 1; index <= count; index += 1) {
      await store.addThreadItem('thr_1', message(`msg_${index}`), context)
    }
    return store
  }

  it.each(['asc', 'desc'] as const)('visits every item exactly once, %s', async (order) => {
    const store = await storeWithItems(7)
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const page = await store.loadThreadItems('thr_1', { limit: 3, after, order }, context)
      seen.push(...page.data.map(({ id }) => id))
      if (!page.has_more) break
      after = page.after ?? null
    }
    const expected = Array.from({ length: 7 }, (_, index) => `msg_${index + 1}`)
    expect(seen).toEqual(order === 'asc' ? expected : expected.toReversed())
  })

  it('says that there is nothing more after a page that ends with the last item', async () => {
    const store = await storeWithItems(3)
    const page = await store.loadThreadItems('thr_1', { ...everything, limit: 3 }, context)
    expect(page).toMatchObject({ has_more: false })
    expect(page.data).toHaveLength(3)
  })

  it('gives an empty page for an unknown cursor', async () => {
    const store = await storeWithItems(3)
    const request = { ...everything, after: 'msg_x' }
    expect(await store.loadThreadItems('thr_1', request, context)).toMatchObject({
      data: [],
      has_more: false,
    })
    expect(await store.loadThreads(request, context)).toMatchObject({ data: [], has_more: false })
  })

  it('pages through threads with a cursor', async () => {
    const store = await createStore()
    for (const id of ['thr_1', 'thr_2', 'thr_3']) await store.saveThread(thread(id), context)
    const first = await store.loadThreads({ limit: 2, after: null, order: 'desc' }, context)
    expect(first.data.map(({ id }) => id)).toEqual(['thr_3', 'thr_2'])
    expect(first.has_more).toBe(true)
    const after = first.after ?? null
    const second = await store.loadThreads({ limit: 2, after, order: 'desc' }, context)
    expect(second.data.map(({ id }) => id)).toEqual(['thr_1'])
    expect(second.has_more).toBe(false)
  })
}

function describeItemDocuments(createStore: () => Store | Promise<Store>): void {
  it('keeps free-form content, nulls included', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    const call: ThreadItem = {
      id: 'tc_1',
      thread_id: 'thr_1',
      created_at: instant,
      type: 'client_tool_call',
      status: 'completed',
      call_id: 'call_1',
      name: 'get_selection',
      arguments: { filter: null, deep: [{ x: null }] },
      output: null,
    }
    await store.addThreadItem('thr_1', call, context)
    expect(await store.loadItem('thr_1', 'tc_1', context)).toEqual(call)
  })

  it('keeps fields that no version of the protocol knows', async () => {
    const store = await createStore()
    await store.saveThread(thread('thr_1'), context)
    const widget = { type: 'Card' as const, children: [], novelty: { a: 1 } }
    const item: ThreadItem = {
      id: 'msg_1',
      thread_id: 'thr_1',
      created_at: instant,
      type: 'widget',
      widget,
    }
    await store.addThreadItem('thr_1', item, context)
    expect(await store.loadItem('thr_1', 'msg_1', context)).toEqual(item)
  })

  it('is not changed by changing what was given to it or what it gave', async () => {
    const store = await createStore()
    const given = thread('thr_1', { metadata: { list: ['a'] } })
    await store.saveThread(given, context)
    given.metadata['list'] = 'changed'
    const loaded = await store.loadThread('thr_1', context)
    expect(loaded.metadata).toEqual({ list: ['a'] })
    loaded.metadata['list'] = 'changed'
    const item = message('msg_1')
    await store.addThreadItem('thr_1', item, context)
    item.created_at = 'changed'
    const page = await store.loadThreadItems('thr_1', everything, context)
    for (const row of page.data) row.created_at = 'changed too'
    expect((await store.loadThread('thr_1', context)).metadata).toEqual({ list: ['a'] })
    expect((await store.loadItem('thr_1', 'msg_1', context)).created_at).toBe(instant)
  })

  it('makes ids in the form of their kind, without repeating one', async () => {
    const store = await createStore()
    const ids = Array.from({ length: 50 }, () =>
      store.generateItemId('message', thread('thr_1'), context),
    )
    expect(new Set(ids).size).toBe(50)
    for (const id of ids) expect(id).toMatch(/^msg_/)
    expect(store.generateThreadId(context)).toMatch(/^thr_[0-9a-f]{8}$/)
    for (const [kind, prefix] of idPrefixes) {
      const id = store.generateItemId(kind, thread('thr_1'), context)
      expect(id).toMatch(new RegExp(`^${prefix}_[0-9a-f]{8}$`, 'u'))
    }
  })
}

function describeAttachments(createStore: () => Store | Promise<Store>): void {
  it('gives back a saved attachment, replaces it and deletes it', async () => {
    const store = await createStore()
    await store.saveAttachment(attachment('atc_1'), context)
    expect(await store.loadAttachment('atc_1', context)).toEqual(attachment('atc_1'))
    await store.saveAttachment(attachment('atc_1', 'renamed.txt'), context)
    expect((await store.loadAttachment('atc_1', context)).name).toBe('renamed.txt')
    await store.deleteAttachment('atc_1', context)
    await expect(store.loadAttachment('atc_1', context)).rejects.toThrow(NotFoundError)
  })

  it('keeps what belongs to an image', async () => {
    const store = await createStore()
    const upload_descriptor = { url: 'https://x.test/up', method: 'POST' as const, headers: {} }
    const image: Attachment = {
      ...attachment('atc_1'),
      type: 'image',
      preview_url: 'https://x.test/preview',
      upload_descriptor,
      thread_id: 'thr_1',
    }
    await store.saveAttachment(image, context)
    expect(await store.loadAttachment('atc_1', context)).toEqual(image)
  })

  it('rejects loading and deleting an unknown attachment', async () => {
    const store = await createStore()
    await expect(store.loadAttachment('atc_x', context)).rejects.toThrow(NotFoundError)
    await expect(store.deleteAttachment('atc_x', context)).rejects.toThrow(NotFoundError)
  })
}
