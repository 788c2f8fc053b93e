import type { OpenAIChatKit } from '@openai/chatkit'
import type { Draft } from '../engine/chat-state.ts'
import type { OutgoingMessage } from '../engine/conversation.ts'
import type { ModelOption } from '../engine/model-selection.ts'
import { wireContent } from '../view/start-screen.tsx'
import { ChatKitIntegrationError } from './check-options.ts'
import { notAvailable } from './unavailable.ts'

type ComposerValue = Parameters<OpenAIChatKit['setComposerValue']>[0]
type Message = Parameters<OpenAIChatKit['sendUserMessage']>[0]

const method = 'setComposerValue'

function plainText(content: NonNullable<ComposerValue['content']>): string {
  if (content.some((part) => part.type !== 'input_text'))
    throw notAvailable(method, 'content with tags')
  return content.map((part) => part.text).join('')
}

/** The keys of a value that the composer cannot hold yet, each with what counts as asking for it. */
const missing = {
  attachments: ({ attachments }: ComposerValue) => attachments?.length,
  files: ({ files }: ComposerValue) => files?.length,
  selectedToolId: ({ selectedToolId }: ComposerValue) => selectedToolId,
}

/** The part of the draft that the value changes; rejects what the composer cannot hold yet. */
export function draftFrom(value: ComposerValue): Partial<Draft> {
  for (const [name, asks] of Object.entries(missing)) {
    if (asks(value)) throw notAvailable(method, name)
  }
  const text = value.content ? plainText(value.content) : value.text
  return {
    ...(text === undefined ? {} : { text }),
    ...(value.reply === undefined ? {} : { reply: value.reply || null }),
  }
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
