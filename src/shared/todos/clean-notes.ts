const lineEndings = /\r\n?|[\u0085\u2028\u2029]/g
const invisibleControls = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const loneSurrogates = /\p{Surrogate}/gu

/** Notes as they are stored: lines end with `\n`; no control characters, text direction overrides or broken characters. */
export function cleanNotes(text: string): string {
  return text
    .replace(lineEndings, '\n')
    .replace(invisibleControls, '')
    .replace(loneSurrogates, '\uFFFD')
}
