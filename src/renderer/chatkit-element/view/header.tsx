import type { HeaderOption } from '@openai/chatkit'
import { Ellipsis, History, SquarePen, type LucideIcon } from 'lucide-react'
import { headerIcons } from '../icons/header-icons.ts'
import { useChat, useChatState } from './chat-context.ts'
import { IconButton } from './icon-button.tsx'

const icons: ReadonlyMap<string, LucideIcon> = new Map(Object.entries(headerIcons))

function Action({
  action,
  label,
}: {
  action: HeaderOption['leftAction'] | undefined
  label: string
}) {
  if (!action) return null
  const icon = icons.get(action.icon) ?? Ellipsis
  return <IconButton label={label} icon={icon} onClick={() => action.onClick()} />
}

function useTitle(): string {
  const option = useChatState((state) => state.options?.header?.title)
  const title = useChatState((state) => state.thread?.title)
  if (option?.enabled === false) return ''
  return option?.text ?? title ?? ''
}

/** The bar at the top: title, new chat, history, and the page's own two actions. */
export function Header() {
  const { engine, translate, focusComposer } = useChat()
  const title = useTitle()
  const header = useChatState((state) => state.options?.header)
  const historyEnabled = useChatState((state) => state.options?.history?.enabled !== false)
  const inThread = useChatState(
    (state) => state.threadId !== null || state.content.items.length > 0,
  )
  if (header?.enabled === false) return null
  return (
    <header className="header">
      <Action action={header?.leftAction} label={translate('header.leftAction')} />
      {title === '' ? (
        <span className="header-title" />
      ) : (
        <h2 className="header-title" title={title}>
          {title}
        </h2>
      )}
      {inThread && (
        <IconButton
          label={translate('header.newChat')}
          icon={SquarePen}
          onClick={() => {
            engine.switchThread(null)
            focusComposer()
          }}
        />
      )}
      {historyEnabled && (
        <IconButton
          label={translate('header.history')}
          icon={History}
          onClick={() => engine.history.show()}
        />
      )}
      <Action action={header?.rightAction} label={translate('header.rightAction')} />
    </header>
  )
}
