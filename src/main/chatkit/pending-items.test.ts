import { describe, expect, it } from 'vitest'
import type { ThoughtTask, ThreadItem, ThreadItemUpdate } from '../../shared/chatkit/index.ts'
import { PendingItems } from './pending-items.ts'
import { assistantItem, instant, streamedMessage } from './server.testing.ts'

const source = { type: 'url' as const, title: 'X', url: 'https://x.test' }

function pendingAfter(item: ThreadItem, ...updates: ThreadItemUpdate[]): ThreadItem | undefined {
  const pending = new PendingItems()
  pending.track({ type: 'thread.item.added', item })
  for (const update of updates) {
    pending.track({ type: 'thread.item.updated', item_id: item.id, update })
  }
  return pending.all[0]
}

function annotationAdded(annotation_index: number, index: number): ThreadItemUpdate {
  return {
    type: 'assistant_message.content_part.annotation_added',
    content_index: 0,
    annotation_index,
    annotation: { type: 'annotation', source, index },
  }
}

function thought(content: string): ThoughtTask {
  return { type: 'thought', status_indicator: 'none', content }
}

describe('an item that is pending', () => {
  it('grows with its updates, in a copy of its own', () => {
    const pending = new PendingItems()
    const events = streamedMessage('msg_a', 'One ', 'two')
    for (const event of events.slice(0, -1)) pending.track(event)
    expect(pending.all).toEqual([assistantItem('msg_a', 'One two')])
    expect(events[0]).toEqual({ type: 'thread.item.added', item: assistantItem('msg_a') })
  })

  it('gets the parts that an update skips', () => {
    const delta = 'x'
    const type = 'assistant_message.content_part.text_delta'
    expect(pendingAfter(assistantItem('msg_a'), { type, content_index: 2, delta })).toMatchObject({
      content: [{ text: '' }, { text: '' }, { text: 'x' }],
    })
  })

  it('gets annotations at their index, or at the end', () => {
    const item = pendingAfter(
      assistantItem('msg_a', 'x'),
      annotationAdded(0, 1),
      annotationAdded(9, 2),
      annotationAdded(0, 3),
    )
    expect(item).toMatchObject({
      content: [{ annotations: [{ index: 3 }, { index: 1 }, { index: 2 }] }],
    })
  })

  it('keeps its annotations when a part is done without any', () => {
    const content = { annotations: [], text: 'done', type: 'output_text' as const }
    const item = pendingAfter(assistantItem('msg_a', 'x'), annotationAdded(0, 1), {
      type: 'assistant_message.content_part.done',
      content_index: 0,
      content,
    })
    expect(item).toMatchObject({ content: [{ text: 'done', annotations: [{ index: 1 }] }] })
  })

  it('gets the steps of a workflow', () => {
    const workflow: ThreadItem = {
      id: 'wf_1',
      thread_id: 'thread_1',
      created_at: instant,
      type: 'workflow',
      workflow: { type: 'reasoning', tasks: [], expanded: false },
    }
    const item = pendingAfter(
      workflow,
      { type: 'workflow.task.added', task_index: 0, task: thought('b') },
      { type: 'workflow.task.added', task_index: 0, task: thought('a') },
      { type: 'workflow.task.updated', task_index: 1, task: thought('B') },
      { type: 'workflow.task.updated', task_index: 7, task: thought('lost') },
    )
    expect(item).toMatchObject({ workflow: { tasks: [thought('a'), thought('B')] } })
  })

  it('is not disturbed by updates of another kind or for another item', () => {
    const pending = new PendingItems()
    pending.track({ type: 'thread.item.added', item: assistantItem('msg_a', 'x') })
    const update = { type: 'workflow.task.added' as const, task_index: 0, task: thought('a') }
    pending.track({ type: 'thread.item.updated', item_id: 'msg_a', update })
    pending.track({ type: 'thread.item.updated', item_id: 'msg_b', update })
    expect(pending.all).toEqual([assistantItem('msg_a', 'x')])
  })

  it.each([
    { type: 'thread.item.done' as const, item: assistantItem('msg_a') },
    { type: 'thread.item.replaced' as const, item: assistantItem('msg_a') },
    { type: 'thread.item.removed' as const, item_id: 'msg_a' },
  ])('is pending no longer after $type', (event) => {
    const pending = new PendingItems()
    pending.track({ type: 'thread.item.added', item: assistantItem('msg_a') })
    pending.track(event)
    expect(pending.all).toEqual([])
  })
})
