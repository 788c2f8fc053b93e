import type { OpenAIChatKit, ToolOption } from '@openai/chatkit'
import type { Draft } from '../engine/chat-state.ts'
import type { OutgoingMessage } from '../engine/conversation.ts'
import type { ModelOption } from '../engine/model-selection.ts'
import { contentOfText, joinTexts, wireContent } from '../engine/draft-content.ts'
import { ChatKitIntegrationError } from './check-options.ts'

type ComposerValue = Parameters<OpenAIChatKit['setComposerValue']>[0]
type Message = Parameters<OpenAIChatKit['sendUserMessage']>[0]

const method = 'setComposerValue'

/** The part of the draft that the value changes. */
export function draftFrom({ text, content, reply }: ComposerValue): Partial<Draft> {
  const own = content ? joinTexts(wireContent(content)) : text
  return {
    ...(own === undefined ? {} : { content: typeof own === 'string' ? contentOfText(own) : own }),
    ...(reply === undefined ? {} : { reply: reply || null }),
  }
}

/** The tool that the value selects, null for none; undefined when it says nothing about it. */
export function toolFrom(
  { selectedToolId }: ComposerValue,
  tools: readonly ToolOption[],
): string | null | undefined {
  if (selectedToolId === undefined || selectedToolId === null) return selectedToolId
  if (tools.some(({ id }) => id === selectedToolId)) return selectedToolId
  throw new ChatKitIntegrationError(`${method}: there is no tool "${selectedToolId}" to select.`)
}

/** The model that the value selects; undefined when it says nothing about it. */
export function modelFrom(
  { selectedModelId }: ComposerValue,
  models: readonly ModelOption[],
): string | undefined {
  if (selectedModelId === undefined) return undefined
  const model = models.find(({ id }) => id === selectedModelId)
  if (!model || model.disabled)
    throw new ChatKitIntegrationError(
      `${method}: there is no model "${selectedModelId}" to select.`,
    )
  return model.id
}

function partsOf({ text, content }: Message): OutgoingMessage['content'] {
  if (content) return wireContent(content)
  return text?.trim() ? [{ type: 'input_text', text }] : []
}

/** The files to upload; rejects them where nothing can be attached. */
export function filesFrom({ files = [] }: ComposerValue, takesFiles: boolean): readonly File[] {
  if (files.length > 0 && !takesFiles)
    throw new ChatKitIntegrationError('setComposerValue: attachments are not enabled here.')
  return files
}

/** The message as the engine sends it; rejects one without content. */
export function messageFrom(message: Message): OutgoingMessage {
  const { reply, attachments = [], newThread = false, toolChoice, model } = message
  const content = partsOf(message)
  if (content.length + attachments.length === 0)
    throw new ChatKitIntegrationError('sendUserMessage: the message is empty.')
  return {
    content,
    attachments: [...attachments],
    reply: reply ?? null,
    newThread,
    inferenceOptions: {
      ...(toolChoice ? { tool_choice: toolChoice } : {}),
      ...(model === undefined ? {} : { model }),
    },
  }
}
