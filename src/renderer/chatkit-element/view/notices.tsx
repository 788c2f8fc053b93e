import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { Notice } from '../engine/chat-state.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { useChat, useChatState } from './chat-context.ts'
import { IconButton } from './icon-button.tsx'

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const

function Banner({ notice }: { notice: Notice }) {
  const { engine, translate } = useChat()
  const Drawing = icons[notice.level]
  return (
    <div className={`notice ${notice.level}`} role={notice.level === 'info' ? 'status' : 'alert'}>
      <Drawing aria-hidden size={18} />
      <div>
        {notice.title && <strong>{notice.title}</strong>}
        {notice.message === null ? (
          <p>{translate(notice.name, notice.parameters)}</p>
        ) : (
          <Markdown text={notice.message} />
        )}
      </div>
      <IconButton
        label={translate('notice.dismiss')}
        icon={X}
        size={16}
        className="small"
        onClick={() => engine.dismissNotice(notice.id)}
      />
    </div>
  )
}

/** The banners above the composer. */
export function Notices() {
  const notices = useChatState((state) => state.notices)
  return notices.map((notice) => <Banner key={notice.id} notice={notice} />)
}
