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
  stopLeaving(contents)
  contents.on('will-navigate', (event) => {
    if (!isReload(contents, event)) openLink(event.url)
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Guards contents of every kind from their first moment, also those that nobody thought of. */
export function guardAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    stopLeaving(contents)
  })
}

function stopLeaving(contents: WebContents): void {
  const stop = (event: Navigation) => {
    if (!isReload(contents, event)) event.preventDefault()
  }
  contents.on('will-navigate', stop)
  contents.on('will-frame-navigate', stop)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

interface Navigation {
  url: string
  isMainFrame: boolean
  preventDefault: () => void
}

function isReload(contents: WebContents, { url, isMainFrame }: Navigation): boolean {
  return isMainFrame && url === contents.getURL()
}
