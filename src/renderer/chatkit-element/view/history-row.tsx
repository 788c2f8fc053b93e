import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ThreadMetadata } from '../../../shared/chatkit/index.ts'
import { useChat, useChatState } from './chat-context.ts'
import { Menu } from './menu.tsx'
import { RenameField } from './rename-field.tsx'

interface HistoryRowProps {
  thread: ThreadMetadata
  onDelete: () => void
}

function RowMenu({
  title,
  onRename,
  onDelete,
}: {
  title: string
  onRename: () => void
  onDelete: () => void
}) {
  const { translate } = useChat()
  const options = useChatState((state) => state.options?.history)
  const entries = [
    ...(options?.showRename === false
      ? []
      : [{ label: translate('history.rename'), icon: Pencil, onSelect: onRename }]),
    ...(options?.showDelete === false
      ? []
      : [{ label: translate('history.delete'), icon: Trash2, onSelect: onDelete, danger: true }]),
  ]
  if (entries.length === 0) return null
  return <Menu label={translate('history.actions', { title })} icon={Ellipsis} entries={entries} />
}

/** One conversation of the history: opens it, renames it in place, asks to delete it. */
export function HistoryRow({ thread, onDelete }: HistoryRowProps) {
  const { engine, translate } = useChat()
  const current = useChatState((state) => state.threadId === thread.id)
  const [renaming, setRenaming] = useState(false)
  const title = thread.title || translate('history.untitled')
  if (renaming)
    return (
      <li className="history-row">
        <RenameField
          title={thread.title ?? ''}
          onDone={(next) => {
            setRenaming(false)
            if (next !== null) void engine.history.rename(thread.id, next)
          }}
        />
      </li>
    )
  return (
    <li className={`history-row ${current ? 'current' : ''}`}>
      <button
        type="button"
        className="history-open"
        aria-current={current || undefined}
        onClick={() => engine.switchThread(thread.id)}
      >
        {title}
      </button>
      <RowMenu title={title} onRename={() => setRenaming(true)} onDelete={onDelete} />
    </li>
  )
}
