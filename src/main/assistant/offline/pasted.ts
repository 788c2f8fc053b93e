const stamped = /^\W*\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/
const logLevel = /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL)\b/
const codeLine =
  /[{}]$|\);$|^for \w+ in [\w.()]+:$|^(?:if|elif|while) [\w.()!=<> ]+:$|^(?:def|class|function|const|let|var|import|export) \w+.*[:;({=]|^[\w.]+\([\w., "']*\)$|=>|==|&&|\|\|/

/** Whether a message is lines of a log or of a program, which somebody pasted. */
export function isPasted(message: string): boolean {
  const lines = message.split('\n').map((line) => line.trim())
  if (lines.some((line) => stamped.test(line) && logLevel.test(line))) return true
  const strange = lines.filter((line) => stamped.test(line) || codeLine.test(line))
  return strange.length > 1 && strange.length * 2 >= lines.length
}

/** What is said to that. */
export const leftPasted = 'That looks like a piece of a log or a program, so I changed nothing.'
