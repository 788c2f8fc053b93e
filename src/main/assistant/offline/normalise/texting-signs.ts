import { outsideQuotes } from './outside-quotes.ts'

const day =
  '(?:today|tonight|tomorrow|next|this|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\\p{L}{3,6}day|weekend|noon|the \\d|\\d{1,2}(?:st|nd|rd|th|[ap]m)?|\\d{1,2}:\\d\\d|high|medium|low)'
const numbered =
  '(?:chapters?|ch|parts?|days?|weeks?|phase|draft|steps?|sections?|stage|level|unit|lesson|pages?|room|no|number|version|order|invoice|task|stall|gate|at|by|to|till|until|from|and|or|for|on|of|in|the|least|top|first|last)'

/** What single letters and digits stand for between words that leave no doubt. */
const signs: readonly (readonly [said: RegExp, written: string])[] = [
  [/^((?:(?:please|can you|could you|just|ok|and)[ ,]+)*)mv (?=\p{L})/iu, '$1move '],
  [
    /\bits(?= (?:done|finished|completed?|overdue|urgent|due|now|not|every|\d|the|really|very|super|so|important|still|already|just|only|on \w+day|at \d|moved|cancell?ed|in \d|an?|been|going|my|too|like|about|chaos|crazy|insane|hard|hot|cold|raining|late|ok|okay|good|broken|ready|sorted|paid)\b)/gi,
    "it's",
  ],
  [
    /\b(need|needs|have|has|want|wants|going|got|gotta|remember|forget|forgot|remind me|go|gone|went|been|talk|talked|able|trying|listen) 2 (?=\p{L})(?!(?:\p{L}*[^s]s|more|of|people|kg|other|new|dozen)\b)/giu,
    '$1 to ',
  ],
  [
    new RegExp(
      `(?<=\\b(?:mov|push|shift|chang|bump|postpon|reschedul|delay|switch|go)(?:e|ed|d|es)?(?: [\\p{L}\\d']+)*)(?<! ${numbered}) 2 (?=${day}\\b)`,
      'giu',
    ),
    ' to ',
  ],
  [
    /\b(subtasks?|tasks|todos|steps|notes?|reminders?|remind me|list|thing|something|anything|everything|nothing|all|left|due|planned|plans|stuff|wait|ask|look|search|shop|prep|study|apply) 4 (?=\p{L})(?!(?:am|pm|o'clock|in|on|to|by|at|are|is|of|were|need|go|and|should|from|into|as)\b)/giu,
    '$1 for ',
  ],
  [
    /\b(at|by|till?|until|around) (1[0-2]|[1-9])([0-5][05])(?=$|[.,!?]| (?:[ap]m|today|tonight|tomorrow|on|this|next|instead|please|sharp|\p{L}{3,6}day)\b)/giu,
    '$1 $2:$3',
  ],
  [
    /^((?:move|push|bump|shift|change|make|reschedule|switch) .+ to) (1[0-2]|[1-9])([0-5][05])(?=$|[.!?])/iu,
    '$1 $2:$3',
  ],
  [/(?<=^|\s)w\/o(?=\s)/g, 'without'],
  [/^r (?=(?:you|there|they|we|my|the|any|those|these)\b)/giu, 'are '],
  [/(?<=^|[ ,])ur (?=(?:an?|the|so|such|very)\b)/g, "you're "],
  [/^ur (?=\p{L}+[.!]*$)/giu, "you're "],
  [/(?<=^|[ ,])ur (?=\p{L})/gu, 'your '],
  [/\bwen (?=(?:is|are|was|do|does|did|will|can|should|you|it|i|my|the|we|am)\b|'s)/gi, 'when '],
  [/\bhomework (?=(?:many|much)\b)/gi, 'how '],
  [/\bhi (?=priority\b)/gi, 'high '],
  [/\bmed (?=priority\b)/gi, 'medium '],
  [/^((?:(?:please|can you|could you|and|ok)[ ,]+)*)del (?=\p{L})/iu, '$1delete '],
  [new RegExp(`\\b(the (?!${numbered}\\b)\\p{L}+) 1$`, 'iu'), '$1 one'],
  [
    /^((?:(?:um+|ok|hey|so|please|also|and)[ ,]+)*(?:add|put|write|leave)(?: an?| this| that| some)? (?:note|link|comment|reminder|tag|subtasks?|steps?|items?)) 2 (?=\p{L})/iu,
    '$1 to ',
  ],
  [
    / 4 (?=(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\p{L}{3,6}day|tomorrow),? (?:at )?(?:noon|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)\b)/giu,
    ' for ',
  ],
  [/\bcn (?=(?:you|i|we)\b)/gi, 'can '],
  [/\b(let me|can i|can you) c (?=\p{L})/giu, '$1 see '],
  [/\b(to|will|can|should|must) b (?=\p{L})/gu, '$1 be '],
  [/(?<=[\p{L}\p{N}][.,!?]* )(?:n|'n'|'n|n') (?=[\p{L}\p{N}]{2})/gu, 'and '],
  [/^n (?=\p{L})/giu, 'and '],
  [/\b(this|next|last|a|per|each|every|the|other|\d+|few|couple(?: of)?) wk(s?)\b/gi, '$1 week$2'],
  [
    /(?<=\p{L} )every ?day(?=$|[.,!]| (?:at|from|until|till|starting|please|in the|before|after)\b)/giu,
    'every day',
  ],
  [
    /^(?:kk+[.,!]* |k[.,!]+ |k (?=\p{L}{2,}(?: |$))(?!(?:cups?|pop|mart|drama|beauty|bbq|town|means|rations?|swiss)\b))/iu,
    'ok, ',
  ],
  [/^kk+[.!]*$/i, 'ok'],
  [/^(?:ya|yah|yea|ye|yeh)(?=[ ,.!]|$)/i, 'yeah'],
  [/^(yes|yeah|yep|yup|ok|sure),? (?:go|do|go then)[.!]*$/i, '$1, do it'],
  [/\bun-?(?:done|do) (?=(?:it|that|this|them)\b)/gi, 'undo '],
  [/\bun-?finish (?=(?:it|that|this|them)\b)/gi, 'reopen '],
  [
    /\b(all|everything) (?:of |for |due )*(today|tomorrow)'s (done|finished|sorted|complete)$/i,
    "all of $2's tasks are $3",
  ],
  [/\b(list|both|it|that|them|one) 2$/i, '$1 too'],
  [
    /\b(that|this|the \p{L}+) ones (?=(?:done|finished|sorted|paid|not|already|overdue|off|cancelled|due|for \w+day)\b)/giu,
    "$1 one's ",
  ],
  [
    /^((?:(?:oh|and|ok|so|the) )*)(?!this|thi)(\p{Ll}{2,}[^s\W])s one(?= (?:by|is|to|on|for|can|should|done|needs)\b)/iu,
    "$1$2's one",
  ],
  [
    /(?<=\b(?:done|finished|sorted|paid|off|ticked))[ ,]+(?:i )?(?:already )?did (?:it|that|them)(?: (?:already|last night|yesterday|this morning|earlier|today|just now|on \w+day))?[.!]*$/gi,
    '',
  ],
  [/(?<=\S{3}),? (?:k|ok|okay|kay)\?+$/gi, ''],
  [
    /\b(could|would|can) you (?:(?:please|perhaps|maybe|possibly) )*be (?:so|very) (?:kind|good|nice) and /gi,
    '$1 you ',
  ],
  [
    /(?=\?)(?<=^(?:can|could|would|will) you [^\n]{4,80}|,? (?:can|could|would|will) you [^\n]{4,80})\? *(?:many )?(?:thanks|thank you|thx|cheers|ta)\b(?: (?:so much|a lot|very much|in advance|indeed|again))*[.!]*$/gi,
    '',
  ],
  [/(?<=\p{L}{2}) 4 (?=(?:me|us|my|him|her|you)\b)/giu, ' for '],
  [
    /^(?:(?:ok|so|right)[ ,]+)*(?:1st|2nd|3rd|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly)(?: thing| of all| up)?[,:] (?=\p{L})/giu,
    '',
  ],
  [/^to-?do ?[-\u2013:] ?(?=\p{L})/iu, 'add '],
  [
    /^(?:please )?set (?:an? |my |the )?alarm (?:for|at) (?=\d|noon|midnight)/i,
    'add set alarm at ',
  ],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\p{L}{3,6}day|today|tomorrow|tonight|at) )(1[0-2]|[1-9])([:.][0-5]\d)?([ap])(?=$|[ ,.!?])/giu,
    '$1$2$3m',
  ],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\p{L}{3,6}day|today|tomorrow|tonight) )(1[0-2]|[1-9])(:[0-5]\d)? ?ish\b/giu,
    'at $1$2',
  ],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\p{L}{3,6}day|today|tomorrow) )([01]?\d|2[0-4])h([0-5]\d)\b/giu,
    '$1:$2',
  ],
  [/^ad (?=\p{L}[^\n]*\b(?:to|on) (?:my |the |our )?(?:\p{L}+ )?list\b)/giu, 'add '],
  [/^((?:please )?)(?:reminder me|remind) (?=to \p{L})/iu, '$1remind me '],
  [
    /\b(need|have|want|got) too (?=(?:call|buy|pay|get|go|send|book|make|do|pick|email|text|finish|clean|fix|write|take|bring|see|check)\b)/gi,
    '$1 to ',
  ],
  [/\bi ned to\b/gi, 'i need to'],
  [/^(don't (?:let me )?forget) (?:that )?i (?:have|need|got)(?: got)? to /i, '$1 to '],
  [/(?<=\p{L})@(?=\d{1,2}(?::\d\d)?(?:[ap]m)?(?:$|[ .,]))/giu, ' at '],
  [
    /\b(much|lots|time|ready|late|hard|easy|nice|good) 2 (?=(?:do|go|be|get|see|make|say|learn|finish|start)\b)/gi,
    '$1 to ',
  ],
  [
    /^(?:take|get) (?:the )?(?:(?:high|low|medium|top) )?priority off (?:of )?(?=\p{L})/iu,
    'remove the priority from ',
  ],
  [
    /^(?:nvm|never ?mind)[ ,.!]+(?:i'm|i am|it's) (?:tired|good|fine|ok|okay|done|busy|lazy|nothing|all good)[.!]*$/i,
    'never mind',
  ],
  [
    new RegExp(
      `^(everything|all of it|all of them|both|both of them|it|that one|the rest) (?:2|to) (?=${day}\\b[^,]*$)`,
      'iu',
    ),
    'move $1 to ',
  ],
  [
    /^(?:can|could) (?:we|you) (?:do|say|try) (1[0-2]|[1-9])(?::?([0-5]\d))(?: ?([ap]m))?(?: instead)?\??$/i,
    'make it $1:$2$3',
  ],
  [/^(urgent|important)!+ (?=\p{L}+ \p{L})/iu, '$1: '],
  [/(?<=\bback )out the (?=(?:trash|bin)\b)/gi, 'out of the '],
  [
    /^(?:please )?recap (?=what (?:i|you|we)(?:'ve)? (?:just )?(?:did|done|changed)\b)/i,
    'tell me ',
  ],
  [
    /^(.{4,60}\b(?:quit|cancell?ed|left|off|through|ended|closed|resigned|gone|bailed|(?:isn't|not) happening)),? so (?:just |please )*(?:kill|nix|ditch|axe|lose|chuck) (?=\p{L})/iu,
    '$1 so delete ',
  ],
  [
    /^(add|need|get|buy|call|book|pay|order|new|send|fix|clean|take|pick|renew)\b(.*) \(tag(?:ged)?:? #?([\p{L}\p{N}-]{2,20})\)$/iu,
    '$1$2 #$3',
  ],
  [
    /^(add|need|get|buy|call|book|pay|order|new|send|fix|clean|take|pick|renew)\b(.*) \((?:in |on )?(?:my |the )?([\p{L}\p{N}-]{2,20}) list\)$/iu,
    '$1$2 to my $3 list',
  ],
  [/^new (?:job|chore|errand|item)[:,]? (?=\p{L}+ (?:the|an?|my|our|up|out) )/iu, 'new task '],
  [
    /^((?:add|new task|need to|remind me to)\b.+?),? (?:and )?put (?:it )?(?:in|with|on|under) (?:my |the )?(?!it\b|that\b)([\p{L}\p{N}-]{2,20})(?: list)?$/iu,
    '$1 to my $2 list',
  ],
  [/ <3+(?=$|[.!])/g, ''],
  [/\b(?:wht|wat|wut|wats)'s\b/gi, "what's"],
  [
    /\b(look|go|do|gett|think|mov|work|com|mak|tak|happen|try|clean|shopp)in(?:'(?!\p{L})|\b(?!['-]))/giu,
    '$1ing',
  ],
  [/\bthe hole (?=(?:list|thing|day|week)\b)/gi, 'the whole '],
  [/^(rename (?:(?! to ).)+) 2 (?=\p{L}(?:(?! to ).)*$)/iu, '$1 to '],
  [
    /^((?:please )?remind me (?:(?! to ).)*?) 2 (?=\p{L}{2}(?:(?! to ).)*$)(?!(?:\p{L}*[^s]s|more|of|people)\b)/iu,
    '$1 to ',
  ],
  [/ @ ?(?=(?:1[0-2]|[1-9])(?::?[0-5]\d)?(?: ?[ap]m)?\b(?!\p{L}))/giu, ' at '],
  [
    /^((?:(?:can|could) you |please |help me )*(?:move|push|delete|remove|complete|finish|mark|cancel|plan|reschedule|postpone|change|make|undo) .+?) (please|thanks|lol),? (?=(?:i|i'm|i've|it's|we|my|there's|he's|she's|they're) )/iu,
    '$1 $2, ',
  ],
  [/^y (?=(?:is|are|do|does|did|am|was|can't|would)\b)/i, 'why '],
  [
    /\b(is|are|was|way) 2 (?=(?:damn|much|many|hard|far|late|early|long|hot|cold|expensive|tired|busy)\b)/gi,
    '$1 too ',
  ],
  [/\b(thanks|thank you|thx|ty) 4 (?=\p{L})/giu, '$1 for '],
  [/^gm(?=[,.!]|$| (?:what|how|can|could|add|please|everyone|all|any|is|do|i)\b)/i, 'good morning'],
  [
    /\b(needs?|have|has|got|gotta|must|should)( to)?,? like,? (?=(?:book|buy|call|get|go|pay|do|send|make|email|write|find|order|clean|pick|finish|start|ask|tell|fix|text)\b)/giu,
    '$1$2 ',
  ],
  [/^(.{2,40}?) \+ (?=\p{L}+ \p{L})/u, '$1 and '],
]

/** The text with single letters and digits written out that stand for words: "move it 2 friday". */
export const writeOutSigns = (text: string): string =>
  outsideQuotes(text, (part) =>
    signs.reduce((read, [short, meant]) => read.replace(short, meant), part),
  )
