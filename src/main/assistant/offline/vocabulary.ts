/** Words that steer the assistant; a slip in one of them is put right before anything is read. */
const words = new Set(
  (
    'today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday weekend weekly monthly january february ' +
    'august september october november december morning afternoon evening minutes before between until every everything anything ' +
    'remind reminder reminders remember delete deleted remove removed complete completed finish finished rename change postpone reschedule ' +
    'schedule reopen restore duplicate cancel create repeat repeating priority important urgent overdue deadline instead except ' +
    'number second third fourth please thanks search should called summary actually undone neither forget nothing already ' +
    'without subtask subtasks notes tagged family export import private shortcuts suggest translate recommend weather summarize ' +
    'snooze transfer tasks things bought called really language settings cheers capital shopping following brilliant offline uncheck undelete summarise completion emailed repeats appointment review'
  ).split(' '),
)
/** Words of their own that look like a slip in one of the others. */
const own = new Set(
  (
    'sundae sundry rewind remainder deplete depleted compete competed remote finnish charge chance chancel crate cremate mourning moaning ' +
    'weakly tanks tugged summery forgot forge noting expert whether leather pirate primate thongs think thinks shipping chopping dings ' +
    'brought fought sought caller culled sitting sittings seeking numb resort retort monday rename restores sunny cheer'
  ).split(' '),
)
const leastLetters = 5

const isKept = (word: string) => word.length < leastLetters || words.has(word) || own.has(word)

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index])
  return (
    at >= 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  )
}

/** One letter is another, is missing or is too much; but not the last, which makes forms of a word. */
function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start += 1
  const [rest, otherRest] = [word.slice(start), other.slice(start)]
  if (rest === '' || otherRest === '') return false
  if (word.length === other.length) return rest.length > 1 && rest.slice(1) === otherRest.slice(1)
  return word.length > other.length ? rest.slice(1) === otherRest : rest === otherRest.slice(1)
}

function repaired(word: string): string {
  const plain = word.toLowerCase()
  if (isKept(plain)) return word
  for (const other of words) {
    if (other[0] !== plain[0]) continue
    if (isSwapped(plain, other) || isSlip(plain, other)) return other
  }
  return word
}

const word = /(?<![\p{L}\p{N}#@+'/._-])\p{L}{5,}(?![\p{N}'/_@-])/gu

/** The text with slips in steering words put right; what is in quotation marks stays. */
export function repairWords(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(word, repaired)))
    .join('')
}
