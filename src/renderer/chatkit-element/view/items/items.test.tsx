import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../../element/mounted-chat.testing.tsx'
import {
  added,
  assistantMessage,
  done,
  jsonResponse,
  threadOf,
  userMessage,
} from '../../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

const picture = 'data:image/png;base64,iVBORw0KGgo='
const item = (id: string, type: string, part: object) => ({
  ...assistantMessage(id, null),
  type,
  ...part,
})
const updated = (item_id: string, update: object) => ({
  type: 'thread.item.updated',
  item_id,
  update,
})

async function startTurn() {
  await mounted.show()
  const stream = mounted.endpoint.stream('threads.create')
  await mounted.say('hi')
  await mounted.rest(() =>
    stream.send(
      { type: 'thread.created', thread: threadOf('thr_1') },
      done(userMessage('u', 'hi')),
    ),
  )
  return stream
}

async function showThread(...data: unknown[]) {
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items: { data, has_more: false } })),
  )
  await mounted.show({ initialThread: 'thr_1' })
}

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

describe('a generated image', () => {
  it('begins as a place, sharpens while it is made, and can be enlarged when it is done', async () => {
    const stream = await startTurn()
    await mounted.rest(() => stream.send(added(item('i', 'generated_image', {}))))
    expect(mounted.text).toContain('Creating image')
    const blurAfter = async (progress: number) => {
      const image = { id: 'x', url: picture }
      const update = { type: 'generated_image.updated', image, progress }
      await mounted.rest(() => stream.send(updated('i', update)))
      const { filter } = mounted.find('.generated-image img', HTMLImageElement).style
      return Number.parseFloat(filter.slice('blur('.length))
    }
    const early = await blurAfter(0.25)
    const late = await blurAfter(0.75)
    expect(late).toBeGreaterThan(0)
    expect(late).toBeLessThan(early)
    const image = { id: 'x', url: picture }
    await mounted.rest(() => stream.send(done(item('i', 'generated_image', { image }))))
    await mounted.rest(() => stream.end())
    await mounted.rest(() => mounted.button('Enlarge “Generated image”').click())
    expect(mounted.find('dialog img', HTMLImageElement).getAttribute('src')).toBe(picture)
    expect(mounted.find('dialog a[download]', HTMLAnchorElement).download).toBe(
      'Generated image.png',
    )
  })

  it('is a link where its host may not be asked', async () => {
    const image = { id: 'x', url: 'https://evil.example/?q=secret' }
    await showThread(item('i', 'generated_image', { image }))
    expect(mounted.shadow.querySelectorAll('img')).toHaveLength(0)
    expect(mounted.find('.image-blocked a', HTMLAnchorElement).rel).toContain('noopener')
  })

  it('leaves no place behind when it was never made', async () => {
    await showThread(item('i', 'generated_image', {}))
    expect(mounted.text).not.toContain('Creating image')
  })
})

describe('a workflow', () => {
  const workflow = (part: object) => item('w', 'workflow', { workflow: part })

  it('shows the thought it is at while it runs, and its length afterwards', async () => {
    const stream = await startTurn()
    const reasoning = { type: 'reasoning', tasks: [] }
    const task = { type: 'thought', title: 'Weighing', content: 'First this' }
    await mounted.rest(() =>
      stream.send(
        added(workflow(reasoning)),
        updated('w', { type: 'workflow.task.added', task_index: 0, task }),
      ),
    )
    expect(mounted.find('.live-thought', HTMLElement).textContent).toContain('First this')
    const summary = { duration: 3 }
    await mounted.rest(() => stream.send(done(workflow({ ...reasoning, tasks: [task], summary }))))
    expect(mounted.shadow.querySelector('.live-thought')).toBeNull()
    const line = mounted.find('.workflow-line', HTMLButtonElement)
    expect(line.textContent).toBe('Thought for 3 seconds')
    expect(mounted.text).not.toContain('First this')
    await mounted.rest(() => line.click())
    expect(mounted.text).toContain('First this')
    await mounted.rest(() => stream.end())
  })

  it('shows what each kind of task did', async () => {
    const url = { type: 'url', title: 'Prices', url: 'https://www.shop.example/' }
    const tasks = [
      { type: 'web_search', title_query: 'milk', queries: ['milk price'], sources: [url] },
      { type: 'file', sources: [{ type: 'file', title: 'Notes', filename: 'notes.txt' }] },
      { type: 'image', status_indicator: 'loading' },
      { type: 'custom', title: 'Added', content: 'to **list**', status_indicator: 'complete' },
    ]
    await showThread(workflow({ type: 'custom', tasks, expanded: true, summary: { title: 'Ok' } }))
    for (const text of [
      'Searched for “milk”',
      'milk price',
      'shop.example',
      'Looked at files',
      'notes.txt',
      'Worked on an image',
      'In progress',
      'Added',
    ])
      expect(mounted.text).toContain(text)
    expect(mounted.find('.task.complete strong', HTMLElement).textContent).toBe('list')
  })
})

it('says that something is under way while a client tool runs, and ends the turn once', async () => {
  const answers: (() => void)[] = []
  await mounted.show({
    onClientTool: () => new Promise((resolve) => answers.push(() => resolve({ ok: true }))),
  })
  const stream = mounted.endpoint.stream('threads.create')
  await mounted.say('hi')
  const call = item('c', 'client_tool_call', {
    status: 'pending',
    call_id: 'call',
    name: 'look',
    arguments: {},
  })
  await mounted.rest(() =>
    stream.send(
      { type: 'thread.created', thread: threadOf('thr_1') },
      done(userMessage('u', 'hi')),
      done(assistantMessage('a', 'Let me look.')),
      done(call),
    ),
  )
  await mounted.rest(() => stream.end())
  expect(mounted.find('.progress', HTMLElement).textContent).toBe('Working')
  const next = mounted.endpoint.stream('threads.add_client_tool_output')
  await mounted.rest(() => answers[0]?.())
  await mounted.rest(() => next.send(done(assistantMessage('b', 'Found it.'))))
  await mounted.rest(() => next.end())
  expect(mounted.shadow.querySelector('.progress')).toBeNull()
  expect(mounted.text).toContain('Found it.')
})
