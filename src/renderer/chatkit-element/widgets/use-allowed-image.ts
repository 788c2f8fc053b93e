import { mayLoadImage } from '../markdown/safe-link.ts'
import { useChatState } from '../view/chat-context.ts'

/** The address if a picture may be loaded from there, else null. */
export function useAllowedImage(address: string | undefined): string | null {
  const domains = useChatState((state) => state.thread?.allowed_image_domains)
  const api = useChatState((state) => state.options?.api)
  const endpoint = api && 'url' in api ? api.url : ''
  return address !== undefined && mayLoadImage(address, domains, endpoint) ? address : null
}
