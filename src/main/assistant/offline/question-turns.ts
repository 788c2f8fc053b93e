import type { Wording } from './question-wordings.ts'

const day =
  '(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?weekend|(?:this|next|the) \\p{L}+|(?:the )?\\d{1,2}(?:st|nd|rd|th)?)'
const number = '(?:just |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|none)'

/** What people ask in a long way, or in one that says less than it seems. */
export const longWays: readonly Wording[] = [
  [/^(how many .{5,}?) (?:in total|altogether|overall|all told|all in all)$/i, '$1'],
  [
    /^what (?:do you have|have you got|is there|you got)(?: planned)? (?:for|on) me(?= |$)/i,
    'what do i have',
  ],
  [
    /^how many (?:did|have) (?:i|we) (?=(?:already )?(?:do|done|finish|complet|tick|get|got|knock))/i,
    'how many tasks did i ',
  ],
  [
    /^(?:brief|update) (?:me|us)$|^(?:catch|fill) (?:me|us) (?:up|in)$|^(?:how are things(?: looking)?|where do things stand|(?:what's the )?status(?: update)?)$/i,
    'summary of today',
  ],
  [
    /^(?:what|which|anything|everything)(?: tasks| ones| things| stuff)?(?: that)? (?:isn't|aren't|is not|are not|not) tagged$/i,
    'show untagged tasks',
  ],
  [
    /^(?:is there )?(?:anything|something|stuff|any(?: of the)? (?:tasks|things))(?: that)? (?:(?:i'm|i am|am i|we're|we are) )(?:running |still )?(?:late|behind|overdue)(?: (?:on|with|for))?\b/i,
    'is anything overdue',
  ],
  [
    /^(?:am|are) (?:i|we) (?:(?:all|fully|finally|totally|completely) )?(?:caught up|up to date|on top of (?:things|it all|everything|it))(?: (?:on|with)(?: (?:the|my|all|any))*(?: overdue| late)? ?(?:stuff|things|tasks|ones|everything|work)?)?$/i,
    "what's overdue",
  ],
  [
    new RegExp(
      `^who (?:am|are|do) (?:i|we) (?:seeing|see|meeting|meet|interviewing|calling|visiting|having)(?: with)?(?= (?:on )?${day}$)`,
      'iu',
    ),
    "what's due",
  ],
  [
    /^how many(?: tasks| things)? (?:does|do|did|will|would) (?:that|this|it) (?:leave|make)(?: (?:me|us))?(?: with)?(?: (?:for|on|due))* ?/i,
    'how many tasks are due ',
  ],
  [/^how many tasks are due $/i, 'how many tasks do i have'],
  [
    new RegExp(
      `^(?:is|does) (?:that|it|this)(?: make)? ${number}(?: tasks| things| jobs)?(?: due)? (?:for |on |by )?(?=${day}$)`,
      'iu',
    ),
    'how many tasks are due ',
  ],
  [/\b(?:on|in|under|with|for|has|have) (?:the |my )?([\p{L}\p{N}_-]+) tag(?= |$)/iu, 'tagged $1'],
  [
    new RegExp(
      `^what(?:'s| is)(?: there| up| on| coming up)+ for (?!me$|us$|lunch|dinner|tea|breakfast|${day}$)(?:the )?(.{2,40})$`,
      'iu',
    ),
    'show me everything for $1',
  ],
  [
    /^what(?:'s| is) (?!that\b|this (?!week|month|weekend)|it\b)(.{3,30}?) look(?:ing)? like$/i,
    "what's due $1",
  ],
  [
    /^(?:what|how many) (?:sub ?)?(steps|subtasks) (?:are|have i got|do i have) /i,
    'what steps are ',
  ],
  [
    new RegExp(
      `^is (?:that|this|it) (?:all|everything|it)(?: (?:i have|there is|due|planned))?(?: (?:for|on))? (?=(?:on )?(?:${day}|\\d{4}-\\d\\d-\\d\\d)$)`,
      'iu',
    ),
    "what's due ",
  ],
  [
    /^read (?:me )?(?:it|that|them|those)(?: list)? (?:back|out)(?: to (?:me|us))?$/i,
    'show me the list again',
  ],
  [/^read (?:me )?back (?:me )?(?=\S)|^read me back (?=\S)/i, 'show me '],
  [
    /^read (?:me )?(.{2,40}?) (?:back(?: to (?:me|us))?|to (?:me|us)|out(?: loud)?)$/i,
    'show me $1',
  ],
]
