import { ArrowLeft } from 'lucide-react'
import { useState, type UIEvent } from 'react'
import type { ThreadMetadata } from '../../../shared/chatkit/index.ts'
import { Spinner } from '../widgets/spinner.tsx'
import { useChat, useChatState } from './chat-context.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { HistoryRow } from './history-row.tsx'
import { focusOnMount } from './focus-on-mount.ts'

const nearEndPx = 200

function Empty() {
  const { translate } = useChat()
  return (
    <div className="history-note">
      <p>{translate('history.empty')}</p>
      <small>{translate('history.emptyHint')}</small>
    </div>
  )
}

function Failed() {
  const { engine, translate } = useChat()
  return (
    <div className="history-note" role="alert">
      <p>{translate('history.loadFailed')}</p>
      <button type="button" className="text-button" onClick={() => void engine.history.load()}>
        {translate('error.retry')}
      </button>
    </div>
  )
}

function Rows({ onDelete }: { onDelete: (thread: ThreadMetadata) => void }) {
  const { engine, translate } = useChat()
  const { status, threads } = useChatState((state) => state.history)
  if (status === 'failed' && threads.length === 0) return <Failed />
  if (status === 'ready' && threads.length === 0) return <Empty />
  if (threads.length === 0)
    return (
      <div className="history-note" role="status" aria-label={translate('history.loading')}>
        <Spinner size={20} />
      </div>
    )
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget
    if (scrollHeight - scrollTop - clientHeight < nearEndPx) void engine.history.loadMore()
  }
  return (
    <div className="history-scroll" onScroll={onScroll}>
      <ul className="column" aria-label={translate('history.list')}>
        {threads.map((thread) => (
          <HistoryRow key={thread.id} thread={thread} onDelete={() => onDelete(thread)} />
        ))}
      </ul>
    </div>
  )
}

/** The list of conversations, over the chat. */
export function HistoryPanel() {
  const { engine, translate } = useChat()
  const problem = useChatState((state) => state.history.problem)
  const [doomed, setDoomed] = useState<ThreadMetadata | null>(null)
  return (
    <div
      className="history"
      role="dialog"
      aria-label={translate('history.title')}
      onKeyDown={(event) => event.key === 'Escape' && engine.history.hide()}
    >
      <header className="header">
        <button
          type="button"
          ref={focusOnMount}
          className="icon-button"
          aria-label={translate('history.back')}
          title={translate('history.back')}
          onClick={() => engine.history.hide()}
        >
          <ArrowLeft aria-hidden size={18} strokeWidth={1.75} />
        </button>
        <h2 className="header-title">{translate('history.title')}</h2>
      </header>
      {problem && (
        <p className="history-problem" role="alert">
          {translate(problem)}
        </p>
      )}
      <Rows onDelete={setDoomed} />
      {doomed && (
        <ConfirmDialog
          question={translate('history.deleteQuestion')}
          hint={translate('history.deleteHint', {
            title: doomed.title || translate('history.untitled'),
          })}
          confirm={translate('history.delete')}
          onAnswer={(confirmed) => {
            setDoomed(null)
            if (confirmed) void engine.deleteThread(doomed.id)
          }}
        />
      )}
    </div>
  )
}
