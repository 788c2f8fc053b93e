import type { ReactNode } from 'react'
import { ChatEngine } from '../engine/chat-engine.ts'
import { english } from '../messages/english.ts'
import { createTranslate } from '../messages/translate.ts'
import { ChatProvider } from '../view/chat-context.ts'

const engine = new ChatEngine({ emit() {}, language: () => 'en' })

/** The surroundings that Markdown needs, without the rest of a chat. */
export function MarkdownScene({ children }: { children: ReactNode }) {
  const translate = createTranslate('en', english)
  return (
    <ChatProvider value={{ engine, focusComposer() {}, translate, locale: 'en' }}>
      {children}
    </ChatProvider>
  )
}
