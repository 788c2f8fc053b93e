import { Paperclip } from 'lucide-react'
import { offeredModels, selectedModel } from '../../engine/model-selection.ts'
import { offeredTools } from '../../engine/tool-selection.ts'
import { pickFiles } from '../attachments/pick-files.ts'
import { useChat, useChatState } from '../chat-context.ts'
import type { ComposerAction } from './suggestions.ts'

/** What attaches files; nothing where that is not offered. */
export function useAttachActions(): readonly ComposerAction[] {
  const { engine, translate } = useChat()
  const offered = useChatState(() => engine.attachments.option !== null)
  if (!offered) return []
  const run = () => pickFiles(engine)
  return [{ id: 'attach', label: translate('attachment.add'), icon: Paperclip, run }]
}

/** The tools to choose from; choosing the current one again lets go of it. */
export function useToolActions(): readonly ComposerAction[] {
  const { engine, translate } = useChat()
  const tools = useChatState((state) => offeredTools(state.options))
  const toolId = useChatState((state) => state.draft.toolId)
  const group = translate('composer.tools')
  return tools.map(({ id, label, icon }) => ({
    id: `tool:${id}`,
    label,
    icon,
    group,
    checked: id === toolId,
    run: () => engine.selectTool(id === toolId ? null : id),
  }))
}

/** The models to choose from, as one entry that leads to them. */
function useModelActions(): readonly ComposerAction[] {
  const { engine, translate } = useChat()
  const models = useChatState((state) => offeredModels(state.options))
  const chosen = useChatState((state) => state.draft.modelId)
  if (models.length === 0) return []
  const current = selectedModel(models, chosen)
  const choices = models.map((model): ComposerAction => {
    const { id, label, description, disabled = false } = model
    return {
      id: `model:${id}`,
      label,
      disabled,
      checked: id === current?.id,
      run: () => engine.selectModel(id),
      ...(description === undefined ? {} : { description }),
    }
  })
  const description = current ? { description: current.label } : {}
  return [
    { id: 'model', label: translate('composer.model'), icon: 'cube', choices, ...description },
  ]
}

/** Everything that the composer itself can do, for the "/" menu. */
export function useComposerActions(): readonly ComposerAction[] {
  const attach = useAttachActions()
  const models = useModelActions()
  const tools = useToolActions()
  return [...attach, ...models, ...tools]
}
