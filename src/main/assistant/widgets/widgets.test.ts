import { describe, expect, it } from 'vitest'

import {
  widgetRootSchema,
  type ThreadItem,
  type WidgetComponent,
  type WidgetItem,
  type WidgetRoot,
} from '../../../shared/chatkit/index.ts'
import { TestConversation } from '../conversation.testing.ts'

const anyText: unknown = expect.any(String)
const anyThing: unknown = expect.anything()

const before = [
  'Buy milk @2026-03-04',
  'Write report @2026-03-02 !high +Work #q1 #draft',
  'Old chore \u2713',
]

function listItem(items: readonly ThreadItem[], type: WidgetRoot['type']): WidgetItem {
  const found = items.findLast((item) => item.type === 'widget' && item.widget.type === type)
  if (found?.type !== 'widget') throw new Error(`no ${type}`)
  return found
}

function parts(widget: WidgetComponent): WidgetComponent[] {
  const children = 'children' in widget && Array.isArray(widget.children) ? widget.children : []
  return [widget, ...children.flatMap(parts)]
}

const ofType = <Type extends WidgetComponent['type']>(widget: WidgetComponent, type: Type) =>
  parts(widget).filter(
    (part): part is Extract<WidgetComponent, { type: Type }> => part.type === type,
  )

async function listed(start = before) {
  const conversation = await TestConversation.start({ before: start })
  const { widgets } = await conversation.say('show all tasks including done')
  const [item] = widgets
  if (item === undefined) throw new Error('no list')
  return { conversation, item }
}

async function reread(conversation: TestConversation, type: WidgetRoot['type']) {
  return listItem(await conversation.items(), type).widget
}

const tick = (conversation: TestConversation, item: WidgetItem, payload: unknown) =>
  conversation.json('threads.sync_custom_action', {
    thread_id: conversation.threadId,
    item_id: item.id,
    action: { type: 'task.toggle', payload },
  })

describe('the list of tasks', () => {
  it('is a valid ListView with what a row needs', async () => {
    const { item } = await listed()
    expect(widgetRootSchema.safeParse(item.widget).success).toBe(true)
    if (item.widget.type !== 'ListView') throw new Error('no ListView')
    expect(item.widget.status?.text).toBe('All tasks · 3 tasks, 1 done')
    const [report, milk, chore] = item.widget.children
    if (report === undefined || milk === undefined || chore === undefined) throw new Error('rows')
    expect(ofType(report, 'Badge').map(({ label, color }) => [label, color])).toEqual([
      ['Monday, Mar 2', 'danger'],
      ['High', 'danger'],
    ])
    expect(ofType(report, 'Caption').map(({ value }) => value)).toEqual(['Work · #q1 · #draft'])
    expect(ofType(milk, 'Badge').map(({ label, color }) => [label, color])).toEqual([
      ['Today', 'info'],
    ])
    expect(ofType(chore, 'Text')).toEqual([
      { type: 'Text', value: 'Old chore', color: 'secondary', lineThrough: true },
    ])
    expect(ofType(milk, 'Checkbox')[0]?.onChangeAction).toEqual({
      type: 'task.toggle',
      payload: { id: 'todo-1' },
      handler: 'server',
      loadingBehavior: 'none',
      streaming: false,
    })
  })

  it('is not shown when there is nothing to show', async () => {
    const conversation = await TestConversation.start()
    const { widgets, text } = await conversation.say("what's due today?")
    expect(widgets).toEqual([])
    expect(text).toBe('You have no open tasks due today.')
  })

  it('can be copied as text', async () => {
    const { item } = await listed()
    expect(item.copy_text).toBe('- [ ] Write report\n- [ ] Buy milk\n- [x] Old chore')
  })
})

describe('ticking a row', () => {
  it('completes and reopens the task and answers the row as it is then', async () => {
    const { conversation, item } = await listed()
    const ticked = JSON.stringify(await tick(conversation, item, { id: 'todo-1', done: true }))
    expect(conversation.lines()).toContain('Buy milk @2026-03-04 \u2713')
    expect(ticked).toContain('All tasks · 3 tasks, 2 done')
    await tick(conversation, item, { id: 'todo-1' })
    expect(conversation.lines()).toContain('Buy milk @2026-03-04')
    expect(conversation.todos.journal().map(({ source }) => source)).toEqual(['widget', 'widget'])
  })

  it('twice the same way changes nothing the second time', async () => {
    const { conversation, item } = await listed()
    await tick(conversation, item, { id: 'todo-1', done: true })
    await tick(conversation, item, { id: 'todo-1', done: true })
    expect(conversation.lines()).toContain('Buy milk @2026-03-04 \u2713')
  })

  it.each([
    [{ id: 'gone' }, /no longer exists/],
    [{ id: '' }, /invalid payload/],
    [{ id: 7 }, /invalid payload/],
    [{ id: 'todo-1', done: 'yes' }, /invalid payload/],
    [undefined, /invalid payload/],
    ['todo-1', /invalid payload/],
  ])('with the payload %j is refused with a clear error', async (payload, message) => {
    const { conversation, item } = await listed()
    await expect(tick(conversation, item, payload)).rejects.toThrow(message)
    expect(conversation.lines()).toEqual(before)
  })

  it('is the only sync action', async () => {
    const { conversation, item } = await listed()
    const action = { type: 'task.explode', payload: { id: 'todo-1' } }
    const params = { thread_id: conversation.threadId, item_id: item.id, action }
    await expect(conversation.json('threads.sync_custom_action', params)).rejects.toThrow(
      'There is no action "task.explode".',
    )
  })
})

describe('a list that was shown earlier', () => {
  it('shows what its tasks are now', async () => {
    const { conversation } = await listed()
    await conversation.todos.execute({ type: 'complete', ids: ['todo-1'] }, 'list')
    const patch = { title: 'Write the report' }
    await conversation.todos.execute({ type: 'update', ids: ['todo-2'], patch }, 'list')
    const widget = await reread(conversation, 'ListView')
    expect(ofType(widget, 'Text').map(({ value }) => value)).toEqual([
      'Write the report',
      'Buy milk',
      'Old chore',
    ])
    expect(ofType(widget, 'Checkbox').map(({ defaultChecked }) => defaultChecked)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('shows a deleted task as deleted, in its place, without anything to click', async () => {
    const { conversation } = await listed()
    await conversation.todos.execute({ type: 'delete', ids: ['todo-1'] }, 'list')
    const widget = await reread(conversation, 'ListView')
    expect(widgetRootSchema.safeParse(widget).success).toBe(true)
    if (widget.type !== 'ListView') throw new Error('no ListView')
    const [, milk] = widget.children
    if (milk === undefined) throw new Error('no row')
    expect(ofType(milk, 'Text').map(({ value }) => value)).toEqual(['Buy milk'])
    expect(ofType(milk, 'Caption').map(({ value }) => value)).toEqual(['Deleted'])
    expect(ofType(milk, 'Checkbox')[0]).toEqual(
      expect.not.objectContaining({ onChangeAction: anyThing }),
    )
    expect(widget.status?.text).toBe('All tasks · 2 tasks, 1 done')
  })

  it('counts what is left', async () => {
    const { conversation } = await listed(['A'])
    await conversation.todos.execute({ type: 'complete', ids: ['todo-1'] }, 'list')
    expect(JSON.stringify(await reread(conversation, 'ListView'))).toContain('All tasks · done')
    await conversation.todos.execute({ type: 'delete', ids: ['todo-1'] }, 'list')
    expect(JSON.stringify(await reread(conversation, 'ListView'))).toContain('nothing left')
  })
})

describe('a long list', () => {
  const many = Array.from({ length: 12 }, (_, at) => `Errand ${at} @2026-03-0${2 + (at % 4)}`)
  const rowsOf = (widget: WidgetRoot) => (widget.type === 'ListView' ? widget.children : [])

  it('has a row for each task, and headings in the first row of each day', async () => {
    const { item } = await listed(many)
    const rows = rowsOf(item.widget)
    expect(rows.length).toBe(many.length)
    const headings = ofType(item.widget, 'Text').filter(({ weight }) => weight === 'semibold')
    expect(headings.map(({ value }) => value)).toEqual(['Overdue', 'Today', 'Tomorrow'])
    expect(widgetRootSchema.safeParse(item.widget).success).toBe(true)
  })

  it('keeps its headings when its tasks change and go', async () => {
    const { conversation, item } = await listed(many)
    const before = ofType(item.widget, 'Checkbox').length
    await conversation.say('delete errand 0')
    await conversation.say('yes')
    const widget = await reread(conversation, 'ListView')
    const headings = ofType(widget, 'Text').filter(({ weight }) => weight === 'semibold')
    expect(headings.map(({ value }) => value)).toEqual(['Overdue', 'Today', 'Tomorrow'])
    expect(ofType(widget, 'Checkbox').length).toBe(before)
    expect(ofType(widget, 'Text').filter(({ lineThrough }) => lineThrough === true).length).toBe(1)
  })
})

describe('the plan of a day', () => {
  const start = ['Report @2026-03-02 !high', 'Buy milk @2026-03-04', 'Call mom']

  async function planned() {
    const conversation = await TestConversation.start({ before: start })
    const { widgets } = await conversation.say('plan my day')
    return { conversation, item: listItem(widgets, 'Card') }
  }

  const press = (conversation: TestConversation, item: WidgetItem, label: string) => {
    const button = ofType(item.widget, 'Button').find((one) => one.label?.startsWith(label))
    return conversation.stream('threads.custom_action', {
      thread_id: conversation.threadId,
      item_id: item.id,
      action: button?.onClickAction,
    })
  }

  it('is a valid card that says how many tasks accepting it moves', async () => {
    const { item } = await planned()
    expect(widgetRootSchema.safeParse(item.widget).success).toBe(true)
    expect(ofType(item.widget, 'Button').map(({ label }) => label)).toEqual([
      'Accept, moves 2 tasks',
    ])
  })

  it('moves its tasks when it is accepted, offers Undo, and can be accepted again after that', async () => {
    const { conversation, item } = await planned()
    await press(conversation, item, 'Accept')
    expect(conversation.lines().toSorted()).toEqual([
      'Buy milk @2026-03-04',
      'Call mom @2026-03-04',
      'Report @2026-03-04 !high',
    ])
    const accepted = listItem(await conversation.items(), 'Card')
    expect(ofType(accepted.widget, 'Button').map(({ label }) => label)).toEqual(['Undo'])
    await press(conversation, accepted, 'Undo')
    expect(conversation.lines()).toEqual(start)
    expect(ofType(await reread(conversation, 'Card'), 'Button')[0]?.label).toMatch(/^Accept/)
  })

  it('has nothing to accept when all of it has that date', async () => {
    const conversation = await TestConversation.start({ before: ['Buy milk @2026-03-04'] })
    const { widgets } = await conversation.say('plan my day')
    expect(ofType(listItem(widgets, 'Card').widget, 'Button')).toEqual([])
  })
})

describe('every answer that changes something', () => {
  it.each([
    'add jam',
    'complete milk',
    'rename milk to oat milk',
    'push milk to friday',
    'make milk urgent',
    'tag milk with shop',
    'create a list called Garden',
    'break milk into go and pay',
    'save overdue tasks as a view called Late',
  ])('carries Undo: %s', async (message) => {
    const conversation = await TestConversation.start({ before: ['Buy milk'] })
    const { widgets } = await conversation.say(message)
    const labels = widgets.flatMap(({ widget }) =>
      ofType(widget, 'Button').map(({ label }) => label),
    )
    expect(labels).toEqual(['Undo'])
  })

  it('carries Undo, and asks no more, when it deletes after a yes', async () => {
    const conversation = await TestConversation.start({ before: ['Buy milk'] })
    await conversation.say('delete milk')
    const { widgets } = await conversation.say('yes')
    const labels = widgets.flatMap(({ widget }) => ofType(widget, 'Button'))
    expect(labels.map(({ label }) => label)).toEqual(['Undo'])
  })
})

describe('the receipt below an answer', () => {
  async function changed(message: string) {
    const conversation = await TestConversation.start({ before })
    if (message === 'yes') await conversation.say('delete the milk')
    const { widgets } = await conversation.say(message)
    const item = widgets.find(({ widget }) => widget.type === 'Basic')
    if (item === undefined) throw new Error('no receipt')
    return { conversation, item }
  }

  const press = (conversation: TestConversation, item: WidgetItem, payload: unknown) =>
    conversation.stream('threads.custom_action', {
      thread_id: conversation.threadId,
      item_id: item.id,
      action: { type: 'task.undo', payload },
    })

  const buttonOf = ({ widget }: WidgetItem) => ofType(widget, 'Button')[0]
  const captionOf = (widget: WidgetComponent) => ofType(widget, 'Caption').map(({ value }) => value)

  it('comes last and offers Undo for everything that the answer changed', async () => {
    const { conversation, item } = await changed('add eggs and complete the milk')
    expect(widgetRootSchema.safeParse(item.widget).success).toBe(true)
    expect(captionOf(item.widget)).toEqual(['Changed 2 tasks'])
    const action = buttonOf(item)?.onClickAction
    expect(action).toEqual({ type: 'task.undo', payload: { seqs: [1, 2] } })
    const { events } = await press(conversation, item, action?.payload)
    expect(conversation.lines()).toEqual(before)
    const replaced = events.find(({ type }) => type === 'thread.item.replaced')
    expect(JSON.stringify(replaced)).toContain('"value":"Undone"')
    expect(JSON.stringify(replaced)).not.toContain('Button')
  })

  it.each([
    ['add eggs', 'Added 1 task'],
    ['add:\n- eggs\n- bread', 'Added 2 tasks'],
    ['complete the milk', 'Completed 1 task'],
    ['yes', 'Deleted 1 task'],
    ['push the milk to friday', 'Changed 1 task'],
  ])('says in a few words what %j did', async (message, caption) => {
    const { item } = await changed(message)
    expect(captionOf(item.widget)).toEqual([caption])
  })

  it('does not come when nothing was changed', async () => {
    const conversation = await TestConversation.start({ before })
    expect((await conversation.say('complete the old chore')).widgets).toEqual([])
    expect((await conversation.say('hi')).widgets).toEqual([])
  })

  it('shows Undone when the change was undone elsewhere, and Undo again after a redo', async () => {
    const { conversation } = await changed('yes')
    await conversation.todos.execute({ type: 'undo' }, 'list')
    expect(captionOf(await reread(conversation, 'Basic'))).toEqual(['Undone'])
    await conversation.todos.execute({ type: 'redo' }, 'list')
    expect(captionOf(await reread(conversation, 'Basic'))).toEqual(['Deleted 1 task'])
  })

  it('pressed twice undoes once', async () => {
    const { conversation, item } = await changed('add eggs')
    const payload = buttonOf(item)?.onClickAction?.payload
    await press(conversation, item, payload)
    await press(conversation, item, payload)
    expect(conversation.lines()).toEqual(before)
  })

  it('is pressed in vain, and says so, when the task was changed since', async () => {
    const { conversation, item } = await changed('push the milk to friday')
    await conversation.todos.execute(
      { type: 'update', ids: ['todo-1'], patch: { due: null } },
      'list',
    )
    const { events } = await press(conversation, item, buttonOf(item)?.onClickAction?.payload)
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'error', code: 'custom', message: anyText }),
    )
    expect(conversation.lines()[0]).toBe('Buy milk')
  })

  it('undoes what was redone', async () => {
    const { conversation, item } = await changed('add eggs')
    await conversation.todos.execute({ type: 'undo' }, 'list')
    await conversation.todos.execute({ type: 'redo' }, 'list')
    await press(conversation, item, { seqs: [1] })
    expect(conversation.lines()).toEqual(before)
  })

  it('offers Redo for an undo as long as nothing else was changed', async () => {
    const { conversation } = await changed('add eggs')
    const [item] = (await conversation.say('undo')).widgets
    if (item === undefined) throw new Error('no receipt')
    const action = buttonOf(item)?.onClickAction
    expect(action).toEqual({ type: 'task.redo', payload: { seqs: [2] } })
    const { events } = await conversation.stream('threads.custom_action', {
      thread_id: conversation.threadId,
      item_id: item.id,
      action,
    })
    expect(conversation.lines()).toEqual([...before, 'Eggs'])
    expect(JSON.stringify(events)).toContain('"value":"Redone"')
  })

  it('offers no Redo once something else was changed', async () => {
    const { conversation } = await changed('add eggs')
    await conversation.say('undo')
    await conversation.todos.execute({ type: 'complete', ids: ['todo-1'] }, 'list')
    expect(ofType(await reread(conversation, 'Basic'), 'Button')).toEqual([])
  })

  it.each([
    [undefined],
    [{}],
    [{ seqs: [] }],
    [{ seqs: ['1'] }],
    [{ seqs: [-1] }],
    [{ seqs: [99] }],
  ])('with the payload %j fails in a message and changes nothing', async (payload) => {
    const { conversation, item } = await changed('add eggs')
    const { events } = await press(conversation, item, payload)
    expect(events.some(({ type }) => type === 'error')).toBe(true)
    expect(conversation.lines()).toEqual([...before, 'Eggs'])
  })
})
