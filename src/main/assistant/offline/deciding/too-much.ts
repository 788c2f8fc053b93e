const longestMessage = 5_000
const longestLine = 1_000
const mostLines = 100
const mostJoints = 100
const joint = /[,;.!?]+|\band\b/gi

/** What is said instead of reading a message that nobody could mean as a few wishes. */
export const tooMuch =
  "That's more than I can read at once, so I left everything as it is. Please send it in pieces: " +
  `at most ${mostLines} lines, and no more than ${longestLine.toLocaleString('en')} letters in a line.`

function isLong(line: string): boolean {
  return line.length > longestLine || (line.match(joint)?.length ?? 0) > mostJoints
}

/**
 * Whether a message is beyond what is read: everything behind this takes a time that is bounded by
 * these numbers, whatever is in it.
 */
export function isTooMuch(message: string): boolean {
  if (message.length > longestMessage) return true
  const lines = message.split(/[\r\n\u2028\u2029]+/)
  return lines.length > mostLines + 1 || lines.some(isLong)
}
