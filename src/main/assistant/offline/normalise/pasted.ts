/** What is said to a log, code or an address that was only pasted. */
export const pastedText =
  'That looks like something pasted, so I changed nothing. Tell me what to do with it, for example "add a task to look into it".'

const logged =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.*\b(?:error|warn(?:ing)?|info|debug|trace|fatal|failed|exception)\b/i
/** "[ERROR] 09:12:33 …", "Mar  4 09:12:33 host …", "POST /api/tasks 200" */
const marked = [
  /^\[(?:error|warn(?:ing)?|info|debug|trace|fatal)\] ?\S/i,
  /^(?:error|fatal|exception|uncaught \w+)(?: [A-Z]\w*)?: \S/i,
  /^(?:[A-Z][a-z]{2} +\d{1,2} )?\d\d:\d\d:\d\d(?:[.,]\d+)? \S/,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/\S*(?: |$)/,
]
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
  /^(?:git|npm|pnpm|yarn|pip3?|brew|apt|apt-get|python3?|node|cargo|ssh|scp) \w.*(?: -{1,2}\w|&&| \| )/,
  /^\w+(?:\.\w+)+\(.*\);?$|^\w+\((?:|['"].*)\);?$/,
  /^<\/?[a-z][\w-]*(?: [^<>]*)?>.*(?:<\/[a-z]|\/>)|^<[a-z][\w-]* \w+=".*">$/i,
  /^(?:```|''')|^\|.*\|$|^\/\/ \S/,
]
const address = /^<?(?:https?:\/\/|www\.)\S+>?$/i

/** Whether a message is a log, code or an address and nothing else, and so asks for nothing. */
export function isPasted(message: string): boolean {
  const [first = ''] = message.trimStart().split('\n', 1)
  const line = first.trim()
  return [logged, traced, address, ...marked, ...coded].some((pattern) => pattern.test(line))
}

/** "stick this in the Amira one https://…" */
const linkBehind =
  /^((?:(?:please|can you|could you) )*)(?:put|stick|save|pop|drop|attach|add|paste|note) (?:this|that|the|it)?(?: ?(?:link|url|address|page))? ?(?:in|on|to|under|with|into) (?:the )?(?:notes? (?:of|for|on|to) )?(?:the )?((?!.*\blist\b)[^:\n]{2,60}?)(?: (?:one|task))?:? ((?:https?:\/\/|www\.)\S+)$/iu
const linkToList =
  /^((?:(?:please|can you|could you) )*(?:put|save|add)) (?:this|that|it|this link) ((?:to|in|on|into) .*\blist):? ((?:https?:\/\/|www\.)\S+)$/iu
const pointsToLink = /\b(?:that|this|the) (?:link|url|address)\b/iu
const inText = /(?<=^|\s)(?:https?:\/\/|www\.)[^\s"<>]+/giu
const mostBack = 3

/** "put that link in the notes of the review", with the link that was pasted before. */
export function withPastedLink(message: string, earlier: readonly string[]): string {
  if (linkBehind.test(message)) return message.replace(linkBehind, '$1add a note to $2: $3')
  if (linkToList.test(message)) return message.replace(linkToList, '$1 $3 $2')
  if (!pointsToLink.test(message)) return message
  const link = earlier
    .slice(-mostBack)
    .flatMap((text) => text.match(inText) ?? [])
    .at(-1)
  if (link === undefined) return message
  const isNote = /\b(?:notes?|comments?|description)\b/i.test(message)
  return message.replace(pointsToLink, () => (isNote ? `"${link}"` : link))
}
