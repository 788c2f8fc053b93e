import type { AgentInputItem } from '@openai/agents'
import type {
  AssistantMessageItem,
  Attachment,
  ClientToolCallItem,
  EndOfTurnItem,
  GeneratedImageItem,
  HiddenContextItem,
  SDKHiddenContextItem,
  StructuredInputItem,
  TaskItem,
  ThreadItem,
  UserMessageContent,
  UserMessageItem,
  UserMessageTagContent,
  WidgetItem,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import {
  hiddenContextMessage,
  inputMessage,
  inputText,
  type InputContent,
} from './input-messages.ts'
import { describeStructuredInput, describeTask, describeWidget } from './item-descriptions.ts'
import { readPausedRun } from './paused-run.ts'

/** What an item becomes for the model: nothing, one input item, or several. */
export type ConvertedItem = AgentInputItem | AgentInputItem[] | null

type MaybePromise<Value> = Value | Promise<Value>

const tagIntroduction = [
  '# What the user mentioned with @',
  'Call these things by their names, without the @, which only marks a mention in what the user typed.',
].join('\n')

/**
 * Turns the items of a thread into the input of a model. Override a method to convert one kind of
 * item differently; attachments, tags and hidden context that is not text need an override.
 */
export class ThreadItemConverter {
  /** The input for items in the order of the thread; rejects if an item needs an override. */
  async toAgentInput(items: ThreadItem | readonly ThreadItem[]): Promise<AgentInputItem[]> {
    const list = isList(items) ? items : [items]
    const converted = await Promise.all(
      list.map((item, index) => this.#convert(item, index === list.length - 1)),
    )
    return converted.flatMap((input) => input ?? [])
  }

  /** The content for an attachment; must be overridden if users can attach anything. */
  attachmentToMessageContent(_attachment: Attachment): MaybePromise<InputContent> {
    throw new Error('A message has attachments: override attachmentToMessageContent.')
  }

  /** The content that explains a tag; must be overridden if users can insert tags. */
  tagToMessageContent(_tag: UserMessageTagContent): MaybePromise<InputContent> {
    throw new Error('A message has tags: override tagToMessageContent.')
  }

  /** The input for hidden context; must be overridden if its content is not always text. */
  hiddenContextToInput(item: HiddenContextItem): MaybePromise<ConvertedItem> {
    if (typeof item.content !== 'string') {
      throw new Error('Hidden context is not text: override hiddenContextToInput.')
    }
    return hiddenContextMessage(item.content)
  }

  /** The input for context that the server itself stored. */
  sdkHiddenContextToInput(item: SDKHiddenContextItem): MaybePromise<ConvertedItem> {
    return hiddenContextMessage(item.content)
  }

  /** The input for a generated image; without an image there is none. */
  generatedImageToInput(item: GeneratedImageItem): MaybePromise<ConvertedItem> {
    if (item.image === undefined) return null
    const picture: InputContent = { type: 'input_image', image: item.image.url, detail: 'auto' }
    return inputMessage(inputText('The agent generated this image:'), picture)
  }

  /** The input for a task that stands on its own: none unless it has text of its own. */
  taskToInput(item: TaskItem): MaybePromise<ConvertedItem> {
    const text = describeTask(item.task)
    return text === null ? null : inputMessage(inputText(text))
  }

  /** The input for a workflow: one item for each of its tasks that has text of its own. */
  workflowToInput(item: WorkflowItem): MaybePromise<ConvertedItem> {
    return item.workflow.tasks
      .map(describeTask)
      .filter((text) => text !== null)
      .map((text) => inputMessage(inputText(text)))
  }

  /** The input for questions and their answers. */
  structuredInputToInput(item: StructuredInputItem): MaybePromise<ConvertedItem> {
    return inputMessage(inputText(describeStructuredInput(item)))
  }

  /** The input for a widget. */
  widgetToInput(item: WidgetItem): MaybePromise<ConvertedItem> {
    return inputMessage(inputText(describeWidget(item)))
  }

  /** The input for a user message; what it quotes is included only if it is the last item. */
  async userMessageToInput(item: UserMessageItem, isLastItem: boolean): Promise<ConvertedItem> {
    const text = item.content.map(asTyped).join('')
    const attachments = await Promise.all(
      item.attachments.map(async (attachment) => this.attachmentToMessageContent(attachment)),
    )
    const messages = [inputMessage(inputText(text), ...attachments)]
    if (item.quoted_text && isLastItem) {
      const quote = `The user is referring to this in particular: \n${item.quoted_text}`
      messages.push(inputMessage(inputText(quote)))
    }
    const tags = await Promise.all(
      distinctTags(item.content).map(async (tag) => this.tagToMessageContent(tag)),
    )
    if (tags.length > 0) messages.push(inputMessage(inputText(tagIntroduction), ...tags))
    return messages
  }

  /** The input for an assistant message: its text. */
  assistantMessageToInput(item: AssistantMessageItem): MaybePromise<ConvertedItem> {
    const content = item.content.map(({ text }) => ({ type: 'output_text' as const, text }))
    return { type: 'message', role: 'assistant', status: 'completed', content }
  }

  /** The input for a client tool call and its result; none while it is pending. */
  clientToolCallToInput(item: ClientToolCallItem): MaybePromise<ConvertedItem> {
    if (item.status === 'pending') return null
    const { call_id: callId, name } = item
    const text = JSON.stringify(item.output ?? null)
    return [
      {
        type: 'function_call',
        callId,
        name,
        arguments: JSON.stringify(item.arguments),
        status: 'completed',
      },
      {
        type: 'function_call_result',
        callId,
        name,
        status: 'completed',
        output: { type: 'text', text },
      },
    ]
  }

  /** The input for the mark at the end of a turn: none. */
  endOfTurnToInput(_item: EndOfTurnItem): MaybePromise<ConvertedItem> {
    return null
  }

  async #convert(item: ThreadItem, isLastItem: boolean): Promise<ConvertedItem> {
    switch (item.type) {
      case 'user_message':
        return this.userMessageToInput(item, isLastItem)
      case 'assistant_message':
        return this.assistantMessageToInput(item)
      case 'client_tool_call':
        return this.clientToolCallToInput(item)
      case 'structured_input':
        return this.structuredInputToInput(item)
      case 'hidden_context_item':
        return readPausedRun(item) === null ? this.hiddenContextToInput(item) : null
      case 'sdk_hidden_context':
        return this.sdkHiddenContextToInput(item)
      default:
        return this.#convertDisplay(item)
    }
  }

  async #convertDisplay(
    item: WidgetItem | WorkflowItem | TaskItem | GeneratedImageItem | EndOfTurnItem,
  ): Promise<ConvertedItem> {
    switch (item.type) {
      case 'widget':
        return this.widgetToInput(item)
      case 'workflow':
        return this.workflowToInput(item)
      case 'task':
        return this.taskToInput(item)
      case 'generated_image':
        return this.generatedImageToInput(item)
      case 'end_of_turn':
        return this.endOfTurnToInput(item)
    }
  }
}

function isList(items: ThreadItem | readonly ThreadItem[]): items is readonly ThreadItem[] {
  return Array.isArray(items)
}

function asTyped(part: UserMessageContent): string {
  return part.type === 'input_tag' ? `@${part.text}` : part.text
}

function distinctTags(content: readonly UserMessageContent[]): UserMessageTagContent[] {
  const tags = content.filter((part) => part.type === 'input_tag')
  return tags.filter((tag, index) => tags.findIndex(({ text }) => text === tag.text) === index)
}
