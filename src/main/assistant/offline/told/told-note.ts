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
  `[\\s,.;:\\u2013\\u2014-]+(?:and |so |please |can you |could you )*(?:(?:note|jot)(?: (?:that|it|this))?(?: down)?${onIt}?|(?:write|put|stick|pop|add|keep|leave|save) (?:that|it|this)(?: down)?${onIt}|(?:write|take) (?:that|it|this) down|for the notes|as an? (?:note|comment))(?:,? (?:please|too|as well|somewhere))*$`,
  'iu',
)
const opening =
  /^(?:please )?(?:(?:make |take |add |leave |put )?(?:a |the )?(?:note|comment)|details|info|notes?)(?: (?:for|on|against|to|about|of|under|beside)) (?:the |my |our )?(.{2,50}?) ?(?:[:\u2013\u2014]| - | that | saying ) ?(.+)$/iu
const remembering =
  /^(?:and )?remember (?:for|with|about) (?:the |my |our )?(.{2,40}?) ?[:,\u2013\u2014] ?(.+)$/iu
const noteThat =
  /^(?:please )?(?:do )?(?:note|jot down|make a note|write down) (?:that |down that )(.+)$/iu
const forThe = /^(?:for|on|about|re|with) (?:the |my |our )?([^,:]{2,40})[,:] (.+)$/iu
const headed = /^(?:the |my |our )?([^:,.]{2,40}?)(?:: | [-\u2013\u2014] )(.{4,})$/u
const fyi = /,? (?:fyi|for reference|for the record|just so you know|by the way|btw)$/iu

function headedNote(text: string, sure: boolean): ToldNote | null {
  const [, about, remark] = forThe.exec(text) ?? headed.exec(text) ?? []
  return about === undefined || remark === undefined ? null : { about, remark, sure }
}

/** A note that a sentence tells, or null; what it is about may be only in its words. */
export function toldNote(said: string): ToldNote | null {
  const text = said.replace(/[\s.!]+$/u, '')
  const [, about, remark] = opening.exec(text) ?? remembering.exec(text) ?? []
  if (about !== undefined && remark !== undefined) return { about, remark, sure: true }
  const plain = text.replace(command, '')
  if (plain !== text && plain.trim() !== '') {
    return headedNote(plain, true) ?? { about: '', remark: plain, sure: true }
  }
  const noted = noteThat.exec(text)?.[1]
  if (noted !== undefined) return { about: '', remark: noted, sure: true }
  const bare = text.replace(fyi, '')
  return headedNote(bare, bare !== text)
}
