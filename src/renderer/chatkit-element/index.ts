import { ChatKitElement } from './element/chatkit-element.tsx'

const tagName = 'openai-chatkit'

/** Makes `<openai-chatkit>` known to the page; calling it again does nothing. */
export function defineChatKitElement(): void {
  if (!customElements.get(tagName)) customElements.define(tagName, ChatKitElement)
}
