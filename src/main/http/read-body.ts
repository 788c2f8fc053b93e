import type { IncomingMessage } from 'node:http'

/** The most bytes a request may carry. */
export const bodyLimitBytes = 10_000_000

/** The whole body of a request, or null when it is longer than `limitBytes`. Rejects when it breaks off. */
export async function readBody(
  request: IncomingMessage,
  limitBytes = bodyLimitBytes,
): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return null
  const chunks: Buffer[] = []
  let lengthBytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue
    lengthBytes += chunk.length
    if (lengthBytes > limitBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
