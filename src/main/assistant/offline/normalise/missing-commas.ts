const longest = 300
const moment =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|(?:next|this) (?:week|weekend|month)|(?:later|earlier)|\\d{1,2}(?:st|nd|rd|th|[ap]m))'
const moving =
  '(?:please |can you |could you |would you |ok |and |so |just )*(?:move|push|shift|change|reschedule|postpone|delay|bump|shove|bring|make|do|set|put)\\b.*'
const waiting =
  '(?:(?!\\b(?:that|what)\\b)[^,;])*\\bcan (?:wait|go|be|move)\\b.*|[^,;]*\\b(?:weeks?|days?|hours?) (?=later|earlier)'
const sentence =
  "(?:(?:i|we|he|she|they|it|there)(?:'(?:m|ve|s|re|ll|d)|n't)?(?: (?:am|shall|will|have|has|had|is|are|was|were|can't|cannot|won't|need|want|got|don't|do|just))?|(?:the|my|our) \\p{L}+(?:'s|s)? (?:is|are|was|has|have|gone|broke|called|cancelled)) \\p{L}"

/** "push it to friday i'm away": after the moment somebody tells why. */
const whyBehind = new RegExp(`^((?:${moving}|${waiting})\\b${moment}) (?=${sentence})`, 'iu')
/** "crisps isn't panto untag it" */
const pointedDeed =
  /^([^,;\n]{6,}\b(?:is|are|was|were|it's|fine|off|never|no|not)\b[^,;\n]*|[^,;\n]{4,}(?:n't|'s) [^,;\n]+)(?<!\b(?:to|and|so|please|just|then|can|you|or|not|can't|don't|i|we|should)) (?=(?:untag|delete|remove|drop|bin|scrap|kill|cancel|tick|undo|reopen) (?:it|them|that)(?: off)?[.!]*$)/iu
/** "oops not finished yet reopen it" */
const deedBehind =
  /(?<=\b(?:yet|sorry|oops|whoops|lol|omg|haha)) (?=(?:reopen|undo|delete|remove|push|add|remind me|tick|complete|rename|tag|untag|restore|(?:move|mark|cancel) (?:the|it|that|my))\b)/giu
/** "get rid of the dog food already have it" */
const haveAlready =
  /^((?:(?:please|can you|just) )*(?:delete|remove|get rid of|scrap|bin|drop|kill|forget) [^,]{3,40}?(?<!\b(?:i|we|they|one|ones|that))) (?=already (?:have|got|did|bought|done)\b)/iu
/** "bin the shift swap she's sick", "bring it back she's fine now" */
const whyGone =
  /^((?:(?:please|can you|just|ok|nah|no) )*(?:(?:delete|remove|get rid of|scrap|bin|cancel) [^,]{2,40}?|(?:bring|put) [^,]{2,40}? back|undo (?:it|that))) (?=(?:she|he|they|it)(?:'s|'re| is| are) (?:not |now |all |back )?(?:sick|ill|fine|off|on|ok|okay|closed|cancelled|gone|better|away|broken|done|coming|sorted|over)(?: \p{L}+)?[.!]*$)/iu
/** "call the bank 10am tomorrow, gym 6, dinner 8": where one has its hour, the others have. */
const hourBehind = /(, (?:and )?\p{L}[^,\d]{1,30}) (1[0-2]|[1-9])(?=,|$)/giu
const timed = /^[^,]*\d ?[ap]m\b[^,]*,/i

const withHours = (text: string) => (timed.test(text) ? text.replace(hourBehind, '$1 at $2') : text)

/** The text with the commas that were left out before a reason, and before a deed behind one. */
export const withMissingCommas = (text: string): string =>
  text.includes('"') || text.length > longest
    ? text
    : withHours(text)
        .replace(whyBehind, '$1, ')
        .replace(pointedDeed, '$1, ')
        .replace(deedBehind, ', ')
        .replace(haveAlready, '$1, ')
        .replace(whyGone, '$1, ')
