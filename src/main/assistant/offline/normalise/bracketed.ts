/** Commands and questions about tasks that are there; a new title keeps its brackets. */
const manages =
  /^(?:(?:please|can you|could you|ok|and|so)[ ,]+)*(?:move|push|shift|bring|postpone|reschedule|delay|delete|remove|cancel|complete|finish|mark|tick|reopen|tag|untag|make|set|what|what's|which|when|when's|how|do|am|is|are|show|list)\b/i
/** "the passport is urgent (expires in may)", "meeting (work) -> 11am" */
const tells =
  /^[^()]{2,50} (?:is|are|was|isn't|'s) [^()]{2,40} \([^()]+\)$|^[^()]{2,50} \([^()]+\) (?:->|=>) /i
const aside = / \(([^()"*]{2,60})\)/gu
const excepts = /^(?:besides|except|but|not|without|excluding|other than|apart from)\b/i
const date =
  /^(?:by |on |at |for )?(?:today|tomorrow|tonight|(?:next |this )?\w+day|\d[\d:./-]*(?: ?[ap]m)?)$/i
const whole = /^\(([^()]+)\)[.!]*$/
const wholeQuoted = /^["'>]+ ?((?:please )?(?:add|remind me|show|list|what)\b[^"'\n]+)["']?$/i

/** A message without what is only said along in brackets: "move the dentist (ugh) to friday". */
export function withoutBrackets(text: string): string {
  const open = text.replace(whole, '$1').replace(wholeQuoted, '$1')
  if (!manages.test(open) && !tells.test(open)) return open
  return open.replace(aside, (said, inside: string) =>
    excepts.test(inside) || date.test(inside) ? ` ${inside}` : '',
  )
}
