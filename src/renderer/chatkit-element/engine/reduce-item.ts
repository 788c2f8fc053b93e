import type {
  AssistantMessageContent,
  AssistantMessageItem,
  GeneratedImageItem,
  ThreadItem,
  ThreadItemUpdate,
  WidgetItem,
  WorkflowItem,
} from '../../../shared/chatkit/index.ts'
import { growText, replaceComponent } from './widget-tree.ts'

type MessageUpdate = Extract<ThreadItemUpdate, { type: `assistant_message.${string}` }>
type WidgetUpdate = Extract<ThreadItemUpdate, { type: `widget.${string}` }>
type WorkflowUpdate = Extract<ThreadItemUpdate, { type: `workflow.${string}` }>

const emptyPart: AssistantMessageContent = { type: 'output_text', text: '', annotations: [] }

function reducePart(part: AssistantMessageContent, update: MessageUpdate): AssistantMessageContent {
  switch (update.type) {
    case 'assistant_message.content_part.added':
      return update.content
    case 'assistant_message.content_part.text_delta':
      return { ...part, text: part.text + update.delta }
    case 'assistant_message.content_part.annotation_added':
      return {
        ...part,
        annotations: part.annotations.toSpliced(update.annotation_index, 0, update.annotation),
      }
    case 'assistant_message.content_part.done':
      return update.content.annotations.length > 0
        ? update.content
        : { ...update.content, annotations: part.annotations }
  }
}

const maximumParts = 1000

function reduceMessage(item: AssistantMessageItem, update: MessageUpdate): ThreadItem | null {
  const index = update.content_index
  if (index >= maximumParts) return null
  const missing = Math.max(0, index + 1 - item.content.length)
  const parts = [...item.content, ...Array.from({ length: missing }, () => emptyPart)]
  const content = parts.map((part, at) => (at === index ? reducePart(part, update) : part))
  return { ...item, content }
}

function reduceWidget(item: WidgetItem, update: WidgetUpdate): ThreadItem | null {
  switch (update.type) {
    case 'widget.root.updated':
      return { ...item, widget: update.widget }
    case 'widget.component.updated': {
      const widget = replaceComponent(item.widget, update.component_id, update.component)
      return widget && { ...item, widget }
    }
    case 'widget.streaming_text.value_delta': {
      const widget = growText(item.widget, update)
      return widget && { ...item, widget }
    }
  }
}

function reduceWorkflow(item: WorkflowItem, update: WorkflowUpdate): ThreadItem {
  const removed = update.type === 'workflow.task.updated' ? 1 : 0
  const tasks = item.workflow.tasks.toSpliced(update.task_index, removed, update.task)
  return { ...item, workflow: { ...item.workflow, tasks } }
}

type ImageUpdate = Extract<ThreadItemUpdate, { type: 'generated_image.updated' }>

/** A picture in the making, and how far it is: 0 to 1, or null while nobody can tell. */
export interface GrowingImage extends GeneratedImageItem {
  readonly progress: number | null
}

function withPartialImage(item: GeneratedImageItem, update: ImageUpdate): GrowingImage {
  return { ...item, image: update.image, progress: update.progress ?? null }
}

function isFor<Prefix extends string>(
  update: ThreadItemUpdate,
  prefix: Prefix,
): update is Extract<ThreadItemUpdate, { type: `${Prefix}.${string}` }> {
  return update.type.startsWith(`${prefix}.`)
}

/** The item after the update, a new object; null when the update is for another kind of item or part. */
export function reduceItem(item: ThreadItem, update: ThreadItemUpdate): ThreadItem | null {
  if (item.type === 'assistant_message' && isFor(update, 'assistant_message'))
    return reduceMessage(item, update)
  if (item.type === 'widget' && isFor(update, 'widget')) return reduceWidget(item, update)
  if (item.type === 'workflow' && isFor(update, 'workflow')) return reduceWorkflow(item, update)
  if (item.type === 'generated_image' && isFor(update, 'generated_image'))
    return withPartialImage(item, update)
  return null
}
