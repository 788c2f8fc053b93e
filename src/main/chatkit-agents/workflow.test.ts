import { describe, expect, it } from 'vitest'
import type {
  CustomTask,
  ThreadItem,
  ThreadStreamEvent,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import {
  collect,
  delta,
  done,
  instant,
  message,
  recordedRun,
  shownItems,
  started,
  testContext,
} from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

function step(title: string): CustomTask {
  return { status_indicator: 'none', type: 'custom', title }
}

const emptyWorkflow = { type: 'custom' as const, tasks: [], expanded: false }
const emptyRun = recordedRun([])

function names(events: readonly ThreadStreamEvent[]): string[] {
  return events.map((event) =>
    event.type === 'thread.item.updated' ? event.update.type : event.type,
  )
}

function storedWorkflow(fields: Partial<WorkflowItem['workflow']> = {}): WorkflowItem {
  return {
    id: 'wf_old',
    thread_id: 'thr_1',
    created_at: instant,
    type: 'workflow',
    workflow: { type: 'custom', tasks: [step('One')], expanded: true, ...fields },
  }
}

const toolCall: ThreadItem = {
  id: 'tc_1',
  thread_id: 'thr_1',
  created_at: instant,
  type: 'client_tool_call',
  status: 'completed',
  call_id: 'c',
  name: 'pick',
  arguments: {},
}

describe('a workflow', () => {
  it('of its own steps appears with its first step', async () => {
    const { context } = await testContext()
    await context.startWorkflow(structuredClone(emptyWorkflow))
    await context.addWorkflowTask(step('One'))
    await context.addWorkflowTask(step('Two'))
    await context.updateWorkflowTask(step('Two!'), 1)
    await context.endWorkflow({ summary: { title: 'Done' }, expanded: true })
    const events = await collect(streamAgentResponse(context, emptyRun))
    expect(names(events)).toEqual([
      'thread.item.added',
      'workflow.task.added',
      'workflow.task.updated',
      'thread.item.done',
    ])
    expect(events[0]).toMatchObject({ item: { workflow: { tasks: [step('One')] } } })
    expect(shownItems(events)).toMatchObject([
      {
        workflow: {
          tasks: [step('One'), step('Two!')],
          summary: { title: 'Done' },
          expanded: true,
        },
      },
    ])
  })

  it('begins by itself with the first step', async () => {
    const { context } = await testContext()
    await context.addWorkflowTask(step('One'))
    const events = await collect(streamAgentResponse(context, emptyRun))
    expect(names(events)).toEqual(['thread.item.added'])
  })

  it('is over, with its duration in whole seconds, when a message starts', async () => {
    let seconds = 0
    const { context } = await testContext(() => new Date(Date.parse(instant) + seconds * 1_000))
    await context.startWorkflow({ type: 'reasoning', tasks: [], expanded: true })
    seconds = 12.9
    const run = recordedRun([started, delta('Hi'), done(message('Hi'))])
    const events = await collect(streamAgentResponse(context, run))
    expect(names(events).slice(0, 3)).toEqual([
      'thread.item.added',
      'thread.item.done',
      'thread.item.added',
    ])
    expect(shownItems(events)[0]).toMatchObject({
      type: 'workflow',
      workflow: { summary: { duration: 12 }, expanded: false },
    })
    expect(context.workflowItem).toBeNull()
  })

  it('that nobody has seen yet is not over when a message starts', async () => {
    const { context } = await testContext()
    await context.startWorkflow(structuredClone(emptyWorkflow))
    const run = recordedRun([started, delta('Hi'), done(message('Hi'))])
    const events = await collect(streamAgentResponse(context, run))
    expect(shownItems(events).map(({ type }) => type)).toEqual(['assistant_message'])
    expect(context.workflowItem).not.toBeNull()
  })

  it('is over when a tool shows something, but not at a tool call or hidden context', async () => {
    const { context } = await testContext()
    await context.addWorkflowTask(step('One'))
    await context.stream({
      type: 'thread.item.done',
      item: {
        id: 'shcx_1',
        thread_id: 'thr_1',
        created_at: instant,
        type: 'hidden_context_item',
        content: 'x',
      },
    })
    await context.addWorkflowTask(step('Two'))
    await context.streamWidget({ type: 'Card', children: [] })
    const events = await collect(streamAgentResponse(context, emptyRun))
    expect(names(events)).toEqual([
      'thread.item.added',
      'thread.item.done',
      'workflow.task.added',
      'thread.item.done',
      'thread.item.done',
    ])
    expect(shownItems(events).map(({ type }) => type)).toEqual([
      'hidden_context_item',
      'workflow',
      'widget',
    ])
  })

  it('that is open at the end of a run is stored as it is', async () => {
    const { context, store } = await testContext()
    await context.addWorkflowTask(step('One'))
    await collect(streamAgentResponse(context, emptyRun))
    const id = context.workflowItem?.id ?? ''
    expect(await store.loadItem('thr_1', id, undefined)).toMatchObject({
      workflow: { tasks: [step('One')], expanded: false },
    })
  })

  it.each([
    ['is the last item', false],
    ['is followed by a client tool call only', true],
  ])('of the run before goes on if it %s', async (_case, withToolCall) => {
    const { context, store } = await testContext()
    await store.addThreadItem('thr_1', storedWorkflow(), undefined)
    if (withToolCall) await store.addThreadItem('thr_1', toolCall, undefined)
    const run = recordedRun([started, delta('Hi'), done(message('Hi'))])
    const [first] = await collect(streamAgentResponse(context, run))
    expect(first).toMatchObject({
      type: 'thread.item.done',
      item: { id: 'wf_old', workflow: { summary: { duration: 0 }, expanded: false } },
    })
  })

  it('that was ended before does not go on', async () => {
    const { context, store } = await testContext()
    await store.addThreadItem('thr_1', storedWorkflow({ summary: { duration: 3 } }), undefined)
    const run = recordedRun([started, delta('Hi'), done(message('Hi'))])
    const [first] = await collect(streamAgentResponse(context, run))
    expect(first?.type).toBe('thread.item.added')
  })

  it('rejects the update of a step that does not exist', async () => {
    const { context } = await testContext()
    await expect(context.updateWorkflowTask(step('One'), 0)).rejects.toThrow('no workflow')
    await context.addWorkflowTask(step('One'))
    await expect(context.updateWorkflowTask(step('Two'), 1)).rejects.toThrow('task 1')
  })
})
