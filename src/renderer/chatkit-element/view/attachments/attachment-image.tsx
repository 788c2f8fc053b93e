import { useState, type ReactNode } from 'react'
import { previewAddress } from '../../engine/attachments/preview-address.ts'
import { useChatState } from '../chat-context.ts'

/** Where the picture of an attachment is loaded from; null when it may not be. */
export function useAllowedPreview(address: string | null): string | null {
  const domains = useChatState((state) => state.thread?.allowed_image_domains)
  const api = useChatState((state) => state.options?.api)
  return address === null ? null : previewAddress(address, domains, api)
}

interface AttachmentImageProps {
  address: string
  alt: string
  /** Drawn when the picture may not be loaded, or cannot. */
  fallback: ReactNode
}

/** The picture of an attachment. */
export function AttachmentImage({ address, alt, fallback }: AttachmentImageProps) {
  const allowed = useAllowedPreview(address)
  const [broken, setBroken] = useState<string | null>(null)
  if (allowed === null || broken === allowed) return fallback
  return (
    <img
      src={allowed}
      alt={alt}
      draggable={false}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(allowed)}
    />
  )
}
