export type Link =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'deeplink'; readonly name: string; readonly data?: Record<string, string> }
  | { readonly kind: 'inert' }

const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const deeplink = /^chatkit-link:\/\/([^/?#]*)[^?#]*(?:\?([^#]*))?/i

function readDeeplink(found: RegExpExecArray): Link {
  const [, name = '', query] = found
  if (query === undefined) return { kind: 'deeplink', name: decode(name) }
  return {
    kind: 'deeplink',
    name: decode(name),
    data: Object.fromEntries(new URLSearchParams(query)),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What following that address would do; anything but web, mail, phone and deep links does nothing. */
export function readLink(address: string): Link {
  const found = deeplink.exec(address.trim())
  if (found) return readDeeplink(found)
  const url = URL.canParse(address) ? new URL(address) : null
  return url && webProtocols.has(url.protocol) ? { kind: 'web', href: url.href } : { kind: 'inert' }
}

function isListed(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

/**
 * Whether a picture may be loaded: from the domains the thread allows, or, when it names none, only
 * from the data at hand and from the endpoint itself. Any other address could carry data away.
 */
export function mayLoadImage(
  address: string,
  allowedDomains: readonly string[] | undefined,
  apiUrl: string,
): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url) return false
  if (url.protocol === 'data:') return address.trim().toLowerCase().startsWith('data:image/')
  if (url.protocol === 'blob:') return true
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false
  if (allowedDomains) return isListed(url.hostname, allowedDomains)
  return URL.canParse(apiUrl) && new URL(apiUrl).origin === url.origin
}
