/** What is said to a log, code or an address that was only pasted. */
export const pastedText =
  'That looks like something pasted, so I changed nothing. Tell me what to do with it, for example "add a task to look into it".'

const logged =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.*\b(?:error|warn(?:ing)?|info|debug|trace|fatal|failed|exception)\b/i
const traced =
  /^(?:Traceback \(most recent|at [\w$.<>]+ ?\(.+:\d+|File ".+", line \d+|[A-Z]\w+(?:Error|Exception)\b: |(?:npm|yarn|pnpm) ERR!)/
const coded = [
  /^(?:const|let|var) \w+ = \S/,
  /^(?:async )?(?:def|function) \w+ ?\(/,
  /^(?:for|while) .+ in \w[\w.()]*:$/,
  /^(?:if|elif|while) \S*[.(=<>]\S*.*[:{]$/,
  /^(?:import \w+ from ['"]|from [\w.]+ import |#include|#!\/|<\?php|<!doctype|<html)/i,
  /^select .+ from \w+.*;$|^(?:insert into \w+|delete from \w+|update \w+ set|drop table|alter table|create table)\b.*;$/i,
  /^(?:sudo|cd|ls|rm|chmod|curl|docker|kubectl|npx) .*(?: -{1,2}\w|&&|\/\w)/,
  /^\{\s*"\w+":.*\}$/,
]
const address = /^<?(?:https?:\/\/|www\.)\S+>?$/i

/** Whether a message is a log, code or an address and nothing else, and so asks for nothing. */
export function isPasted(message: string): boolean {
  const [first = ''] = message.trimStart().split('\n', 1)
  const line = first.trim()
  return [logged, traced, address, ...coded].some((pattern) => pattern.test(line))
}

const pointsToLink = /\b(?:that|this|the) (?:link|url|address)\b/iu
const inText = /(?<=^|\s)(?:https?:\/\/|www\.)[^\s"<>]+/giu
const mostBack = 3

/** "put that link in the notes of the review", with the link that was pasted before. */
export function withPastedLink(message: string, earlier: readonly string[]): string {
  if (!pointsToLink.test(message)) return message
  const link = earlier
    .slice(-mostBack)
    .flatMap((text) => text.match(inText) ?? [])
    .at(-1)
  if (link === undefined) return message
  const isNote = /\b(?:notes?|comments?|description)\b/i.test(message)
  return message.replace(pointsToLink, () => (isNote ? `"${link}"` : link))
}
