import { appOrigin } from './app-file.ts'

/** Whether the page may load this address; everything that could leave the machine may not. */
export function isAllowedRequest(address: string, { packaged }: { packaged: boolean }): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname } = new URL(address)
  switch (protocol) {
    case 'app:':
      return `${protocol}//${host}` === appOrigin
    case 'data:':
      return true
    case 'blob:':
      return pathname.startsWith(`${appOrigin}/`)
    case 'devtools:':
      return !packaged
    default:
      return false
  }
}
