import { expect, gallery } from './support/gallery-window.ts'

const answer = (events: readonly unknown[]) =>
  events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')

gallery('a whole journey asks nothing but api.url', async ({ contract, galleryWindow }) => {
  const apiUrl = new URL('/chatkit', galleryWindow.url).href
  const text =
    'See [a page](https://example.com/a) ![a picture](https://tracker.example/p.png) and $e^2$'
  await contract.route(apiUrl, async (route) => {
    const { type } = route.request().postDataJSON() as { type: string }
    const { script } = { script: await threadParts() }
    if (type === 'threads.list') return route.fulfill({ json: { data: [], has_more: false } })
    if (type === 'items.feedback') return route.fulfill({ json: {} })
    return route.fulfill({ contentType: 'text/event-stream', body: answer(script) })
  })

  async function threadParts() {
    const base = { thread_id: 'thr_1', created_at: '2026-01-05T11:03:37Z' }
    const content = [{ type: 'output_text', text, annotations: [] }]
    const items = { data: [], has_more: false }
    const thread = {
      id: 'thr_1',
      created_at: base.created_at,
      status: { type: 'active' },
      metadata: {},
    }
    const favicon = 'https://tracker.example/favicon.ico'
    const image = { type: 'Image', src: 'https://tracker.example/w.png', alt: 'w', size: 40 }
    const widget = { type: 'Card', status: { text: 'Status', favicon }, children: [image] }
    return [
      { type: 'thread.created', thread: { ...thread, items } },
      { type: 'thread.item.done', item: { ...base, id: 'a1', type: 'assistant_message', content } },
      { type: 'thread.item.done', item: { ...base, id: 'w1', type: 'widget', widget } },
    ]
  }

  const requested: string[] = []
  contract.on('request', (request) => requested.push(request.url()))
  await contract.evaluate((url) => {
    window.contract.mount().show({
      api: { url, domainKey: 'a-key-of-a-domain' },
      threadItemActions: { feedback: true },
    })
  }, apiUrl)
  await contract.evaluate(() => window.contract.mount().methods.sendUserMessage({ text: 'Go' }))
  await contract.getByRole('button', { name: /good response/i }).click()
  await contract.getByRole('button', { name: 'History' }).click()
  await expect(contract.getByText(/no conversations/i)).toBeVisible()
  const outside = requested.filter(
    (url) => !url.startsWith(galleryWindow.url) && !/^(data|blob):/.test(url),
  )
  expect(outside).toEqual([])
  const posts = requested.filter((url) => url === apiUrl)
  expect(posts.length).toBeGreaterThanOrEqual(3)
  const others = requested.filter((url) => url.startsWith(galleryWindow.url) && url !== apiUrl)
  // Only files of the page itself: parts of the element that are loaded when first needed.
  expect(others.filter((url) => !url.includes('/assets/'))).toEqual([])
})
