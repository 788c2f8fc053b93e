/** Nobody who is unsure of a language writes more at once. */
const longest = 400
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const ends = '(?=$|[.,;!?]| (?:at|please|pls|thanks|because)\\b)'
const verb =
  '(?:add|put|move|push|delete|remove|cancel|tag|mark|complete|rename|change|show|remind|set|make|create|write|note|list|reopen|restore|give|tell|bring|take)'
const part = '(morning|afternoon|evening|night)'

/** What people say who think in another language, and how it is said in English. */
const wordings: readonly (readonly [said: RegExp, meant: string])[] = [
  [
    new RegExp(
      `\\b(?:(on |for |by |until |to )|(?:the ))(?:the )?(${weekday}) of (?:the )?(next|this|coming) week\\b`,
      'gi',
    ),
    '$1$2 $3 week',
  ],
  [new RegExp(`\\b(for|on|by|until|till|to|only) the (${weekday})${ends}`, 'gi'), '$1 $2'],
  [
    new RegExp(`(?<=\\p{L} )the (${weekday}) at the (\\d{1,2}(?::\\d\\d)?)(?=$|[.,;!?])`, 'giu'),
    'on $1 at $2',
  ],
  [
    new RegExp(`\\b(?:at|to) (?:the )?(\\d{1,2}(?::\\d\\d)?) (?:of|at) (?:the )?${part}\\b`, 'gi'),
    'at $1 in the $2',
  ],
  [
    new RegExp(
      `\\bat the (\\d{1,2}(?::\\d\\d)?)(?=$|[.,;!?]| (?:on|this|next|today|tomorrow|please)\\b| ${weekday}\\b)`,
      'gi',
    ),
    'at $1',
  ],
  [new RegExp(`\\b(today|tomorrow|${weekday}) (?:at|on) (?:the )?${part}\\b`, 'gi'), '$1 $2'],
  [new RegExp(`\\b(?:at|in) (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)`, 'gi'), 'on '],
  [/\b(at|by|until|till|from) ([01]?\d|2[0-4])h([0-5]\d)?\b/gi, '$1 $2:$3'],
  [/(?<= at | by | until | till | from )([01]?\d|2[0-4]):(?=$|[^\d])/gi, '$1:00'],
  [/\b(?:on |for )?the day (\d{1,2})(?= of \p{L}|$|[.,;!?]| at\b)/giu, 'on the $1th'],
  [/^((?:please |can you |could you )*)remember me (?=to\b|that\b)/i, '$1remind me '],
  [
    /^((?:please |can you |could you )*)remember me (?:of |about )?(?=(?:the|my|an?|our)\b)/i,
    '$1remind me of ',
  ],
  [new RegExp(`^((?:can you |could you )?please) to (?=${verb}\\b)`, 'i'), '$1 '],
  [new RegExp(`^(${verb}) please (?=\\S)`, 'i'), 'please $1 '],
  [
    /^(?:is it|is|it is|it's|would it be) possible (?:for you )?to (?=(?:add|put|move|push|delete|remove|tag|mark|rename|change|remind|set|make|create|have|see|show|get)\b)/i,
    'can you ',
  ],
  [
    /^(?:please )?(?:put|note|write|add) me (?=(?:for|on) |(?:an? |the )?(?:task|reminder)\b)/i,
    'add ',
  ],
  [
    /^((?:i (?:want|need) to |please )?(?:add|create|make)) one (?=(?:new )?(?:task|todo|reminder)\b)/i,
    '$1 a ',
  ],
  [/^(?:please )?make me (?:to )?remember (?=to\b|that\b)/i, 'remind me '],
  [/^(?:please )?write(?: down)?: ?(?=\p{L})/iu, 'add '],
  [/^((?:please |can you |could you )*(?:change|move|pass|delete)) me (?=(?:the|my)\b)/i, '$1 '],
  [/^((?:and |so |ok )*)(?:do )?you think i'm (?=free|busy)/i, '$1am i '],
  [
    new RegExp(
      `^((?:and |so |ok )*(?:am|are|is|do|will|can|free|busy|anything)\\b.*?)\\b(?:on )?(${weekday})( ${part})? (?:of )?next week(?:(?: in the| on the)? ${part})?`,
      'i',
    ),
    '$1next $2$3 $5',
  ],
  [
    /^((?:and |so |ok )*(?:the|my|our) [^,.;:?]{3,40}), (?:it|he|she) (?=(?:has|needs|is|must|should|can|will|goes)\b)/i,
    '$1 ',
  ],
  [/\bhow much (?=(?:open |more )?(?:tasks|things|todos)\b)/gi, 'how many '],
  [/\ball what (?=is|are|i|we|has|was)\b/gi, 'all that '],
  [/\b(with|without) (?=date$)/gi, '$1 a '],
  [/\b(tasks?|things|todos|everything|all) from (?=(?:this|next) (?:week|month)\b)/gi, '$1 for '],
  [
    /^((?:also |and |so |but )?(?:i |we )?)(need|want) (?=(?:buy|call|pay|go|send|book|write|visit|clean|bring|wash|prepare|finish|add|change|see|know)\b)/i,
    '$1$2 to ',
  ],
  [/^(?:for|until) (?:when|what day|which day) (is|are) (?=\S)/i, 'when $1 '],
  [/^(?:at )?(?:what|which) hour (is|are) (?=\S)/i, 'what time $1 '],
  [/\b(is|are|was|were)( not| already| all|n't)? finish(?=$|[.,!?]| yet\b)/gi, '$1$2 finished'],
  [
    new RegExp(
      `^((?:and |so )?(?:what|which|do|have|is|when|i|anything)\\b.* )the (${weekday})(?=[?.! ]*$)`,
      'i',
    ),
    '$1on $2',
  ],
  [
    /^(?:please )?(?:write|note)(?: down)? (?:on|in|under|at) (?:the )?(?!my\b|list\b)([^,:]{2,40}?) that (?=(?:we|i|he|she|they|it|the|you|my)\b)/i,
    'add a note to $1: ',
  ],
  [/^(?:please )?(?:make|put|set|give) me an? remember (?:for|of|about) /i, 'remind me of '],
  [
    /^(?:please )?put (?:to|on|in) (?:the |my )?([^,]{2,40}?) (?:the|a) tag #?([\p{L}\p{N}-]+)$/iu,
    'add the tag $2 to $1',
  ],
  [/^(?:please )?don't let that i forget (?:to )?/i, "don't let me forget "],
  [
    /^until when (?:do |must |should )?(?:i|we) (?:have to |must |need to )?(?:pay|do|finish|send|submit|make) (?:the |my )?([^?]{2,40})\?*$/i,
    'when is $1 due?',
  ],
  [
    /^(?:excuse me,? |sorry,? )?i (?:do not|don't) (?:understand|know|get) how (?:this|it|the app) works[.!]*$/i,
    'how does this work?',
  ],
]

/** The text as somebody would put it who grew up with English: "for the saturday" as "for saturday". */
export const inEverydayEnglish = (text: string): string =>
  text.includes('"') || text.length > longest
    ? text
    : wordings.reduce((read, [said, meant]) => read.replace(said, meant), text)
