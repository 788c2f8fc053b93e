import type { ChatKitOptions, FileUploadStrategy } from '@openai/chatkit'
import { mayLoadImage } from '../../markdown/safe-link.ts'

function absolute(address: string, base?: string): URL | null {
  const from = base ?? globalThis.location?.href
  if (URL.canParse(address)) return new URL(address)
  return URL.canParse(address, from) ? new URL(address, from) : null
}

function sameHost(one: URL, other: URL | null): boolean {
  return other !== null && one.protocol === other.protocol && one.host === other.host
}

/** The servers that keep attachments: the endpoint, and the upload address of the page. */
function isKeptBy(preview: URL, endpoint: URL, strategy: FileUploadStrategy | undefined): boolean {
  if (sameHost(preview, endpoint)) return true
  return (
    strategy?.type === 'direct' && sameHost(preview, absolute(strategy.uploadUrl, endpoint.href))
  )
}

/**
 * Where the preview of an attachment is loaded from; null when it may not be. Allowed are the places
 * that any picture of the thread may come from, and the servers that keep attachments.
 */
export function previewAddress(
  address: string,
  allowedDomains: readonly string[] | undefined,
  api: ChatKitOptions['api'] | undefined,
): string | null {
  if (!api || !('url' in api)) return null
  const endpoint = absolute(api.url)
  const preview = absolute(address, endpoint?.href)
  if (!endpoint || !preview) return null
  const allowed =
    isKeptBy(preview, endpoint, api.uploadStrategy) ||
    mayLoadImage(preview.href, allowedDomains, endpoint.href)
  return allowed ? preview.href : null
}
