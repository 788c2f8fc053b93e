/** What is known of the frame that sent a message; null when it is gone already. */
export interface FrameFacts {
  contentsId: number
  url: string | null
  isMainFrame: boolean
}

/** The one frame whose messages count. */
export interface TrustedFrame {
  contentsId: number
  /** Scheme and host, for example `app://offhand`. */
  origin: string
}

/** Whether a message comes from the main frame of our own window, showing our own page. */
export function isTrustedFrame(frame: FrameFacts, trusted: TrustedFrame): boolean {
  return (
    frame.isMainFrame &&
    frame.contentsId === trusted.contentsId &&
    frame.url !== null &&
    originOf(frame.url) === trusted.origin
  )
}

// `URL.origin` is "null" for schemes of our own.
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
