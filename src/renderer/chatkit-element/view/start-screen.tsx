import type { StartScreenPrompt } from '@openai/chatkit'
import type { UserMessageContent } from '../../../shared/chatkit/index.ts'
import { wireContent } from '../engine/draft-content.ts'
import { Icon } from '../icons/icon.tsx'
import { useChat, useChatState } from './chat-context.ts'

function contentOf({ prompt }: StartScreenPrompt): UserMessageContent[] {
  return typeof prompt === 'string' ? [{ type: 'input_text', text: prompt }] : wireContent(prompt)
}

const noPrompts: readonly StartScreenPrompt[] = []

/** The prompts above the composer of a new thread; a click sends one. */
export function Prompts() {
  const { engine, translate, focusComposer } = useChat()
  const prompts = useChatState((state) => state.options?.startScreen?.prompts ?? noPrompts)
  if (prompts.length === 0) return null
  return (
    <ul className="prompts" aria-label={translate('start.prompts')}>
      {prompts.map((prompt) => (
        <li key={prompt.label}>
          <button
            type="button"
            className="prompt"
            onClick={() => {
              engine.send({ content: contentOf(prompt) })
              focusComposer()
            }}
          >
            {prompt.icon && <Icon name={prompt.icon} />}
            <span>{prompt.label}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What a new thread shows instead of a transcript. */
export function StartScreen() {
  const { translate } = useChat()
  const greeting = useChatState((state) => state.options?.startScreen?.greeting)
  return (
    <div className="start">
      <h1 className="greeting">{greeting ?? translate('start.greeting')}</h1>
    </div>
  )
}
