/** What an `offhand:` address asks for: only to open the box for a new task, with words in it or none. */
export interface DeepLink {
  kind: 'add'
  text: string
}

/** The scheme of our addresses; it serves nothing, see `appScheme`. */
export const deepLinkScheme = 'offhand'

const longestText = 2_000

/**
 * Reads an address such as `offhand://add?text=buy%20milk`; null for any other. The words are only put
 * into the box: any web page can offer such a link, so a person has to press Enter.
 */
export function readDeepLink(address: string): DeepLink | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isAdd =
    url.host.toLowerCase() === 'add' ||
    (url.host === '' && url.pathname.replaceAll('/', '').toLowerCase() === 'add')
  if (url.protocol !== `${deepLinkScheme}:` || !isAdd) return null
  const text = (url.searchParams.get('text') ?? '').replaceAll(/\s+/g, ' ').trim()
  return { kind: 'add', text: text.slice(0, longestText) }
}
