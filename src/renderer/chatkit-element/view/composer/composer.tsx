import { AtSign } from 'lucide-react'
import type { ThreadStatus } from '../../../../shared/chatkit/index.ts'
import type { ChatState } from '../../engine/chat-state.ts'
import { offeredModels } from '../../engine/model-selection.ts'
import { offeredTools, selectedTool } from '../../engine/tool-selection.ts'
import { AttachmentTray } from '../attachments/attachment-tray.tsx'
import { useChat, useChatState } from '../chat-context.ts'
import { DictationBar } from '../dictation/dictation-bar.tsx'
import { DictationButton } from '../dictation/dictation-button.tsx'
import { IconButton } from '../icon-button.tsx'
import { ModelPicker } from '../model-picker.tsx'
import { ComposerField } from './composer-field.tsx'
import { PlusMenu } from './plus-menu.tsx'
import { Reply } from './reply.tsx'
import { SendButton } from './send-button.tsx'
import { ToolButtons } from './tool-buttons.tsx'
import { useComposer } from './composer-context.ts'

const active: ThreadStatus = { type: 'active' }

function offersTags({ options }: ChatState): boolean {
  return Boolean(options?.entities?.onTagSearch && options.entities.showComposerMenu)
}

/** Whether the composer has more than a text field and the button to send it. */
function hasControls(state: ChatState): boolean {
  const { options } = state
  const { attachments, dictation } = options?.composer ?? {}
  const choices = offeredModels(options).length + offeredTools(options).length
  return choices > 0 || offersTags(state) || Boolean(attachments?.enabled || dictation?.enabled)
}

function TagButton({ disabled }: { disabled: boolean }) {
  const { translate } = useChat()
  const composer = useComposer()
  const offered = useChatState(offersTags)
  if (!offered) return null
  return (
    <IconButton
      label={translate('composer.mention')}
      icon={AtSign}
      disabled={disabled}
      onClick={() => composer.openTags()}
    />
  )
}

function usePlaceholder(status: ThreadStatus): string {
  const { translate } = useChat()
  const option = useChatState((state) => state.options?.composer?.placeholder)
  const tool = useChatState((state) => selectedTool(state.options, state.draft.toolId))
  if (status.type === 'locked') return status.reason ?? translate('composer.locked')
  return tool?.placeholderOverride ?? option ?? translate('composer.placeholder')
}

function Bar({ locked }: { locked: boolean }) {
  return (
    <div className="composer-bar">
      <div className="composer-controls">
        <PlusMenu disabled={locked} />
        <ToolButtons disabled={locked} />
        <ModelPicker disabled={locked} />
      </div>
      <TagButton disabled={locked} />
      <DictationButton />
      <SendButton />
    </div>
  )
}

/** Where a person writes; a closed thread shows why instead. */
export function Composer() {
  const { translate } = useChat()
  const status = useChatState((state) => state.thread?.status ?? active)
  const controls = useChatState(hasControls)
  const dictating = useChatState((state) => state.dictation.phase !== 'off')
  const placeholder = usePlaceholder(status)
  if (status.type === 'closed')
    return <p className="closed">{status.reason ?? translate('composer.closed')}</p>
  const locked = status.type === 'locked'
  return (
    <div className={`composer ${locked ? 'locked' : ''}`}>
      <AttachmentTray />
      <Reply />
      <div className="composer-row">
        <ComposerField locked={locked} placeholder={placeholder} />
        {!controls && <SendButton />}
      </div>
      {dictating ? <DictationBar /> : controls && <Bar locked={locked} />}
    </div>
  )
}
