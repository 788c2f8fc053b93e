const chunkLength = 0x8000

/** The bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += chunkLength)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + chunkLength)))
  return btoa(parts.join(''))
}
