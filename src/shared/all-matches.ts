/**
 * Every match of a global expression in a text. Unlike `matchAll` it does not copy the expression: the
 * engine forgets what it compiled for a copy, and compiling takes far longer than matching.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += lengthAt(text, match.index)
  }
  pattern.lastIndex = 0
  return found
}

function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}
