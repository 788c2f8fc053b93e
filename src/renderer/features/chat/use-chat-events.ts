import type { ChatKitEvents, OpenAIChatKit } from '@openai/chatkit-react'
import { useLayoutEffect, useRef, type RefObject } from 'react'

import type { ChatCoordinator } from './chat-coordinator.ts'
import { saveLastThread } from './last-thread.ts'

type Listeners = { [Name in keyof ChatKitEvents]?: (event: ChatKitEvents[Name]) => void }

function listen(element: OpenAIChatKit, listeners: Listeners, signal: AbortSignal): void {
  const add = <Name extends keyof ChatKitEvents>(name: Name) => {
    const listener = listeners[name]
    if (listener) element.addEventListener(name, listener, { signal })
  }
  add('chatkit.ready')
  add('chatkit.thread.change')
  add('chatkit.thread.load.start')
  add('chatkit.thread.load.end')
  add('chatkit.response.start')
  add('chatkit.response.end')
  add('chatkit.error')
}

interface ChatEventTargets {
  elementRef: RefObject<OpenAIChatKit | null>
  coordinator: ChatCoordinator
  initialThread: string | null
  /** Called once a message can be written. */
  onReady: (() => void) | undefined
}

/**
 * Tells the coordinator what the chat does. Listens from the layout phase on: the handlers of
 * `useChatKit` are attached after the first paint, when a quick load may already be over.
 */
export function useChatEvents(targets: ChatEventTargets): void {
  const { elementRef, coordinator, initialThread, onReady } = targets
  const isFirstLoad = useRef(initialThread !== null)

  useLayoutEffect(() => {
    const element = elementRef.current
    if (!element) return
    const controller = new AbortController()
    const giveUpLoading = () => {
      coordinator.loadEnded()
      if (!isFirstLoad.current) return
      isFirstLoad.current = false
      coordinator.newThreadWanted()
    }
    const listeners: Listeners = {
      'chatkit.ready': () => {
        // For whoever measures the start.
        performance.mark('composer-usable')
        onReady?.()
      },
      'chatkit.thread.change': ({ detail }) => {
        saveLastThread(localStorage, detail.threadId)
        coordinator.threadChanged(detail.threadId)
      },
      'chatkit.thread.load.start': () => coordinator.loadStarted(),
      'chatkit.thread.load.end': () => {
        isFirstLoad.current = false
        coordinator.loadEnded()
      },
      'chatkit.response.start': () => coordinator.responseStarted(),
      'chatkit.response.end': () => coordinator.responseEnded(),
      'chatkit.error': giveUpLoading,
    }
    listen(element, listeners, controller.signal)
    return () => controller.abort()
  }, [elementRef, coordinator, onReady])
}
