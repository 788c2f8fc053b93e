const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const invisibleControls = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const loneSurrogates = /\p{Surrogate}/gu

/**
 * A title as it is stored: one line, trimmed, without control characters, text direction overrides
 * and broken characters.
 */
export function cleanTitle(text: string): string {
  return text
    .replace(lineBreaks, ' ')
    .replace(invisibleControls, '')
    .replace(loneSurrogates, '\uFFFD')
    .trim()
}
