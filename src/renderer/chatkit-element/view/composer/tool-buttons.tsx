import type { ToolOption } from '@openai/chatkit'
import { X } from 'lucide-react'
import { offeredTools, selectedTool } from '../../engine/tool-selection.ts'
import { useChat, useChatState } from '../chat-context.ts'
import { ActionIcon } from './action-icon.tsx'

function PinnedTool({ tool, disabled }: { tool: ToolOption; disabled: boolean }) {
  const { engine, focusComposer } = useChat()
  const pressed = useChatState((state) => state.draft.toolId === tool.id)
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={tool.label}
      title={tool.label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => {
        engine.selectTool(pressed ? null : tool.id)
        focusComposer()
      }}
    >
      <ActionIcon icon={tool.icon} />
      <span className="tool-label">{tool.shortLabel ?? tool.label}</span>
    </button>
  )
}

function ToolChip({ tool, disabled }: { tool: ToolOption; disabled: boolean }) {
  const { engine, translate, focusComposer } = useChat()
  const label = translate('composer.removeTool', { name: tool.label })
  return (
    <button
      type="button"
      className="tool-button tool-chip"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => {
        engine.selectTool(null)
        focusComposer()
      }}
    >
      <ActionIcon icon={tool.icon} />
      <span className="tool-label">{tool.shortLabel ?? tool.label}</span>
      <X aria-hidden size={14} />
    </button>
  )
}

/** The tools that have a button of their own, and the selected one with a way to let go of it. */
export function ToolButtons({ disabled }: { disabled: boolean }) {
  const tools = useChatState((state) => offeredTools(state.options))
  const selected = useChatState((state) => selectedTool(state.options, state.draft.toolId))
  return (
    <>
      {tools
        .filter(({ pinned }) => pinned)
        .map((tool) => (
          <PinnedTool key={tool.id} tool={tool} disabled={disabled} />
        ))}
      {selected && !selected.pinned && <ToolChip tool={selected} disabled={disabled} />}
    </>
  )
}
