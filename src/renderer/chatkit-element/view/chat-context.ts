import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ChatEngine } from '../engine/chat-engine.ts'
import type { ChatState } from '../engine/chat-state.ts'
import type { Language } from './use-language.ts'

export interface Chat extends Language {
  readonly engine: ChatEngine
  readonly focusComposer: () => void
}

const ChatContext = createContext<Chat | null>(null)

export const ChatProvider = ChatContext.Provider

export function useChat(): Chat {
  const chat = useContext(ChatContext)
  if (!chat) throw new Error('This is drawn outside of a chat.')
  return chat
}

/** A part of the state; the component is drawn anew when that part changes. */
export function useChatState<Part>(select: (state: ChatState) => Part): Part {
  const { store } = useChat().engine
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
