import type { Wording } from './question-wordings.ts'

const day =
  '(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?weekend|(?:this|next|the) \\p{L}+|(?:the )?\\d{1,2}(?:st|nd|rd|th)?)'
const number = '(?:just |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|none)'

/** What people ask in a long way, or in one that says less than it seems. */
export const longWays: readonly Wording[] = [
  [
    /^(?:am i|are we) (?:all |nearly |completely |totally )?(?:done|finished|through) (?:with|on) (?:the |my )?(?!everything|it all|today|this|that|it\b|all\b)(.{2,40}?)(?: (?:now|yet|already|then))?$/i,
    "what's left for $1",
  ],
  [
    /^(?:do i have|have i got|is there)(?: still)? (?:an?|any) (?:free|empty|clear|open|spare|quiet) (?:day|evening|morning|afternoon)s?(?: left)?(?= |$)/i,
    'which day am i free',
  ],
  [
    /^what(?: tasks| things)? (?:did|have) i (?:finish(?:ed)?|completed?|got? done|ticked? off) (?:for|in|from) (?:the |my )?(?!today$|this |last |me$)([\p{L}&'-]{3,30})$/iu,
    'show completed $1 tasks',
  ],
  [/^(?:at|on|by) (?:what|which) (?:time|day|date)(?: exactly)?$/i, 'when is it'],
  [
    /^how(?:'s| is) ((?:the )?(?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|weekend))(?: look(?:ing)?)?(?: like)?$/i,
    "what's due $1",
  ],
  [
    /\b(?:from |on |in )?(today|tomorrow|tonight)'s (?:list|tasks|stuff|plan|agenda|todos)\b/i,
    '$1',
  ],
  [/(?:,? (?:sorted|grouped|ordered|arranged))? by (?:list|project|category)$/i, ''],
  [/^which one(?:'s| is) (?!it$|that$|this$)/i, "what's "],
  [/^how (late|overdue|soon)$/i, 'how $1 is it'],
  [/^how long (?:has (?:it|that) been|is (?:it|that)) (?:late|overdue)$/i, 'how late is it'],
  [
    /^what times?(?:'s| is)? (?:on )?((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)$/i,
    "what's due $1",
  ],
  [
    /^did i (?:miss|forget) (?!anything\b|something\b|it\b|that\b|to\b|about\b)(.{3,40})$/i,
    'is $1 overdue',
  ],
  [
    /^what(?:'s| is)(?: still)?(?: left)? to (buy|pay|clean|call|pack|return|book|order|read|fix|email|wash|send|write|cook)$/i,
    'show my $1 tasks',
  ],
  [
    /^(?:did|have) you (?:tick(?:ed)? off|complete[d]?|mark(?:ed)?|check(?:ed)? off|finish(?:ed)?|close[d]?) (?!it\b|that\b|them\b|those\b)(?:the |my )?(.{2,40}?)(?: off| (?:as|to) (?:done|complete[d]?|finished))?$/i,
    'is $1 done',
  ],
  [
    /^(?:did|have) you (?:add(?:ed)?|put|delete[d]?|remove[d]?|got?) (?!it\b|that\b|them\b|those\b|anything\b|something\b)(?:the |my )?(.{2,40}?)(?: (?:down|in|off|there|(?:to|on) (?:my|the) list))?$/i,
    'is $1 on my list',
  ],
  [
    /^(?:did|have) you (?:move[d]?|push(?:ed)?|reschedule[d]?|postpone[d]?) (?!it\b|that\b|them\b|those\b|anything\b|something\b)(?:the |my )?(.{2,40}?)(?: to .{3,20})?$/i,
    'when is $1',
  ],
  [
    /^how (?:many days|long) (?:do i have|have i got|is left|are left)(?: left| for (?:it|that))*$/i,
    'how many days until it',
  ],
  [/^when(?:'s| is) (?:the )?next (?:one|time)(?: due)?$/i, 'when is it'],
  [
    /^(?:what(?:'s| is)|what do i have|have i got anything|do i have anything|anything)(?: on| due| planned| left| to do)* (?:between now and|from now (?:to|until|till)) (?!then$)(.+)$/i,
    'what do i have to do before $1',
  ],
  [
    /^how(?:'s| is) (?:the|my|our) list(?: look(?:ing)?| doing| going)?(?: like)?$/i,
    'show me my tasks',
  ],
  [
    /^(how (?:long|many (?:days|weeks|sleeps)|much time)(?: .+?)?) (?:(?:till|til|until|before|for) (?:then|that)|till|til|until)$/i,
    '$1 until it',
  ],
  [
    /^(?:in )?how (?:(?:many (?:days|sleeps|weeks))(?: (?:away|off|from now))?|(?:long|far) (?:away|off)) is (?:that|it)(?: (?:away|off|from now|from today))?$|^how (?:long|far) is (?:that|it) (?:away|off|from(?: now| today)?)$/i,
    'how many days until it',
  ],
  [
    /^what(?:'s| is) (?:(?:the|my) (?:top|main|number one|first) priority|(?:the|my) priority(?= (?:today|right now|now|this)))(?: (?:today|right now|now|this (?:week|morning|afternoon)))?$/i,
    'what should i do first',
  ],
  [
    /^what(?:'s| is) the (?:deal|story|situation|state of play|latest|news) (?:with|on|of|about) /i,
    'show me everything for ',
  ],
  [/^what (day|date|time) it is(?: today| now)?$/i, 'what $1 is it'],
  [/^the (second|third|fourth|fifth|last)(?: one)?$/i, 'what is the $1 one'],
  [
    /^(?:can you )?(?:say|show|read|tell)(?: me)? (?:it|that|them|those)? ?(?:again|once more|one more time)$|^(?:one more time|once more|again)$/i,
    'show me the list again',
  ],
  [
    /^(?:is there |do i have )?(?:anything|something)(?: else)?(?: that)? (?:i|we) (?:should|need to|must|have to|ought to) (?:know|be aware of|worry about|think (?:of|about)|watch out for|remember|prepare(?: for)?)(?: about| for| on)?$/i,
    "what's due today",
  ],
  [
    /^(?:is there |do i have )?(?:anything|something)(?: else)?(?: that)? (?:i|we) (?:should|need to|must|have to|ought to) (?:know|be aware of|worry about|think (?:of|about)|watch out for|remember|prepare(?: for)?)(?: about| for| on)? (?=\S)/i,
    "what's due ",
  ],
  [/^is (?!it |that |this |there )(.{2,40}?) tagged$/i, 'what tags does $1 have'],
  [
    /^(?:what|which) (tags|lists|labels) (?:do|have|am) (?:i|we) (?:got|use|using|used|made?|created?|set up)$/i,
    'which $1 do i have',
  ],
  [
    /^(?:do i|have i)(?: still)? (?:have|got)(?: any| some)? (?:saved )?views(?: left)?$/i,
    'which views do i have',
  ],
  [/^am i on (?:track|schedule|target)(?: (?:this|for the) week)?$/i, 'summary of this week'],
  [/^am i on (?:track|schedule|target)(?: (?:for )?today)$/i, 'summary of today'],
  [
    /^what (?:have|am) i (?:been )?(?:putting off|avoiding|procrastinating on|neglecting)$/i,
    "what's overdue",
  ],
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
