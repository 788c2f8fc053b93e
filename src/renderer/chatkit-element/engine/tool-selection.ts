import type { ChatKitOptions, ToolOption } from '@openai/chatkit'

const none: readonly ToolOption[] = []

/** The tools that the composer offers. */
export function offeredTools(options: ChatKitOptions | null): readonly ToolOption[] {
  return options?.composer?.tools ?? none
}

/** The tool of that id while it is offered, else null. */
export function selectedTool(
  options: ChatKitOptions | null,
  toolId: string | null,
): ToolOption | null {
  return offeredTools(options).find(({ id }) => id === toolId) ?? null
}

/** The tool that stays selected once a message was sent. */
export function toolAfterSending(
  options: ChatKitOptions | null,
  toolId: string | null,
): string | null {
  const tool = selectedTool(options, toolId)
  return tool?.persistent ? tool.id : null
}
