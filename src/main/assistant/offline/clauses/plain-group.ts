const verb =
  '(?:(?:hey|hi|ok|okay|so|and|then|now|um+|hm+|well|oh|actually|please|can you|could you)[ ,]+)*(?:move|push|postpone|reschedule|shift|bump|put|set|make|mark|tag|complete|finish|tick off|delete|remove)'
/** "everything tomorrow", "the jobs tasks", "all of them": what something can be left out of. */
const group =
  "(?:everything|every task|all of (?:it|them|those|these)|them(?: all)?|those|these|all(?: (?:of )?(?:the|my) [\\p{L}\\p{N}'’-]+(?: [\\p{L}\\p{N}'’-]+)?)?|(?:the |my |all )?[\\p{L}\\p{N}'’-]+ (?:tasks|ones|stuff|things|jobs|errands))"
/** "to friday, not thursday" and "in Work, not Home" leave nothing out. */
const without =
  '(?:except(?: for)?|apart from|aside from|other than|excluding|besides|(?:but not|but|just not|not|minus|bar)(?= (?:the|my|that) ))(?! (?:the |my |that )?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|next|this|morning|afternoon|evening|weekend|week|month)\\b)(?!.* (?:list|tag)$)'
const named =
  "((?:the |my |that )?[\\p{L}\\p{N}'’-]+(?: (?!(?:to|until|till|on|by|as|high|low|medium)\\b)[\\p{L}\\p{N}'’-]+){0,3}?)"
const change =
  '((?:to|until|till|for|on|by|into|in|under|as|with|back|out|forward|high|medium|low|done|complete|urgent|important|today|tomorrow|next|this)\\b.*?)'
const trail = '(?:,? (?:though|tho|please|one))*'
const day =
  '(?: (?:due |from |for |on |in )?(?:today|tomorrow|tonight|overdue|this week|next week|\\p{L}+day|the \\p{L}+ list))?'

/** "push everything tomorrow to friday apart from lunch" */
const last = new RegExp(
  `^(${verb}) (${group}${day}) ${change},? ${without} ${named}${trail}$`,
  'iu',
)
/** "make everything but the paint high" */
const levelAfter = new RegExp(
  `^((?:(?:hey|ok|okay|so|and|then|please|can you|could you)[ ,]+)*(?:make|mark|set)) (${group}${day})(?:,)? ${without} ${named} ((?:as )?(?:high|medium|low)|urgent|important)(?: priority)?$`,
  'iu',
)
const ofGroup = /^(?:all )?(?:the |my )?(?=\S+ (?:tasks|ones|stuff|things|jobs|errands)\b)/iu
const bareLevel = /^((?:as )?(?:high|medium|low))$/iu

/** With "except" right behind what it takes something out of, where it is read: "make everything except the paint high priority". */
function withExceptionInside(line: string): string {
  const [, makes, all = '', spared, level] = levelAfter.exec(line) ?? []
  if (makes !== undefined && level !== undefined) {
    return `${makes} ${all.replace(ofGroup, 'all ')} except ${spared} ${level} priority`
  }
  const [, command, base = '', rest = '', name] = last.exec(line) ?? []
  if (command === undefined || name === undefined) return line
  return `${command} ${base.replace(ofGroup, 'all ')} except ${name} ${rest.replace(bareLevel, '$1 priority')}`
}

/** Nobody says what is left out in longer sentences. */
const longest = 160

const shown = new RegExp(
  `^(${verb}|do) (?:everything|all(?: (?:the )?(?:tasks|ones|things))?|(?:the |those )?(?:ones|tasks|things)) (?:with|under|in|on|from|of) (?:that|this|the same) (?:tag|label|list|day|view)\\b`,
  'iu',
)

/** Several tasks in words that are read everywhere: "put all of them on sunday" for "put everything in that list on sunday". */
export const withPlainGroup = (line: string): string =>
  line.includes('"') || line.length > longest
    ? line
    : withExceptionInside(line.replace(shown, '$1 all of them'))

const leavesOut = new RegExp(
  `\\b(?:everything|all|every|them|those|these|both|each|tasks|ones|stuff|things|jobs)\\b.* (?:except|but not|but (?=the|my)|apart from|aside from|other than|excluding|not (?=the|my))\\b`,
  'iu',
)

/** Whether something is said of several, and not of one of them. */
export const leavesSomethingOut = (text: string): boolean => leavesOut.test(text)
