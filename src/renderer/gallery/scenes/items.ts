import type {
  Annotation,
  Attachment,
  ThreadItem,
  UserMessageContent,
  WidgetRoot,
  Workflow,
} from '../../../shared/chatkit/index.ts'

/** When everything in the gallery happened. */
export const createdAt = '2026-01-05T11:03:37.722Z'

type WithoutIdentity<Item> = Item extends ThreadItem
  ? Omit<Item, 'id' | 'thread_id' | 'created_at'>
  : never

/** An item of a scene, which gets its ids when its thread is made. */
export type SceneItem = WithoutIdentity<ThreadItem>

interface UserParts {
  readonly attachments?: Attachment[]
  readonly quote?: string
}

/** What a person said: text, or text with tags. */
export function user(content: string | UserMessageContent[], parts: UserParts = {}): SceneItem {
  return {
    type: 'user_message',
    content: typeof content === 'string' ? [{ type: 'input_text', text: content }] : content,
    attachments: parts.attachments ?? [],
    quoted_text: parts.quote,
    inference_options: {},
  }
}

/** What the assistant said. */
export function assistant(text: string, annotations: Annotation[] = []): SceneItem {
  return { type: 'assistant_message', content: [{ type: 'output_text', text, annotations }] }
}

export function widget(root: WidgetRoot, copyText?: string): SceneItem {
  return { type: 'widget', widget: root, copy_text: copyText }
}

export function workflow(part: Partial<Workflow> & Pick<Workflow, 'tasks'>): SceneItem {
  return { type: 'workflow', workflow: { type: 'custom', expanded: false, ...part } }
}

/** Gives items their identity, in the order in which they stand. */
export function threadItems(threadId: string, items: readonly SceneItem[]): ThreadItem[] {
  return items.map((item, index) => ({
    ...item,
    id: `${threadId}_${index}`,
    thread_id: threadId,
    created_at: createdAt,
  }))
}
