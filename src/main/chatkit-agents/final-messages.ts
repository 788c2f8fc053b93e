import type { AgentOutputItem } from '@openai/agents'
import type { Annotation, AssistantMessageContent } from '../../shared/chatkit/index.ts'
import { citationsToAnnotations } from './citations.ts'
import { fieldOf } from './field-of.ts'
import { outputText } from './live-message.ts'
import type { ResponseStreamConverter } from './response-stream-converter.ts'
import { splitThinking } from './think-splitter.ts'

/** A message as the model gives it at the end of a completion. */
export interface FinalMessage {
  modelId: string | null
  /** The text in one part, as it streams in one part, and a refusal in another. */
  content: AssistantMessageContent[]
}

type OutputMessage = Extract<AgentOutputItem, { role: 'assistant' }>

/** The messages and thoughts among what a model gives at the end of a completion. */
export async function finalMessages(
  output: readonly AgentOutputItem[],
  converter: ResponseStreamConverter,
): Promise<{ messages: FinalMessage[]; thoughts: string[] }> {
  const messages: FinalMessage[] = []
  const thoughts: string[] = []
  for (const item of output) {
    if (item.type === 'reasoning') thoughts.push(...reasoningTexts(item))
    if (!isMessage(item)) continue
    const { thought, content } = await messageContent(item, converter)
    thoughts.push(thought)
    messages.push({ modelId: item.id ?? null, content })
  }
  return { messages, thoughts: thoughts.filter((thought) => thought.trim() !== '') }
}

function isMessage(item: AgentOutputItem): item is OutputMessage {
  return 'role' in item && item.role === 'assistant'
}

async function messageContent(message: OutputMessage, converter: ResponseStreamConverter) {
  let whole = ''
  let refusal = ''
  const annotations: Annotation[] = []
  for (const part of message.content) {
    if (part.type === 'refusal') refusal += part.refusal
    if (part.type !== 'output_text') continue
    const citations = fieldOf(part.providerData, 'annotations')
    const found = await citationsToAnnotations(citations, converter)
    annotations.push(...found.map((annotation) => shifted(annotation, whole.length)))
    whole += part.text
  }
  const { thought, text } = splitThinking(whole)
  const removed = text.length - whole.length
  const content =
    text === ''
      ? []
      : [
          outputText(
            text,
            annotations.map((each) => shifted(each, removed)),
          ),
        ]
  if (refusal !== '') content.push(outputText(refusal))
  return { thought, content }
}

function shifted(annotation: Annotation, offset: number): Annotation {
  if (annotation.index === undefined || offset === 0) return annotation
  return { ...annotation, index: Math.max(0, annotation.index + offset) }
}

function reasoningTexts(item: Extract<AgentOutputItem, { type: 'reasoning' }>): string[] {
  const parts = item.content.length > 0 ? item.content : (item.rawContent ?? [])
  return parts.map(({ text }) => text)
}
