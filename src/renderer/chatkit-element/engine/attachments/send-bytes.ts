/** Bytes for an address that the page or the server named. */
export interface ByteRequest {
  readonly url: string
  readonly method: 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Blob | FormData
  readonly signal: AbortSignal
  /** Told how much has been sent, 0 to 1, where the browser knows it. */
  readonly onProgress?: (share: number) => void
}

/** The answer to bytes that were taken. */
export interface SentBytes {
  json(): Promise<unknown>
}

/** Where to send bytes; only where the endpoint itself could be, so never to a file or a script. */
export function uploadAddress(address: string, endpoint: string): string {
  const base = new URL(endpoint, URL.canParse(endpoint) ? undefined : globalThis.location.href)
  const url = new URL(address, base)
  if (!['https:', 'http:', base.protocol].includes(url.protocol))
    throw new Error(`Files are not uploaded to ${url.protocol} addresses.`)
  return url.href
}

function answerOf(request: XMLHttpRequest): Response {
  const mayHaveBody = request.status !== 204 && request.status !== 304
  return new Response(mayHaveBody ? request.responseText : null, { status: request.status })
}

/** What `fetch` does, for bytes, and it tells how far it is, which `fetch` cannot. */
export function sendWithProgress(request: ByteRequest): Promise<Response> {
  const { url, method, headers, body, signal, onProgress } = request
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const http = new XMLHttpRequest()
    http.open(method, url)
    for (const [name, value] of Object.entries(headers)) http.setRequestHeader(name, value)
    http.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total)
    })
    http.addEventListener('load', () => resolve(answerOf(http)))
    http.addEventListener('error', () => reject(new TypeError('network error')))
    http.addEventListener('abort', () =>
      reject(new DOMException('The upload was ended.', 'AbortError')),
    )
    signal.addEventListener('abort', () => http.abort(), { once: true })
    http.send(body)
  })
}
