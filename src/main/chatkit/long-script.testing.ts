import type {
  GeneratedImageItem,
  ThreadItem,
  ThreadStreamEvent,
  WidgetItem,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import { base } from './prepared-server.testing.ts'
import { assistantItem, hiddenItem, streamedMessage } from './server.testing.ts'

function widget(id: string, value: string): WidgetItem {
  const text = { type: 'Text' as const, id: 'text', value, streaming: true }
  return { ...base, id, type: 'widget', widget: { type: 'Card', children: [text] } }
}

function workflow(id: string, ...titles: string[]): WorkflowItem {
  const tasks = titles.map((title) => ({
    type: 'custom' as const,
    status_indicator: 'none' as const,
    title,
  }))
  return { ...base, id, type: 'workflow', workflow: { type: 'custom', tasks, expanded: false } }
}

function image(id: string): GeneratedImageItem {
  return { ...base, id, type: 'generated_image', image: { id, url: 'data:image/png;base64,AA==' } }
}

const toolCall: ThreadItem = {
  ...base,
  id: 'tc_1',
  type: 'client_tool_call',
  status: 'pending',
  call_id: 'c',
  name: 'pick',
  arguments: { filter: null },
}

const done = (item: ThreadItem): ThreadStreamEvent => ({ type: 'thread.item.done', item })
const added = (item: ThreadItem): ThreadStreamEvent => ({ type: 'thread.item.added', item })

function growingWorkflow(id: string, ...titles: string[]): ThreadStreamEvent[] {
  const { tasks } = workflow(id, ...titles).workflow
  return [
    added(workflow(id)),
    ...tasks.flatMap((task, task_index): ThreadStreamEvent[] => [
      {
        type: 'thread.item.updated',
        item_id: id,
        update: { type: 'workflow.task.added', task_index, task },
      },
      {
        type: 'thread.item.updated',
        item_id: id,
        update: { type: 'workflow.task.updated', task_index, task },
      },
    ]),
  ]
}

function growingWidget(id: string, ...pieces: string[]): ThreadStreamEvent[] {
  return [
    added(widget(id, '')),
    ...pieces.map((delta): ThreadStreamEvent => ({
      type: 'thread.item.updated',
      item_id: id,
      update: {
        type: 'widget.streaming_text.value_delta',
        component_id: 'text',
        delta,
        done: false,
      },
    })),
  ]
}

function cited(id: string): ThreadStreamEvent {
  const source = { type: 'url' as const, title: 'X', url: 'https://x.test' }
  return {
    type: 'thread.item.updated',
    item_id: id,
    update: {
      type: 'assistant_message.content_part.annotation_added',
      content_index: 0,
      annotation_index: 0,
      annotation: { type: 'annotation', source, index: 3 },
    },
  }
}

function secondPart(id: string, delta: string): ThreadStreamEvent {
  return {
    type: 'thread.item.updated',
    item_id: id,
    update: { type: 'assistant_message.content_part.text_delta', content_index: 1, delta },
  }
}

const [announced, ...rest] = streamedMessage('msg_d', 'Two ', 'parts')

/** A long answer with every kind of item, open and complete, and two messages open at once. */
export const longScript: readonly ThreadStreamEvent[] = [
  { type: 'progress_update', text: 'Looking' },
  done(hiddenItem('h_1')),
  ...growingWorkflow('wf_1', 'Look', 'Compare'),
  done(workflow('wf_1', 'Look', 'Compare')),
  ...streamedMessage('msg_a', 'One ', 'two ', 'three'),
  ...growingWidget('msg_w', 'Grow', 'ing'),
  done(widget('msg_w', 'Growing')),
  { type: 'thread.item.replaced', item: assistantItem('msg_a', 'Replaced') },
  done({ ...base, id: 'tsk_1', type: 'task', task: workflowTask() }),
  ...streamedMessage('msg_b', 'Gone').slice(0, -1),
  { type: 'thread.item.removed', item_id: 'msg_b' },
  ...streamedMessage('msg_c', 'Wrong'),
  done(hiddenItem('h_2')),
  { type: 'thread.item.removed', item_id: 'msg_c' },
  added(image('msg_i')),
  { type: 'notice', level: 'info', message: 'Painting' },
  done(image('msg_i')),
  ...(announced === undefined ? [] : [announced]),
  ...streamedMessage('msg_e', ' ', '\n').slice(0, -1),
  ...rest.slice(0, 3),
  cited('msg_d'),
  secondPart('msg_d', 'and more'),
  { type: 'client_effect', name: 'blink', data: {} },
  { type: 'thread.item.replaced', item: assistantItem('msg_e', 'Known after all') },
  ...growingWidget('msg_x', 'Never done'),
  ...growingWorkflow('wf_2', 'Never done'),
  done(toolCall),
]

function workflowTask() {
  return { type: 'custom' as const, status_indicator: 'complete' as const, title: 'Alone' }
}
