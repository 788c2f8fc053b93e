import { describe, expect, it } from 'vitest'
import {
  threadItemSchema,
  threadItemUpdateSchema,
  type ThreadItem,
} from '../../../shared/chatkit/index.ts'
import { assistantMessage, userMessage, widgetItem } from './scripted-endpoint.testing.ts'
import {
  cutAfter,
  emptyContent,
  exchangeItem,
  prependItems,
  reconcileItems,
  removeItem,
  settle,
  updateItem,
  upsertItem,
  type ThreadContent,
} from './thread-content.ts'

const item = (value: unknown): ThreadItem => threadItemSchema.parse(value)
const update = (value: unknown) => threadItemUpdateSchema.parse(value)
const message = (id: string, text: string | null = id) => item(assistantMessage(id, text))
const contentOf = (...items: ThreadItem[]): ThreadContent => ({ ...emptyContent, items })
const ids = (content: ThreadContent | null) => content?.items.map((entry) => entry.id)

function textOf(content: ThreadContent | null, id: string): string[] | undefined {
  const found = content?.items.find((entry) => entry.id === id)
  return found?.type === 'assistant_message' ? found.content.map((part) => part.text) : undefined
}

describe('items', () => {
  it('appends an unknown id and replaces a known one in its place', () => {
    let content = upsertItem(contentOf(message('a'), message('b')), message('c'), false)
    content = upsertItem(content, message('a', 'new'), false)
    expect(ids(content)).toEqual(['a', 'b', 'c'])
    expect(textOf(content, 'a')).toEqual(['new'])
  })

  it('never changes an earlier content in place', () => {
    const before = Object.freeze(contentOf(Object.freeze(message('a', 'x'))))
    Object.freeze(before.items)
    const delta = {
      type: 'assistant_message.content_part.text_delta',
      content_index: 0,
      delta: 'y',
    }
    expect(textOf(updateItem(before, 'a', update(delta)), 'a')).toEqual(['xy'])
    upsertItem(before, message('b'), true)
    removeItem(before, 'a')
    expect(textOf(before, 'a')).toEqual(['x'])
  })

  it('keeps the object of every item that an update does not touch', () => {
    const [first, second] = [message('a'), message('b')]
    const delta = {
      type: 'assistant_message.content_part.text_delta',
      content_index: 0,
      delta: '!',
    }
    const next = updateItem(contentOf(first, second), 'b', update(delta))
    expect(next?.items[0]).toBe(first)
  })

  it('puts an item in the place of one with another id without leaving either twice', () => {
    const content = contentOf(message('local'), message('b'))
    expect(ids(exchangeItem(content, 'local', message('server')))).toEqual(['server', 'b'])
    expect(ids(exchangeItem(content, 'local', message('b', 'again')))).toEqual(['b'])
  })

  it('cuts what comes after an item, and nothing when it is unknown', () => {
    const content = contentOf(message('a'), message('b'), message('c'))
    expect(ids(cutAfter(content, 'b'))).toEqual(['a', 'b'])
    expect(cutAfter(content, 'x')).toBe(content)
  })
})

describe('updates', () => {
  const delta = (index: number, text: string) =>
    update({ type: 'assistant_message.content_part.text_delta', content_index: index, delta: text })

  it('pads parts that do not exist yet', () => {
    expect(textOf(updateItem(contentOf(message('a', null)), 'a', delta(2, 'x')), 'a')).toEqual([
      '',
      '',
      'x',
    ])
  })

  it('refuses a part index that no message has, instead of filling memory', () => {
    expect(updateItem(contentOf(message('a', null)), 'a', delta(1e9, 'x'))).toBeNull()
  })

  it('keeps annotations when the finished part comes without them', () => {
    const source = { type: 'url', title: 't', url: 'https://x.example' }
    const steps = [
      {
        type: 'assistant_message.content_part.annotation_added',
        content_index: 0,
        annotation_index: 7,
        annotation: { source, index: 1 },
      },
      {
        type: 'assistant_message.content_part.done',
        content_index: 0,
        content: { text: 'done', annotations: [] },
      },
    ]
    const content = steps.reduce<ThreadContent | null>(
      (now, step) => now && updateItem(now, 'a', update(step)),
      contentOf(message('a', 'x')),
    )
    const found = content?.items[0]
    expect(found?.type === 'assistant_message' && found.content[0]?.annotations).toHaveLength(1)
    expect(textOf(content, 'a')).toEqual(['done'])
  })

  it('says null for an unknown id and for an update of another kind of item', () => {
    const content = contentOf(message('a'), item(userMessage('u', 'hi')))
    expect(updateItem(content, 'x', delta(0, 'y'))).toBeNull()
    expect(updateItem(content, 'u', delta(0, 'y'))).toBeNull()
  })

  it('grows and replaces components of a widget at any depth, and passes over unknown ones', () => {
    const text = { type: 'Text', id: 't', value: 'a' }
    const tree = { type: 'Card', children: [{ type: 'Transition', children: text }] }
    const content = contentOf(item(widgetItem('w', tree)))
    const grow = (id: string) =>
      update({
        type: 'widget.streaming_text.value_delta',
        component_id: id,
        delta: 'b',
        done: false,
      })
    const grown = updateItem(content, 'w', grow('t'))
    expect(JSON.stringify(grown?.items)).toContain('"value":"ab"')
    expect(updateItem(content, 'w', grow('nowhere'))).toBeNull()
    const replaced = updateItem(
      content,
      'w',
      update({
        type: 'widget.component.updated',
        component_id: 't',
        component: { type: 'Badge', label: 'new' },
      }),
    )
    expect(JSON.stringify(replaced?.items)).toContain('"label":"new"')
  })

  it('adds and replaces tasks of a workflow', () => {
    const workflow = { type: 'custom', tasks: [] }
    const start = item({ ...assistantMessage('w', null), type: 'workflow', workflow })
    const task = (title: string) => ({ type: 'custom', title })
    const steps = [
      { type: 'workflow.task.added', task_index: 0, task: task('one') },
      { type: 'workflow.task.added', task_index: 1, task: task('two') },
      { type: 'workflow.task.updated', task_index: 0, task: task('uno') },
    ]
    const content = steps.reduce<ThreadContent | null>(
      (now, step) => now && updateItem(now, 'w', update(step)),
      contentOf(start),
    )
    const found = content?.items[0]
    expect(found?.type === 'workflow' && found.workflow.tasks.map((entry) => entry.title)).toEqual([
      'uno',
      'two',
    ])
  })
})

describe('the end of a stream', () => {
  it('drops messages without text that still grew, and keeps those with text', () => {
    let content = upsertItem(emptyContent, message('full', 'text'), true)
    content = upsertItem(content, message('blank', ' \n'), true)
    content = upsertItem(content, message('none', null), true)
    expect(ids(settle(content))).toEqual(['full'])
    expect(settle(content).streaming.size).toBe(0)
  })

  it('keeps a finished message without text', () => {
    expect(ids(settle(upsertItem(emptyContent, message('a', ''), false)))).toEqual(['a'])
  })
})

describe('pages', () => {
  it('puts older items first and skips those already there', () => {
    const content = contentOf(message('c'), message('d'))
    expect(ids(prependItems(content, [message('a'), message('b'), message('c')]))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('takes over the server state and keeps every object that says the same', () => {
    const [same, old] = [message('a'), message('b')]
    const next = reconcileItems(contentOf(same, old), [
      message('a'),
      message('b', 'B'),
      message('c'),
    ])
    expect(next.items[0]).toBe(same)
    expect(textOf(next, 'b')).toEqual(['B'])
    expect(ids(next)).toEqual(['a', 'b', 'c'])
  })

  it('is the very same content when nothing changed, so that nothing is drawn anew', () => {
    const content = contentOf(message('a'))
    expect(reconcileItems(content, [message('a')])).toBe(content)
  })
})
