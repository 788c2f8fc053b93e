const mostFrames = 5

/** The kind and the place of a failure, for the log; never its message, which may quote a person. */
export function failureFields(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' }
  const { stack = '', message } = error
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const lines = afterMessage.split('\n').map((line) => line.trim())
  const frames = lines.filter((line) => line.startsWith('at ')).slice(0, mostFrames)
  return { error: error.name, at: frames.map((frame) => frame.slice(3)).join(' | ') }
}
