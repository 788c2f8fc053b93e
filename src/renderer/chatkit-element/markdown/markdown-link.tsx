import type { ReactNode } from 'react'
import { useChat } from '../view/chat-context.ts'
import { readLink } from './safe-link.ts'

/** A link that opens outside, tells the page of a deep link, or is only text. */
export function MarkdownLink({ address, children }: { address: string; children: ReactNode }) {
  const { engine } = useChat()
  const link = readLink(address)
  if (link.kind === 'inert') return <span className="inert-link">{children}</span>
  if (link.kind === 'web')
    return (
      <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    )
  const { name, data } = link
  return (
    <button
      type="button"
      role="link"
      className="link"
      onClick={() => engine.emit('chatkit.deeplink', data ? { name, data } : { name })}
    >
      {children}
    </button>
  )
}
