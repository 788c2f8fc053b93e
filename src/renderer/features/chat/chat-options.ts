import type { ChatKitOptions, StartScreenPrompt } from '@openai/chatkit-react'

import type { Connection } from '../../../shared/settings/settings.ts'
import { chatTheme } from './chat-theme.ts'
import { disclaimerFor, type ModelChoice } from './model-choices.ts'

interface ChatOptionsInput {
  chatFetch: typeof fetch
  colorScheme: 'light' | 'dark'
  initialThread: string | null
  choices: readonly ModelChoice[]
  recipient: Connection | null
  instantAnswers: boolean
  /** What can be mentioned with @. */
  entities: NonNullable<ChatKitOptions['entities']>
  /** Shows a task of an answer in the list. */
  onShow: (todoId: string) => void
  /** Says what a button below a question stands for; the id is that of the item with the buttons. */
  onReply: (text: string, itemId: string) => Promise<void>
}

/** The action of a button that says something for the person; its payload is the words. */
const sayAction = 'message.say'

/** The action of a row of a task list in an answer; its payload is the task's id. */
const showAction = 'task.show'

interface WidgetAction {
  type: string
  payload?: Record<string, unknown>
}

function textIn({ type, payload }: WidgetAction, wanted: string, field: string): string | null {
  const text = type === wanted ? payload?.[field] : null
  return typeof text === 'string' ? text : null
}

const prompts: StartScreenPrompt[] = [
  { icon: 'calendar', label: 'What’s due today?', prompt: 'What’s due today?' },
  {
    icon: 'plus',
    label: 'Add a task: buy milk tomorrow at 5pm',
    prompt: 'Add a task: buy milk tomorrow at 5pm',
  },
  { icon: 'notebook', label: 'Show all my tasks', prompt: 'Show all my tasks' },
  { icon: 'check-circle', label: 'What did I finish?', prompt: 'What did I finish?' },
]

/** How the chat looks and what it offers; everything it sends goes through `chatFetch`. */
export function chatOptions({
  chatFetch,
  colorScheme,
  initialThread,
  choices,
  recipient,
  instantAnswers,
  entities,
  onShow,
  onReply,
}: ChatOptionsInput): ChatKitOptions {
  return {
    api: { url: 'app://offhand/chatkit', domainKey: 'offhand', fetch: chatFetch },
    locale: 'en',
    frameTitle: 'Assistant',
    initialThread,
    theme: chatTheme(colorScheme),
    history: { enabled: true, showDelete: true, showRename: true },
    startScreen: { greeting: 'What can I help you get done?', prompts },
    composer: {
      placeholder: 'Message your assistant',
      ...(choices.length > 0 ? { models: [...choices] } : {}),
    },
    threadItemActions: { feedback: false, retry: true },
    thread: { autoScroll: true },
    entities,
    widgets: {
      onAction: async (action, widgetItem) => {
        const id = textIn(action, showAction, 'id')
        if (id !== null) onShow(id)
        const said = textIn(action, sayAction, 'text')
        if (said !== null) await onReply(said, widgetItem.id)
      },
    },
    disclaimer: { text: disclaimerFor({ recipient, instantAnswers }) },
  }
}
