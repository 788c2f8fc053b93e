import { useState } from 'react'
import { useChat, useChatState } from '../view/chat-context.ts'
import { MarkdownLink } from './markdown-link.tsx'
import { mayLoadImage } from './safe-link.ts'

/** A picture, or a link to it when its host may not be asked. */
export function MarkdownImage({ address, alt }: { address: string; alt: string }) {
  const { translate } = useChat()
  const domains = useChatState((state) => state.thread?.allowed_image_domains)
  const api = useChatState((state) => state.options?.api)
  const [broken, setBroken] = useState(false)
  const allowed = mayLoadImage(address, domains, api && 'url' in api ? api.url : '')
  if (allowed && !broken)
    return (
      <img
        src={address}
        alt={alt}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => setBroken(true)}
      />
    )
  return (
    <MarkdownLink address={address}>
      {translate('image.blocked', { alt: alt || address })}
    </MarkdownLink>
  )
}
