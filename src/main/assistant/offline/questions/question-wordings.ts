/** Words that people like to use, those that say the same plainly, and beside which words they mean something else. */
export type Wording = readonly [pattern: RegExp, plain: string, unless?: RegExp]

/** Words that ask when something is. */
export const moments: readonly Wording[] = [
  [/^at what times?\b/i, 'when'],
  [
    /^when (?:are|do|is)(?: all| both)?(?: of)? (?:my|our|the) (.{2,30}?) (?:things|tasks|stuff|ones|deadlines)(?: due)?$/i,
    'show my $1 tasks',
  ],
  [
    /^when (?:do|does|did) (?:they|he|she) (?:want|need|expect) (?:me |us )?(?:in |over |there )?(?:for )?/i,
    'when is ',
  ],
  [
    /^when(?:'s|s| is| would be) (?:a |the )?(?:good|best|quiet) (?:time|day|moment)(?: (?:for|to) .+?)?(?= (?:this|next|on|in|tomorrow|today)\b|$)/i,
    'when am i free',
  ],
  [/^(?:at|by|since|till|until|from|for|on) (?=when\b|what (?:day|date|time|hour)\b)/i, ''],
  [/^what hour\b/i, 'what time'],
  [
    /^when did (?:i|we) say (?:that )?(?:i|we)(?:'m| was| am| were|'d be|'re) (.+)$/i,
    'when am i $1',
  ],
  [/^how far (?:off|away|out|ahead)(?: from now)? (?:is|are) /i, 'how long until '],
  [
    /^when (?:did|have) (?:i|we) (?:say|said|put|set|scheduled?|book(?:ed)?|plan(?:ned)?|noted?|write|pencil(?:led)?(?: in)?|arranged?|ma[dk]e)(?: down)?(?: that| for)? (.+?)(?: (?:is|was|were|are|for|down for|in for|in|on|to be|should be))?$/i,
    'when is $1',
  ],
  [
    /^(?:what|which) (?:day|date|time) did (?:i|we) (?:say|put|set|give|pick|choose|schedule|book|plan|note)(?: down)?(?: for| that)? (.+?)(?: (?:is|was|were|are|for|down for|in for|on|in))?$/i,
    'when is $1',
  ],
  [
    /^(when .+?) (?:(?:supposed|meant|going|scheduled) to (?:be (?:\p{L}+(?:ed|t|ne|en|de|id)|happening)|happen|start|take place|arrive|come|be))(?: by| on| at)?$/iu,
    '$1 due',
  ],
  [
    /^(when(?: is| are|'s) .+?) (?:falling|coming up|landing|booked(?: in)?(?: for)?|down for|on for)$/i,
    '$1',
  ],
]

/** Words that ask what is known of a task, or which tasks have something. */
export const facts: readonly Wording[] = [
  [/^what does (.+?) (?:hold|bring|entail|have in store)(?: for me)?$/i, "what's due $1"],
  [/^enumerate /i, 'list '],
  [
    /^(?:do|did) (?:i|we) (?:need|have|got) to (?:do|get|finish) (?=anything\b|something\b)/i,
    'do i have ',
  ],
  [
    /^(?:give|get|tell) (?:me|us) (?:everything|anything|all|all tasks|all the tasks) (?:for|in|about|from|on|under|with) /i,
    'show me everything for ',
  ],
  [/^(?:what(?:'s| is| comes)? )?after (?:that|it|this)(?: one)?$/i, 'what comes after it'],
  [
    /^(list|show(?: me)?|what are)(?: all)? (?:my |the )?(\p{L}+s)(?: that)? (?:i|we) (?:still )?(?:need|have|got|ought) to (?:make|do|send|pay|write|return|buy|get|run|book)$/iu,
    'list $2',
  ],
  [/^where (?:are we|am i|do (?:i|we) stand) (?:at )?(?:with|on) /i, "what's left for "],
  [/^what (?:has |have )?just changed$/i, 'what changed'],
  [/^what number of /i, 'how many '],
  [
    /^(?:has|does) (.+?) (?:got|have) an? (?:due )?(date|deadline|time|day)(?: yet)?$/i,
    'does $1 have a $2',
  ],
  [/\b(?:got|has|have|carries) the ([\p{L}\p{N}_-]+) (?:tag|label)$/iu, 'tagged $1'],
  [/\blacks? (?:an? )?(?:due )?(?:date|deadline)s?\b/i, 'with no date'],
  [/\b(?:straight|right|directly|immediately) (?=after\b|before\b)/i, ''],
  [
    /^(?:which|what) (two|three|four|five|\d)(?: tasks| things)?(?: (?:come|are|do i have))?(?: up)? (?:next|first)$/i,
    'show me the next $1 tasks',
  ],
  [/^what (?:belongs to|falls under|goes under|comes under|lives in) /i, "what's in "],
  [
    /^(?:in|on|under) (?:which|what) (list|tag|project) (?:is|are|have i (?:got|put)|did i put) (.+)$/i,
    'what $1 is $2 in',
  ],
  [/^which views have i saved$/i, 'which views do i have'],
  [
    /\b(?:have )?(?:i |we )?been (?:putting off|avoiding|ignoring|hanging around|sitting (?:there|around)|dodging)(?: for)?(?: the)? longest\b/i,
    'is the oldest',
  ],
  [/^what sorts? of things\b|^what kinds? of things\b/i, 'what'],
  [
    /\b(?:my|our) (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|weekend\b|tomorrow\b|today\b)/i,
    '',
  ],
  [/^how(?:'s| is|s) today\b/i, "how's my day"],
  [/\bshaping up\b/i, 'looking'],
  [/^(what's|what is|which are|which is) (high|medium|low)$/i, '$1 $2 priority'],
  [
    /^what did i (?:just )?(?:add|create|put (?:in|on))(?: most recently| last)$/i,
    'what is the newest task',
  ],
  [/^what (?:have|did) (?:we|i|you) (?:all )?changed?$/i, 'what changed'],
  [/^(?:do i have|have i got|are there) (?:any )?(?:saved )?views$/i, 'which views do i have'],
  [
    /^(?:is|are) there (?:anyone|anybody|someone|somebody|people) (?:that |who )?(?:i|we) (?:still )?(?:need|have|must|should)(?: to)? /i,
    'who do i have to ',
  ],
  [
    /^did i (?:write|note|jot|put|leave|say) (?:anything|something)(?: down)? (?:on|for|about|with) /i,
    'what is the note on ',
  ],
  [/^what(?:'s| is| are) (?!not\b)(.{2,50}?) tagged(?: with| as)?$/i, 'what tags does $1 have'],
  [/^how (?:important|urgent) (?:is|are) /i, 'what priority is '],
  [
    /^(?:is there|have i got|do i have) (?:an? |any )?notes? (?:on|for|about) /i,
    'what is the note on ',
  ],
  [/^(?:any|got any) notes (?:on|for|about) /i, 'what is the note on '],
  [
    /^did i (?:write|leave|add|make|put|jot)(?: down)? (?:an? |any )?notes? (?:on|for|about|with|to) /i,
    'what is the note on ',
  ],
]

/** Words of those who want to be shown or told something. */
export const wishes: readonly Wording[] = [
  [/^(?:run|walk|take|talk) (?:me|us) through /i, 'show me '],
  [/^run (.{2,40}?) (?:by|past) (?:me|us)$/i, 'show me $1'],
  [/^(?:give|let) (?:me|us) (?:have )?an? (?:quick )?(?:look|peek|glance) at /i, 'show me '],
  [
    /^(?:read|show|give|tell|see)(?: me| us)? (?:the (?:whole|full|entire) (?:thing|lot|list|shebang)|the lot|it all|all of it)$/i,
    'show me everything',
  ],
  [
    /^(?:what|where)(?:'s|s| is| does| did| will)(?: that| this| it| all that)* (?:leave|make)(?: (?:me|us))?(?: with)?(?: (?:on|for))? (.+?)(?: look(?:ing)?(?: like)?)?$/i,
    "what's due $1",
  ],
  [
    /^which days? (?:did|does|do|is|are|was) (.+?)(?: (?:end up|fall|land|come out|come))? on$/i,
    'when is $1',
  ],
  [
    /^when is (?:those|these|that|this) (?!due\b|again\b|happening\b|for\b|on\b)(?=\S)/i,
    'when is ',
  ],
  [
    /^what(?: are| is|'s) (?:their|its) (?:due )?(?:dates?|days?|times?|deadlines?)$/i,
    'when is it',
  ],
  [
    /^(?:fill|clue) (?:me|us) in on |^catch (?:me|us) up on |^(?:brief|update) (?:me|us) on |^give (?:me|us) (?:an? |the )?(?:quick |short |brief )?(?:gist|low-?down|run-?down|overview|picture|breakdown|outline|update|recap) (?:of|on|for|about) /i,
    'summary of ',
  ],
  [
    /^(?:give|show|tell)(?: me)? (?:everything|all|whatever)(?: that)? (?:you(?:'ve| have)? (?:got|have|know)|you know|there is|i(?:'ve| have) got|we(?:'ve| have) got) (?:on|about|for) /i,
    'details of ',
  ],
  [/^((?:show|list|give)(?: me)?) whatever(?:'s| is)\b/i, '$1 everything'],
  [
    /^(?:what(?:'s| is) )?(?:my|the|our) (?:grand |current )?total(?: now)?$/i,
    'how many tasks do i have',
  ],
  [
    /^(?:what|which(?: one)?) (?:do|would) you (?:reckon|say|think|figure|advise|propose) (?:that )?(?:i|we) (?:should |ought to |could )?(?:do|tackle|start with|begin with|attack|hit)\b/i,
    'what should i do',
  ],
  [
    /^(?:what to (?:do|tackle|start(?: with)?)|where to (?:start|begin)|what first|which first)(?: next| first| now)?$/i,
    'what should i do next',
  ],
  [
    /^(?:what (?:would|should)|how (?:should|would)) (?:an? (?:sensible|good|sane|realistic|decent) day|my day|the day|i (?:structure|organi[sz]e|spend|approach|plan|lay out) (?:my|the) day)(?: look)?(?: like)?(?: for me)?(?= (?:today|tomorrow|on )|$)/i,
    'plan my day',
  ],
  [/^what order should i do (?:things|them|it all|everything) in(?: today)?$/i, 'plan my day'],
]
