import { useEffect, useMemo, useState } from 'react'
import type { ChatEngine } from '../engine/chat-engine.ts'
import { openQuestion } from '../engine/questions/open-question.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { directionOf } from '../messages/resolve-locale.ts'
import { Spinner } from '../widgets/spinner.tsx'
import { allWidgetViews } from '../widgets/all-widget-views.ts'
import { WidgetViewsContext } from '../widgets/widget-views.ts'
import { Announcer } from './announcer.tsx'
import { DropOverlay, useFileDrop } from './attachments/file-drop.tsx'
import { ChatProvider, useChat, useChatState } from './chat-context.ts'
import { Composer } from './composer/composer.tsx'
import { ComposerProvider } from './composer/composer-context.ts'
import type { ComposerEditor } from './composer/composer-editor.ts'
import { Header } from './header.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { Notices } from './notices.tsx'
import { QuestionForm } from './questions/question-form.tsx'
import { QuoteButton } from './quote/quote-button.tsx'
import { Prompts, StartScreen } from './start-screen.tsx'
import { Transcript } from './transcript/transcript.tsx'
import { useLanguage } from './use-language.ts'

function Loading() {
  const { translate } = useChat()
  return (
    <div className="centre" role="status" aria-label={translate('transcript.loading')}>
      <Spinner size={24} />
    </div>
  )
}

function LoadFailed() {
  const { engine, translate } = useChat()
  const threadId = useChatState((state) => state.threadId)
  return (
    <div className="centre" role="alert">
      <p>{translate('transcript.loadFailed')}</p>
      <button type="button" className="text-button" onClick={() => engine.switchThread(threadId)}>
        {translate('error.retry')}
      </button>
    </div>
  )
}

type Shown = 'loading' | 'failed' | 'start' | 'transcript'

function useShown(): Shown {
  return useChatState((state) => {
    if (state.phase === 'loading') return 'loading'
    if (state.loadFailed) return 'failed'
    const started = state.threadId !== null || state.content.items.length > 0 || state.error
    return started ? 'transcript' : 'start'
  })
}

function Main({ shown, onScrolled }: { shown: Shown; onScrolled: (scrolled: boolean) => void }) {
  if (shown === 'loading') return <Loading />
  if (shown === 'failed') return <LoadFailed />
  if (shown === 'start') return <StartScreen />
  return <Transcript onScrolled={onScrolled} />
}

/**
 * Open questions take the place of the composer, once the stream that brought them is over: until
 * then the button that stops it must stay. A form that is there stays whatever streams.
 */
function ComposerOrQuestions() {
  const question = useChatState(openQuestion)
  const responding = useChatState((state) => state.phase === 'responding')
  const [shown, setShown] = useState<string | null>(null)
  if (question && !responding && shown !== question.id) setShown(question.id)
  return question && shown === question.id ? (
    <QuestionForm key={question.id} item={question} />
  ) : (
    <Composer />
  )
}

function Disclaimer() {
  const disclaimer = useChatState((state) => state.options?.disclaimer)
  if (!disclaimer) return null
  return (
    <div className={`disclaimer ${disclaimer.highContrast ? 'strong' : ''}`}>
      <Markdown text={disclaimer.text} />
    </div>
  )
}

function Layout({ onReady }: { onReady: () => void }) {
  const { translate, locale } = useChat()
  const shown = useShown()
  const title = useChatState((state) => state.options?.frameTitle)
  const history = useChatState((state) => state.history.open)
  const [scrolled, setScrolled] = useState(false)
  const drop = useFileDrop()
  useEffect(onReady, [onReady])
  return (
    <section
      className="chat"
      lang={locale}
      dir={directionOf(locale)}
      aria-label={title ?? translate('frame.title')}
      {...drop.handlers}
    >
      <div className={`stage ${scrolled ? 'scrolled' : ''}`} inert={history}>
        <Header />
        <Main shown={shown} onScrolled={setScrolled} />
        <QuoteButton />
        <div className="dock column">
          {shown === 'start' && <Prompts />}
          <Notices />
          <ComposerOrQuestions />
          <Disclaimer />
        </div>
        <Announcer />
      </div>
      {history && <HistoryPanel />}
      {drop.over && <DropOverlay />}
    </section>
  )
}

interface ChatRootProps {
  engine: ChatEngine
  composer: ComposerEditor
  /** Called once the chat is on screen. */
  onReady: () => void
}

/** The whole chat. */
export function ChatRoot({ engine, composer, onReady }: ChatRootProps) {
  const language = useLanguage(engine)
  const chat = useMemo(
    () => language && { ...language, engine, focusComposer: composer.focus },
    [engine, composer, language],
  )
  if (!chat) return null
  return (
    <ChatProvider value={chat}>
      <ComposerProvider value={composer}>
        <WidgetViewsContext value={allWidgetViews}>
          <Layout onReady={onReady} />
        </WidgetViewsContext>
      </ComposerProvider>
    </ChatProvider>
  )
}
