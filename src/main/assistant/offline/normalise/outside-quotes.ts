const quoted = /("[^"]*")/

/** The text with its parts changed that are not in quotation marks. */
export const outsideQuotes = (text: string, change: (part: string) => string) =>
  text
    .split(quoted)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('')
