import type { Repaired } from './repair-words.ts'

/** What people write for a word who type fast, and the word; nobody calls a task so. */
const forms: ReadonlyMap<string, string> = new Map(
  [
    "ive i've|im i'm|isnt isn't|arent aren't|wasnt wasn't|dont don't|doesnt doesn't|didnt didn't|havent haven't|havnt haven't|hasnt hasn't|wont won't|cant can't|shouldnt shouldn't|wouldnt wouldn't|couldnt couldn't|theyve they've|youve you've|theyre they're|youre you're|hes he's|shes she's|itll it'll|thatll that'll|shouldve should've|wouldve would've|couldve could've",
    "whats what's|wats what's|wuts what's|whts what's|whens when's|wheres where's|hows how's|thats that's|theres there's|wat what|wot what|wut what|wht what|wher where|wich which|y'all you all",
    'cld could|cud could|wld would|wud would|shld should|shud should|hav have|hve have|wanna want to|wana want to|gonna going to|gunna going to|gona going to|hafta have to|tryna trying to|needa need to|imma i will|lemme let me|gimme give me|remindme remind me|rember remember|remeber remember|remmber remember|rmb remember|delet delete|complet complete',
    "2day today|2nite tonight|tonite tonight|2moro tomorrow|2morrow tomorrow|2mrw tomorrow|tomoz tomorrow|tomo tomorrow|tmr tomorrow|tmrw tomorrow|tmw tomorrow|tomorro tomorrow|yday yesterday|yest yesterday|ystrday yesterday|midnite midnight|weds wednesday|wkend weekend|wknd weekend|wkday weekday|wkdays weekdays|wkly weekly|mthly monthly|todays today's|tomorrows tomorrow's|nxt next|oclock o'clock|b4 before|bfore before|befor before|aftr after|thru through|evry every|evryday every day|evry1 everyone|every1 everyone",
    "taks tasks|tsaks tasks|taskes tasks|prio priority|prios priorities|abt about|hw homework|pls please|plz please|plss please|pleese please|thanx thanks|thnx thanks|tnx thanks|sry sorry|srry sorry|soz sorry|teh the|hte the|cuz because|bcuz because|becuz because|bcoz because|smth something|smthg something|sth something|sumthing something|somthing something|nothin nothing|aswell as well|alot a lot|alrdy already|alredy already|agn again|fre free|dunno don't know|idk i don't know|lmk let me know|txt text|txted texted|l8r later|4get forget|subtaks subtasks|wel well|pln plan|foto photo|fotos photos|pix pictures|veiw view|calld called|canceled cancelled|ppl people|bak back|frm from|tht that|bout about|hv have|thks thanks|thnks thanks|tdy today|tmro tomorrow|tomoro tomorrow|mrng morning|mornin morning|evng evening|evenin evening|whn when|whr where|chk check|shoulda should have|coulda could have|woulda would have|nite night|thigns things|tihs this|waht what|lsit list|antything anything|bck back",
  ]
    .join('|')
    .split('|')
    .map((pair): [string, string] => {
      const [short = '', ...long] = pair.split(' ')
      return [short, long.join(' ')]
    }),
)

/** In capitals these are initials. */
const lowerCaseOnly: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['nd', 'and'],
  ['nt', 'not'],
  ['bc', 'because'],
  ['rn', 'right now'],
])

const anyWord = /(?<![\p{L}\p{N}'#@+/&=?_-])[\p{L}\p{N}]+(?:'all)?(?![\p{L}\p{N}'/_@=&-]|\.\p{L})/gu
/** "tmoroow", "tommorow" */
const tomorrow = /^t(?=[omr]*m)(?=[omr]*r)[omr]{3,8}w$/i

const drawnOut = /(\p{L})\1{2,}/gu
const oftenDrawnOut: ReadonlySet<string> = new Set(
  'hey hi hello please pls so no yes thanks ok okay yeah ugh really very wait done all now just tomorrow today love good great cool wow help undo delete'.split(
    ' ',
  ),
)

/** "heyyyy" as "hey" and "sooo" as "so". */
function withoutDrawing(word: string): string {
  const [once, twice] = [word.replace(drawnOut, '$1'), word.replace(drawnOut, '$1$1')]
  return [once, twice].find((one) => oftenDrawnOut.has(one.toLowerCase())) ?? word
}

function meantBy(word: string): string {
  const plain = word.toLowerCase()
  const form = forms.get(plain) ?? lowerCaseOnly.get(word)
  if (form !== undefined) return form
  return tomorrow.test(word) ? 'tomorrow' : withoutDrawing(word)
}

const day =
  '(?:today|tonight|tomorrow|next|this|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\\p{L}{3,6}day|weekend|noon|the \\d|\\d{1,2}(?:st|nd|rd|th|[ap]m)?|\\d{1,2}:\\d\\d|high|medium|low)'
const numbered =
  '(?:chapters?|ch|parts?|days?|weeks?|phase|draft|steps?|sections?|stage|level|unit|lesson|pages?|room|no|number|version|order|invoice|task|stall|gate|at|by|to|till|until|from|and|or|for|on|of|in|the|least|top|first|last)'

/** What single letters and digits stand for between words that leave no doubt. */
const signs: readonly (readonly [said: RegExp, written: string])[] = [
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
  [/(?<=^|[ ,])ur (?=\p{L})/gu, 'your '],
  [/\bwen (?=(?:is|are|was|do|does|did|will|can|should|you|it|i|my|the|we|am)\b|'s)/gi, 'when '],
  [/\bhomework (?=(?:many|much)\b)/gi, 'how '],
  [/\bhi (?=priority\b)/gi, 'high '],
  [/\bmed (?=priority\b)/gi, 'medium '],
  [/^((?:(?:please|can you|could you|and|ok)[ ,]+)*)del (?=\p{L})/iu, '$1delete '],
  [new RegExp(`\\b(the (?!${numbered}\\b)\\p{L}+) 1$`, 'iu'), '$1 one'],
  [
    /^((?:add|put|write|leave)(?: an?| this| that| some)? (?:note|link|comment|reminder|tag|subtasks?|steps?|items?)) 2 (?=\p{L})/iu,
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
    /^(?:kk+[.,!]* |k[.,!]+ |k (?=(?:so|and|now|then|thanks|thx|ty|but|what|add|move|push|delete|remove|complete|mark|remind|show|cool|bye|i|can|could|please|just)\b))/i,
    'ok, ',
  ],
  [/^kk+[.!]*$/i, 'ok'],
  [/^(?:ya|yah|yea|ye|yeh)(?=[ ,.!]|$)/i, 'yeah'],
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

const quoted = /("[^"]*")/
const wordOf = /[\p{L}']+/gu
/** "brunch w/ Ann" and "done w that" */
const withShort = /(?<=[\p{L}\p{N}] )w(?:\/ ?| )(?=\p{L})/gu

/** "slippers r packed", but not "vitamin r" and the like */
const areShort =
  /(?<=\p{Ll}{2} )(?<!\b(?:vitamin|plan|type|section|item|group|class|room|row|option|part|unit|exhibit|in|the|a|with|for|learn|do|use|my) )r(?= \p{Ll})/gu

const outsideQuotes = (text: string, change: (part: string) => string) =>
  text
    .split(quoted)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('')

/** The text with short words such as "dont", "2day" and "w/" written out; what is in quotation marks stays. */
export function writeOutShortWords(text: string): Repaired {
  const said = new Set(text.toLowerCase().match(wordOf))
  const written = new Map<string, string>()
  const keep = (meant: string, found: string) => {
    if (meant !== found && !said.has(meant) && !meant.includes(' ')) written.set(meant, found)
    return meant
  }
  const long = outsideQuotes(text, (part) =>
    part
      .replace(withShort, (found) => `${keep('with', found.trim())} `)
      .replace(areShort, (found) => keep('are', found))
      .replace(anyWord, (found) => keep(meantBy(found), found)),
  )
  return { text: long, written }
}

/** The text with single letters and digits written out that stand for words: "move it 2 friday". */
export const writeOutSigns = (text: string): string =>
  outsideQuotes(text, (part) =>
    signs.reduce((read, [short, meant]) => read.replace(short, meant), part),
  )
