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
    disclaimer: { text: disclaimerFor(recipient) },
  }
}
