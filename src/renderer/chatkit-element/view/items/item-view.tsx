import { memo } from 'react'
import type { ThreadItem } from '../../../../shared/chatkit/index.ts'
import { AssistantMessage } from './assistant-message.tsx'
import { GeneratedImage } from './generated-image.tsx'
import { StructuredInputView } from './structured-input-view.tsx'
import { TaskRow } from './task-row.tsx'
import { UserMessage } from './user-message.tsx'
import { WidgetView } from './widget-view.tsx'
import { WorkflowView } from './workflow-view.tsx'

/** One item of the transcript; drawn anew only when it changed. */
export const ItemView = memo(function ItemView({
  item,
  streaming,
}: {
  item: ThreadItem
  streaming: boolean
}) {
  switch (item.type) {
    case 'user_message':
      return <UserMessage item={item} />
    case 'assistant_message':
      return <AssistantMessage item={item} streaming={streaming} />
    case 'widget':
      return <WidgetView item={item} />
    case 'workflow':
      return <WorkflowView item={item} streaming={streaming} />
    case 'task':
      return <TaskRow task={item.task} />
    case 'generated_image':
      return <GeneratedImage item={item} streaming={streaming} />
    case 'structured_input':
      return <StructuredInputView item={item} />
    default:
      return null
  }
})
