/**
 * What small models write when they mean to call a tool but miss the form of their provider. Some
 * are so special that they never are ordinary text; for the others it depends on what follows.
 */
const markerSource = [
  '<tool_calls?>',
  '<function_calls?>',
  '<function=',
  '<\\|python_(?:start|tag)\\|>',
  '<\\|tool_calls?(?:_begin)?\\|>',
  '<｜tool▁calls▁begin｜>',
  '\\[TOOL_CALLS\\]',
  '(?:(?<=\\n)|(?<![\\s\\S]))FN_CALL\\s?=',
].join('|')

const prefixes = [
  '<tool_call>',
  '<tool_calls>',
  '<function_call>',
  '<function_calls>',
  '<function=',
  '<|python_start|>',
  '<|python_tag|>',
  '<|tool_call|>',
  '<|tool_calls|>',
  '<|tool_call_begin|>',
  '<|tool_calls_begin|>',
  '<｜tool▁calls▁begin｜>',
  '[TOOL_CALLS]',
  'FN_CALL=',
  'FN_CALL =',
]
const marker = new RegExp(markerSource, 'gm')
const markerAndTruth = new RegExp(`(?:${markerSource})(?:\\s*True\\b)?`, 'gm')
const firstCharacters = /[<[F]/
const longestPrefix = Math.max(...prefixes.map(({ length }) => length))
const ambiguous = /^<(?:tool|function)_calls?>$/

/** A marker in a text. */
export interface Marker {
  index: number
  end: number
  /** Whether ordinary text may hold it too, so that what follows decides. */
  isAmbiguous: boolean
}

/** Whether a text has anything that a marker can begin with; quick, as most text has not. */
export function mayHoldMarker(text: string): boolean {
  return firstCharacters.test(text)
}

/** The first marker from `from` on that is not quoted as code; null if there is none. */
export function findMarker(text: string, from: number): Marker | null {
  marker.lastIndex = from
  for (let match = marker.exec(text); match !== null; match = marker.exec(text)) {
    const { index } = match
    if (text[index - 1] === '`') continue
    return { index, end: index + match[0].length, isAmbiguous: ambiguous.test(match[0]) }
  }
  return null
}

/** Where the end of the text begins that may still become a marker; its length if there is none. */
export function possibleMarkerStart(text: string, from: number): number {
  for (let index = Math.max(from, text.length - longestPrefix); index < text.length; index += 1) {
    const rest = text.slice(index)
    if (prefixes.some((prefix) => prefix.startsWith(rest))) return index
  }
  return text.length
}

/** Text without the markers of tool calls, their ends, and the fence of a code block. */
export function withoutMarkers(text: string): string {
  return text
    .replace(markerAndTruth, ' ')
    .replaceAll(
      /<\/(?:tool|function)_calls?>|<\|python_end\|>|<\|\w+(?:_end)?\|>|<｜[^｜]*｜>/g,
      ' ',
    )
    .replaceAll(/^\s*```\w*|```\s*$/gm, ' ')
    .trim()
}
