import { extname, resolve, sep } from 'node:path'

import { contentSecurityPolicy } from './content-security-policy.ts'

/** The scheme of our page. Deep links have another one, which never serves anything. */
export const appScheme = 'app'

/** Scheme and host of our page. */
export const appOrigin = `${appScheme}://offhand`

/** What a page is told with its address, since its first frame needs it. */
interface PageFacts {
  /** Where the clock is stopped. */
  stoppedAt?: Date | null
  /** How much of the width the list has, in percent. */
  listShare?: number | null
}

/** The address of a page of ours. */
export function pageAddress(name: 'index' | 'quick-add', facts: PageFacts = {}): string {
  const { stoppedAt = null, listShare = null } = facts
  const address = new URL(`${appOrigin}/${name}.html`)
  if (stoppedAt !== null) address.searchParams.set('now', String(stoppedAt.getTime()))
  if (listShare !== null) address.searchParams.set('share', String(listShare))
  return address.href
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * The file of the renderer build that an address of our scheme names; null for another origin, a
 * path outside the folder, or a type that the build does not have.
 */
export function resolveAppFile(address: string, folder: string): string | null {
  const path = pathOf(address)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = resolve(folder, `.${path}`)
  const isInside = file.startsWith(resolve(folder) + sep)
  return isInside && extname(file) in mediaTypes ? file : null
}

/** The headers of a file of our page. */
export function appFileHeaders(file: string): Record<string, string> {
  return {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  }
}

function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname, username, password } = new URL(address)
  const isOwn = `${protocol}//${host}` === appOrigin && username === '' && password === ''
  if (!isOwn) return null
  try {
    return decodeURIComponent(pathname === '/' ? '/index.html' : pathname)
  } catch {
    return null
  }
}
