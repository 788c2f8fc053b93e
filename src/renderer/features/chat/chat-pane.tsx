import { ChatKit, useChatKit, type ChatKitEvents } from '@openai/chatkit-react'
import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react'

import { localNow, type Clock } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { ChatCoordinator } from './chat-coordinator.ts'
import { chatOptions } from './chat-options.ts'
import { loadLastThread } from './last-thread.ts'
import { painted } from './painted.ts'
import { createTaskEntities, taskTag } from './task-entities.ts'
import { useChatEvents } from './use-chat-events.ts'
import { useModels } from './use-models.ts'
import './chat.css'

/** What the rest of the window can ask of the chat. */
export interface ChatHandle {
  /** Puts a task into the composer, for a question about it. */
  askAbout: (todo: Pick<Todo, 'id' | 'title' | 'list'>) => void
}

interface ChatPaneProps {
  client: IpcClient
  clock: Clock
  chatFetch: typeof fetch
  colorScheme: 'light' | 'dark'
  /** Brings this pane into view where the window shows one pane at a time. */
  reveal: () => void
  /** Shows a task in the list. */
  onShow: (todoId: string) => void
  /** What the rest of the window holds the chat by. */
  handle?: RefObject<ChatHandle | null>
  /** Called once a message can be written. */
  onReady?: () => void
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

type Chat = ReturnType<typeof useChatKit>

function useChatHandle(
  handle: RefObject<ChatHandle | null> | undefined,
  { setComposerValue, focusComposer }: Pick<Chat, 'setComposerValue' | 'focusComposer'>,
  reveal: () => void,
): void {
  useImperativeHandle(handle, () => ({
    askAbout: (todo) => {
      reveal()
      const content = [taskTag(todo), { type: 'input_text' as const, text: ' ' }]
      void setComposerValue({ content }).then(focusComposer)
    },
  }))
}

interface MainEventTargets extends Pick<Chat, 'focusComposer'> {
  coordinator: ChatCoordinator
  reveal: () => void
}

/** Follows what happens outside of the chat. */
function useMainEvents(
  client: IpcClient,
  { coordinator, reveal, focusComposer }: MainEventTargets,
): void {
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
}

/** Has the assistant made ready when the person turns to the chat; until then it takes no memory. */
function usePreparation(client: IpcClient) {
  const isAsked = useRef(false)
  const prepare = () => {
    if (isAsked.current) return
    isAsked.current = true
    client.request('chat.prepare', {}).catch(() => {})
  }
  return { onPointerEnter: prepare, onFocus: prepare }
}

/** The conversation with the assistant. */
export function ChatPane(props: ChatPaneProps) {
  const { client, clock, chatFetch, colorScheme, reveal, onShow, handle } = props
  const [initialThread] = useState(() => loadLastThread(localStorage))
  const { choices, recipient, instantAnswers, choose } = useModels(client)
  const [entities] = useState(() =>
    createTaskEntities({ client, now: () => localNow(clock()), onShow }),
  )
  const shown = { chatFetch, colorScheme, initialThread, choices, recipient, instantAnswers }
  const onReply = (text: string, itemId: string) => coordinator.reply(text, itemId)
  const options = chatOptions({ ...shown, entities, onShow, onReply })
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
  useChatHandle(handle, chat, reveal)
  useChatEvents({ elementRef: ref, coordinator, initialThread, onReady: props.onReady })

  useMainEvents(client, { coordinator, reveal, focusComposer })

  return (
    <section className="chat-pane" aria-label="Chat" {...usePreparation(client)}>
      <ChatKit control={chat.control} className="chat-element" />
    </section>
  )
}
