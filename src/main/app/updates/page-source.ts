import { readFeed } from './update-feed.ts'
import type { UpdateSource } from './updates.ts'

interface PageSourceParts {
  feed: URL
  version: string
  fetch: typeof fetch
  /** Asks the person and opens the page. */
  openPage: (address: string) => void
}

const limitMs = 15_000

/** Where packages are installed by other programs: only says that there is a new version, and where. */
export function createPageSource({
  feed,
  version,
  fetch,
  openPage,
}: PageSourceParts): UpdateSource {
  let page: string | null = null
  return {
    by: 'page',
    look: async () => {
      const address = new URL('linux.json', feed)
      const signal = AbortSignal.timeout(limitMs)
      const found = await readFeed({ address, version, fetch, signal })
      if (found === null) return null
      page = found.page
      return found.version
    },
    use: () => {
      if (page !== null) openPage(page)
    },
  }
}
