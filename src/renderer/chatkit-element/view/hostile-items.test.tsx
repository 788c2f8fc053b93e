import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../element/mounted-chat.testing.tsx'
import { faultsIn, hostileHost, hostileTexts } from '../element/page-faults.testing.ts'
import {
  assistantMessage,
  jsonResponse,
  threadOf,
  userMessage,
} from '../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

/** What is no whole address is one at the endpoint, where previews of attachments may be. */
const ofEndpoint = 'src="https://chat.example/'

const base = assistantMessage('x', null)

/** One item of every type, with the text in every place that takes one. */
function itemsWith(text: string, number: number): unknown[] {
  const id = (name: string) => `${name}${number}`
  const source = { title: text, description: text, timestamp: text, group: text }
  const sources = [
    { ...source, type: 'url', url: text, attribution: text },
    { ...source, type: 'file', filename: text },
    { ...source, type: 'entity', id: text, icon: text, label: text, interactive: true },
  ]
  const annotations = sources.map((each) => ({ type: 'annotation', index: 2, source: each }))
  const image = { type: 'image', id: id('atc'), name: text, mime_type: text, preview_url: text }
  const tasks = [
    { type: 'custom', title: text, icon: text, content: text },
    { type: 'web_search', title_query: text, queries: [text], sources: [sources[0]] },
    { type: 'thought', title: text, content: text },
    { type: 'file', title: text, sources: [sources[1]] },
    { type: 'image', title: text },
  ]
  const question = { id: text, question: text, answer: { values: [text], skipped: false } }
  const inputs = [
    { ...question, type: 'multiple_choice', options: [{ value: text }] },
    { ...question, type: 'freeform', description: text },
  ]
  const summary = { title: text, icon: text }
  return [
    {
      ...userMessage(id('u'), text),
      attachments: [image, { ...image, type: 'file', id: id('file') }],
      quoted_text: text,
    },
    { ...base, id: id('a'), content: [{ type: 'output_text', text: `ab${text}`, annotations }] },
    {
      ...base,
      id: id('w'),
      type: 'workflow',
      workflow: { type: 'custom', tasks, summary, expanded: true },
    },
    ...tasks.map((task, index) => ({ ...base, id: id(`t${index}-`), type: 'task', task })),
    { ...base, id: id('i'), type: 'generated_image', image: { id: text, url: text } },
    { ...base, id: id('q'), type: 'structured_input', status: 'answered', inputs },
  ]
}

async function show(data: unknown[], part: object = {}) {
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items: { data, has_more: false }, ...part })),
  )
  await mounted.show({ initialThread: 'thr_1' })
}

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

describe('hostile items', () => {
  it.each(hostileTexts.map((text, number) => [text, number] as const))(
    'load nothing and run nothing: %j',
    async (text, number) => {
      await show(itemsWith(text, number), { title: text })
      expect(mounted.shadow.querySelectorAll('[data-turn]').length).toBeGreaterThan(0)
      expect(faultsIn(mounted.shadow).filter((fault) => !fault.includes(ofEndpoint))).toEqual([])
    },
  )

  it.each([
    ['cdn.example', ['https://cdn.example/a.png']],
    [hostileHost, []],
  ])('load pictures from %s only if the thread allows that', async (asked, loaded) => {
    const part = { allowed_image_domains: ['cdn.example'] }
    await show(itemsWith(`https://${asked}/a.png`, 1), part)
    const sources = [...mounted.shadow.querySelectorAll('img')].map((image) => image.src)
    expect([...new Set(sources)]).toEqual(loaded)
  })

  it('say nothing harmful in notices, progress and errors of a stream', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    const text = hostileTexts.join('\n\n')
    await mounted.rest(() =>
      stream.send(
        { type: 'notice', level: 'info', message: text, title: text },
        { type: 'progress_update', text, icon: text },
        { type: 'error', code: 'custom', message: text, allow_retry: true },
      ),
    )
    expect(mounted.find('.notice', HTMLElement).textContent).not.toBe('')
    expect(faultsIn(mounted.shadow)).toEqual([])
    await mounted.rest(() => stream.end())
  })
})
