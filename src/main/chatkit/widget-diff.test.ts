import { describe, expect, it } from 'vitest'
import type {
  Card,
  Markdown,
  ThreadStreamEvent,
  WidgetComponent,
  WidgetRoot,
} from '../../shared/chatkit/index.ts'
import { instant } from './server.testing.ts'
import { streamWidget } from './stream-widget.ts'
import { diffWidget } from './widget-diff.ts'

function text(value: string, fields: Partial<Markdown> = {}): Markdown {
  return { type: 'Markdown', id: 'text', value, streaming: true, ...fields }
}

function card(...children: WidgetComponent[]): Card {
  return { type: 'Card', children }
}

const thread = {
  id: 'thr_1',
  created_at: instant,
  status: { type: 'active' as const },
  metadata: {},
}

describe('the difference between two widgets', () => {
  it('is nothing if they are the same, null and absent fields included', () => {
    const withNull = JSON.parse('{"type":"Card","children":[],"size":null}') as WidgetRoot
    expect(diffWidget(card(), withNull)).toEqual([])
    expect(diffWidget(card(text('a')), card(text('a')))).toEqual([])
  })

  it('is one delta for each text with an id that only grew, at any depth', () => {
    const before = card({ type: 'Row', children: [text('a'), text('b', { id: 'two' })] })
    const after = card({ type: 'Row', children: [text('aX'), text('bY', { id: 'two' })] })
    const type = 'widget.streaming_text.value_delta'
    expect(diffWidget(before, after)).toEqual([
      { type, component_id: 'text', delta: 'X', done: false },
      { type, component_id: 'two', delta: 'Y', done: false },
    ])
  })

  it('says that a text is done if it does not stream', () => {
    const [update] = diffWidget(
      card(text('a', { streaming: false })),
      card(text('ab', { streaming: false })),
    )
    expect(update).toMatchObject({ delta: 'b', done: true })
  })

  it.each<[string, WidgetRoot, WidgetRoot]>([
    ['the root is another', card(), { type: 'Basic', children: [] }],
    ['a field differs', card(), { type: 'Card', children: [], size: 'lg' }],
    ['an id differs', card(text('a')), card(text('a', { id: 'other' }))],
    ['a child is new', card(), card(text('a'))],
    [
      'children change places',
      card(text('a'), text('b', { id: '2' })),
      card(text('b', { id: '2' }), text('a')),
    ],
    ['a text does not only grow', card(text('abc')), card(text('ab'))],
    [
      'a text without id grows',
      card(text('a', { id: undefined })),
      card(text('ab', { id: undefined })),
    ],
    ['streaming ends in the same step', card(text('a')), card(text('ab', { streaming: false }))],
    [
      'a title grows',
      card({ type: 'Title', id: 'text', value: 'a' }),
      card({ type: 'Title', id: 'text', value: 'ab' }),
    ],
    [
      'a text under a single child grows',
      card({ type: 'Transition', children: text('a') }),
      card({ type: 'Transition', children: text('ab') }),
    ],
    [
      'one of two texts with one id grows',
      card(text('a'), { type: 'Row', children: [text('a')] }),
      card(text('a'), { type: 'Row', children: [text('ab')] }),
    ],
    ['two texts with one id grow', card(text('a'), text('a')), card(text('ab'), text('ab'))],
    [
      'a payload differs, even in the form of a text',
      card({ type: 'Button', onClickAction: { type: 't', payload: text('a') } }),
      card({ type: 'Button', onClickAction: { type: 't', payload: text('ab') } }),
    ],
  ])('is the whole widget if %s', (_case, before, after) => {
    expect(diffWidget(before, after)).toEqual([{ type: 'widget.root.updated', widget: after }])
  })
})

describe('a streamed widget', () => {
  const generateId = () => 'msg_1'
  const now = () => new Date(instant)

  async function collect(widget: WidgetRoot | AsyncIterable<WidgetRoot>) {
    const events: ThreadStreamEvent[] = []
    const options = { generateId, now, copyText: 'copy' }
    for await (const event of streamWidget(thread, widget, options)) events.push(event)
    return events
  }

  function item(widget: WidgetRoot) {
    const base = { id: 'msg_1', thread_id: 'thr_1', created_at: instant, type: 'widget' }
    return { ...base, widget, copy_text: 'copy' }
  }

  it('that is finished is one event', async () => {
    expect(await collect(card())).toEqual([{ type: 'thread.item.done', item: item(card()) }])
  })

  it('that changes appears, is updated, and is done in its last state', async () => {
    async function* states() {
      yield card(text(''))
      yield card(text('Hel'))
      yield card(text('Hel'))
      yield card(text('Hello', { streaming: false }))
    }
    const last = card(text('Hello', { streaming: false }))
    const delta = { component_id: 'text', delta: 'Hel', done: false }
    expect(await collect(states())).toEqual([
      { type: 'thread.item.added', item: item(card(text(''))) },
      {
        type: 'thread.item.updated',
        item_id: 'msg_1',
        update: { type: 'widget.streaming_text.value_delta', ...delta },
      },
      {
        type: 'thread.item.updated',
        item_id: 'msg_1',
        update: { type: 'widget.root.updated', widget: last },
      },
      { type: 'thread.item.done', item: item(last) },
    ])
  })

  it('without any state is nothing', async () => {
    async function* none(): AsyncGenerator<WidgetRoot> {}
    expect(await collect(none())).toEqual([])
  })
})
