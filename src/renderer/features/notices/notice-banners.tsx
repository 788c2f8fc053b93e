import { CircleAlert, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react'

import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Notice } from '../../../shared/ipc/notice.ts'
import { useNotices } from './use-notices.ts'
import './notices.css'

const icons: Readonly<Record<Notice['level'], LucideIcon>> = {
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
}

/** What the app has to tell the person, above everything else until dismissed. */
export function NoticeBanners({ client }: { client: IpcClient }) {
  const { notices, dismiss } = useNotices(client)
  if (notices.length === 0) return null
  return (
    <div className="notices">
      {notices.map((notice) => {
        const Icon = icons[notice.level]
        return (
          <div
            key={notice.id}
            className="notice"
            data-level={notice.level}
            role={notice.level === 'info' ? 'status' : 'alert'}
          >
            <Icon size={18} aria-hidden />
            <p className="notice-text">
              <strong>{notice.title}</strong> {notice.message}
            </p>
            {notice.action === undefined ? null : (
              <button
                type="button"
                className="notice-action"
                onClick={() =>
                  void client.request('app.actOnNotice', { id: notice.id }).catch(() => {})
                }
              >
                {notice.action}
              </button>
            )}
            <button
              type="button"
              className="icon-button"
              aria-label={`Dismiss: ${notice.title}`}
              title="Dismiss"
              onClick={() => dismiss(notice.id)}
            >
              <X size={16} aria-hidden />
            </button>
          </div>
        )
      })}
    </div>
  )
}
