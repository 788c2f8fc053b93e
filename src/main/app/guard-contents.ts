import type { App, WebContents } from 'electron'

/**
 * Keeps a page where it is: no navigation, no new window, no webview. Links go to the opener. The
 * page may only load itself again, as its button does after a failure.
 */
export function guardContents(contents: WebContents, openLink: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
  const isReload = ({ url, isMainFrame }: { url: string; isMainFrame: boolean }) =>
    isMainFrame && url === contents.getURL()
  contents.on('will-navigate', (event) => {
    if (isReload(event)) return
    event.preventDefault()
    openLink(event.url)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isReload(event)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Guards contents of every kind from their first moment, also those that nobody thought of. */
export function guardAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
