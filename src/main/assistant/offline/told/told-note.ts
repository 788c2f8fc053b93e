/** What is to be noted of a task, as a sentence tells it. */
export interface ToldNote {
  /** The words that name the task; empty when only the remark does. */
  about: string
  remark: string
  /** It is said to be a note. */
  sure: boolean
}

const onIt =
  '(?: (?:in|on|to|under|into|with) (?:(?:the|its|his|her|that|this|my) )?(?:(?:\\p{L}+ )?notes?|details?|description|comments?|there|it|that|one|task|ones?)(?: one)?)'
const command = new RegExp(
  `[\\s,.;:\\u2013\\u2014-]+(?:and |so |please |can you |could you )*(?:(?:note|jot)(?: (?:that|it|this))?(?: down)?${onIt}?|(?:write|put|stick|pop|add|keep|leave|save) (?:that|it|this)(?: down)?${onIt}|(?:write|take) (?:that|it|this) down|put (?:that|it|this) down so (?:that )?i (?:remember|don't forget)(?: it)?|make a note of (?:it|that|this)${onIt}?|for the notes|as an? (?:note|comment))(?:,? (?:please|too|as well|somewhere))*$`,
  'iu',
)
const opening =
  /^(?:please )?(?:(?:make |take |add |leave |put )?(?:a |the )?(?:note|comment)|details|info|notes?)(?: (?:for|on|against|to|about|of|under|beside)) (?!(?:my)?self\b|me\b)(?:the |my |our )?(.{2,50}?) ?(?:[:\u2013\u2014]| - | that | saying ) ?(.+)$/iu
/** "on groceries, add a note: rice", "for the essay, write down that I need five sources" */
const placeFirst =
  /^(?:on|for|under|to|with|about|re) (?:the |my |our )?([^,:]{2,40}?),? (?:please )?(?:(?:add|put|make|leave|write|jot)(?: down)? (?:an? |the )?(?:note|comment)(?: that says| saying| that)?:? |(?:write|jot|note)(?: down)? that )(.+)$/iu
/** "ben paid, write that on sandra's", "things to ask: fees. put that in the meeting notes" */
const placeLast =
  /^(.{4,}?)[,.;]+ (?:and |so )?(?:please )?(?:(?:write|note|jot|scribble) (?:that|it|this)(?: down)? (?:on|under|against|in|with|to|for)|(?:put|stick|pop|add|save) (?:that|it|this) (?:in|on|to|into)(?= .+ notes?$)) (?:the |my |our )?(?!(?:as|the|my|our|its|it|that|this|there|notes?|details|list)\b)([\p{L}\p{N}' -]{2,30}?)(?:'s)?(?: (?:one|task|notes?))?$/iu
/** "policy number is 4471, put that in the notes for the insurance call" */
const placeBehind =
  /^(.{4,}?)[,.;]+ (?:and |so )?(?:please )?(?:put|stick|pop|add|save|write|keep) (?:that|it|this)(?: down)? (?:in|on|to|into|under|with) (?:the )?notes? (?:for|of|on|to|about) (?:the |my |our )?([\p{L}\p{N}' -]{2,30}?)(?: one)?$/iu
const inTheNotes =
  /^(?:just )?(?:please )?(?:(?:also |and )*(?:note|write|put|add)(?: down)? (?:there|on there|in there|on it|on that)(?: too| as well)?: ?|(?:put|write|add|say|mention|remind me)(?: it| down)? in (?:the|its) notes? (?:to |that )|(?:put|write|add) (?:to|in) (?:the|its) notes?: ?)(.+)$/iu
const remembering =
  /^(?:and )?remember (?:for|with|about) (?:the |my |our )?(.{2,40}?) ?[:,\u2013\u2014] ?(.+)$/iu
const noteThat =
  /^(?:please )?(?:do )?(?:note|jot down|make a note|write down) (?:that |down that )(?!(?:i|we) (?:have|need|must|should|ought|'ve got)\b)(.+)$/iu
const forThe = /^(?:for|on|about|re|with) (?:the |my |our )?([^,:]{2,40})[,:] (.+)$/iu
const headed = /^(?:the |my |our )?([^:,.]{2,40}?)(?:: | [-\u2013\u2014] )(.{4,})$/u
const fyi = /,? (?:fyi|for reference|for the record|just so you know|by the way|btw)$/iu

function headedNote(text: string, sure: boolean): ToldNote | null {
  const [, about, remark] = forThe.exec(text) ?? headed.exec(text) ?? []
  return about === undefined || remark === undefined ? null : { about, remark, sure }
}

/** A note with the words that say where it goes. */
function placedNote(text: string): ToldNote | null {
  const [, about, remark] =
    opening.exec(text) ?? placeFirst.exec(text) ?? remembering.exec(text) ?? []
  if (about !== undefined && remark !== undefined) return { about, remark, sure: true }
  const [, told, place] = placeLast.exec(text) ?? placeBehind.exec(text) ?? []
  if (told === undefined || place === undefined) return null
  return { about: place, remark: told, sure: true }
}

/** A note that a sentence tells, or null; what it is about may be only in its words. */
export function toldNote(said: string): ToldNote | null {
  const text = said.replace(/[\s.!]+$/u, '')
  const placed = placedNote(text)
  if (placed !== null) return placed
  const bidden = inTheNotes.exec(text)?.[1]
  if (bidden !== undefined) return { about: '', remark: bidden, sure: true }
  const plain = text.replace(command, '')
  if (plain !== text && plain.trim() !== '') {
    return headedNote(plain, true) ?? { about: '', remark: plain, sure: true }
  }
  const noted = noteThat.exec(text)?.[1]
  if (noted !== undefined) return { about: '', remark: noted, sure: true }
  const bare = text.replace(fyi, '')
  return headedNote(bare, bare !== text)
}
