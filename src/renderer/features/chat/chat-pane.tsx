import { ChatKit, useChatKit, type ChatKitEvents } from '@openai/chatkit-react'
import { useEffect, useState } from 'react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import { ChatCoordinator } from './chat-coordinator.ts'
import { chatOptions } from './chat-options.ts'
import { loadLastThread } from './last-thread.ts'
import { painted } from './painted.ts'
import { useChatEvents } from './use-chat-events.ts'
import { useModels } from './use-models.ts'
import './chat.css'

interface ChatPaneProps {
  client: IpcClient
  chatFetch: typeof fetch
  colorScheme: 'light' | 'dark'
  /** Brings this pane into view where the window shows one pane at a time. */
  reveal: () => void
}

type LogEntry = ChatKitEvents['chatkit.log']['detail']

/** The composer tells of a choice in its log only. */
function chosenModelId({ name, data }: LogEntry): string | null {
  const modelId = name === 'composer.model' ? data?.['modelId'] : null
  return typeof modelId === 'string' ? modelId : null
}

const settleMs = 40

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settleMs))
}

/** The conversation with the assistant. */
export function ChatPane({ client, chatFetch, colorScheme, reveal }: ChatPaneProps) {
  const [initialThread] = useState(() => loadLastThread(localStorage))
  const { choices, recipient, choose } = useModels(client)
  const options = chatOptions({ chatFetch, colorScheme, initialThread, choices, recipient })
  const onLog = (entry: LogEntry) => {
    const modelId = chosenModelId(entry)
    if (modelId !== null) choose(modelId)
  }
  const chat = useChatKit({ ...options, onLog })
  const { fetchUpdates, sendUserMessage, setThreadId, focusComposer, ref } = chat
  const [coordinator] = useState(
    () =>
      new ChatCoordinator(
        {
          fetchUpdates,
          sendMessage: (text) => sendUserMessage({ text }),
          startNewThread: () => setThreadId(null),
          takeQuestions: () => client.request('app.takeQuestions', {}),
          reportAnswered: (id) => client.request('app.questionAnswered', { id }),
          settle,
          painted,
        },
        initialThread,
      ),
  )
  useChatEvents({ elementRef: ref, coordinator, initialThread })

  useEffect(() => {
    const takeQuestions = async () => {
      if (await coordinator.questionsWaiting()) reveal()
    }
    const stops = [
      client.on('todos.changed', () => coordinator.todosChanged()),
      client.on('app.questionsWaiting', () => void takeQuestions()),
      client.on('app.menu', ({ action }) => {
        if (action !== 'new-chat') return
        reveal()
        coordinator.newThreadWanted()
        void focusComposer()
      }),
    ]
    void takeQuestions()
    return () => stops.forEach((stop) => stop())
  }, [client, coordinator, reveal, focusComposer])

  return (
    <section className="chat-pane" aria-label="Assistant">
      <ChatKit control={chat.control} className="chat-element" />
    </section>
  )
}
