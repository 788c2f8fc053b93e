import { withSpelledNumbers } from '../words/spelled-numbers.ts'
import { longWays } from './question-turns.ts'
import { facts, moments, wishes, type Wording } from './question-wordings.ts'

const committed =
  '(?:put (?:myself|ourselves) down for|sign(?:ed)? (?:(?:myself|ourselves) )?up for|commit(?:ted)?(?: myself)? to|taken? on|let myself in for|promised?(?: to do)?|agreed? to)'

const deeds: readonly Wording[] = [
  [
    /\b(?:(?:has|have|needs?|got) (?:got )?to (?:be|get)|gotta (?:be|get)|needs) (?:done|finished|sorted(?: out)?|completed|dealt with|handled|taken care of|seen to|sorting|my attention)\b/i,
    'is due',
  ],
  [/\bgotta\b/i, 'have to'],
  [/^what(?:'s| is| am i| are we)(?: still)? missing\b/i, "what's left"],
  [
    /^(what|which|where) should (i|we) (?:be )?(?:doing|tackling|tackle|working on|work on|starting|focus(?:ing)? on|concentrat(?:e|ing) on)\b/i,
    '$1 should $2 do',
  ],
  [/^have (i|we) (?:still )?got to /i, 'do $1 have to '],
  [/\bam i up to\b/i, 'have i got'],
  [
    new RegExp(`^what(?: all)?(?:'ve| have| did)? (?:i|we)(?:'ve| have)? ${committed}`, 'i'),
    'what do i have',
  ],
  [/\bam i (?:still )?on the hook for\b/i, 'do i have left'],
  [/^(?:did|have) i (?:miss?|missed) (?:anything|something)\b.*$/i, "what's overdue"],
  [/\b(?:what are|what's) (?:my|our) deadlines?\b(?! (?:for|of|on)\b)/i, "what's due"],
  [/^what (i|we) (have|need|want|ought|should|must)\b/i, 'what do $1 $2'],
  [/^what (i|we)(?:'ve| have)? got\b/i, 'what have $1 got'],
  [/^what (i|we)(?:'m| am|'re| are) /i, 'what am i '],
  [
    /\b(?:knock(?:ed)? (?:out|off|over)|cross(?:ed)? (?:off|out)|polish(?:ed)? off|check(?:ed)? off|wrap(?:ped)? up|g[eo]t(?:ten)? (?:through|round to|around to)|nailed|smashed|tackled|dealt with|deal with|taken care of|take care of|managed?(?: to (?:do|finish|get done))?|cleared(?: off)?|struck off|put to bed|crushed)\b/i,
    'finished',
    /\b(?:can|could|should|shall|to|must|need|is|are|was|next)\b/i,
  ],
  [
    /^(?:did|has|have) (?!i\b|we\b|you\b|anything\b|it\b)(.{2,40}?) (?:get|got|had|have|do|done|see|seen|receive|received|collect|paid?|sen[dt]) (?:his|her|their|the|its|my|our) (.{2,40}?)(?: yet| already)?$/i,
    'is $1 $2 done',
  ],
  [
    /^(?:did|does|has|have) (?!i\b|we\b|you\b|anything\b|it\b)(.{2,50}?) (?:get|got|gotten|been) (\p{L}+)(?: yet| already)?$/iu,
    'is $1 $2',
  ],
]

const there =
  '(?:in there|on there|in here|down(?: anywhere| somewhere| already)?|noted(?: down)?|written down|somewhere)'
const presence: readonly Wording[] = [
  [new RegExp(`^(?:is|are) (.{2,50}?) ${there}$`, 'i'), 'is $1 on my list'],
  [new RegExp(`^(?:do|have) (?:i|we) (?:got |have )(.{2,50}?) ${there}$`, 'i'), 'is $1 on my list'],
  [
    /^(?:did|have) (?:i|we)(?: already| ever| remember to| remembered to)* (?:write|written|noted?|jot|jotted|put|add|added|log|logged|enter|entered|include|included) (?:down )?(?!anything\b|something\b|any\b|a (?:date|note|tag)\b)(.{2,50}?)(?: down| in| on there| on here| to (?:the|my) list| on (?:the|my) list| yet| already)*$/i,
    'is $1 on my list',
  ],
]

const places: readonly Wording[] = [
  [/^what's on(?= (?:except|besides|that isn't|apart|other than)\b)/i, "what's on my list"],
  [
    /\bon (?:the|my|our) (?:docket|cards|plate|radar|books?|go|slate|menu|calendar|schedule|diary|agenda|board|table|programme?|roster)\b/i,
    'on my list',
  ],
  [
    /\b(?:in the pipeline|down the (?:pike|line|track|road)|a?round the corner|looming|on the horizon|heading my way|coming (?:my way|at me))\b/i,
    'coming up',
  ],
  [
    /\b(?:in store|lined up|pencill?ed in|in the diary|ahead of (?:me|us)|waiting for (?:me|us)|facing (?:me|us)|hanging over (?:me|us))\b(?: for (?:me|us))?/i,
    'planned',
  ],
  [
    /^(?:(?:what's|what is|show me|list) )?(anything|something|everything|what|stuff|things|tasks) ([\p{L}-]+)[- ]related(,? (?:sorted |ordered )?by \p{L}+)?$/iu,
    '$1 about $2$3',
  ],
  [/^([\p{L}]+)[- ]related (?:stuff|things|tasks)$/iu, 'tasks about $1'],
  [
    /(?<!\b(?:a|whole|that|this|the|other)) (?:bits(?: and (?:pieces|bobs))?|gubbins|lot)\b/i,
    ' tasks',
  ],
  [
    /^(?:what|which) (?!time\b|day\b|date\b|list\b)[\p{L}-]+ (?:is|are) (?:still )?(?:sitting |sat |left |waiting )*(?:in|under) (?:my |the )?([\p{L}-]+)$/iu,
    "what's in $1",
  ],
  [
    /^what else (?:is there|'s there|have i got|do i have|is left|remains|is on)\b/i,
    'what tasks do i have',
  ],
  [
    /\b(?:besides|aside from|outside(?: of)?|not (?:counting|including)|leaving out|ignoring|minus) /i,
    'except ',
  ],
  [
    /^(anything|something|what's|what is|what|everything)(.*?) except (.{2,40}?) ((?:on |for )?(?:today|tonight|tomorrow|(?:this|next|the) week(?:end)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day))$/i,
    '$1$2 $4 except $3',
  ],
]

const qualities: readonly Wording[] = [
  [
    /^(?:have|did|has) (?:i|we|anything|something)(?: (?:let|allowed|been let))? (?:anything |something |things )?(?:to )?(?:slide|slip|lapse|drop)$/i,
    'is anything overdue',
  ],
  [
    /\b(?:(?:i've |i have |we've )?let (?:slide|slip|lapse)|slip(?:ped|ping|s)?(?: through(?: the cracks)?| by| past)?|f[ea]ll(?:en|ing)? (?:through the cracks|behind|by the wayside)|lapsed|running late|past (?:its|their) (?:due )?(?:date|deadline|time)|should(?:'ve| have)(?: already)? (?:been done|done|happened|finished)(?: by now| already)?|missed (?:the|its|their|my) (?:deadline|date)s?)\b/i,
    'overdue',
    /^when\b/i,
  ],
  [/\b(?:doesn't|don't|does not|do not) have (?:an? |any )?day\b/i, 'with no date'],
  [/^what should i have (?:already )?(?:done|finished)(?: by now| already)?$/i, "what's overdue"],
  [/^(?:did|has|have|does) (anything|something|any \p{L}+) overdue/iu, 'is $1 overdue'],
  [
    /\b(?:have|has|did) (?:(?:i|we) )?(?:not|never)(?: yet)? (?:put|given?|set|got|had|assigned|fixed|picked|chosen)(?: it| them)? (?:an? |any )?(?:due )?(?:date|day|deadline)s?(?: (?:on|to|for|yet))*/i,
    'with no date',
  ],
  [
    /\b(?:haven't|hasn't|didn't)(?: (?:i|we))?(?: yet)? (?:put|given?|set|got|had|assigned|fixed|picked|chosen) (?:an? |any )?(?:due )?(?:date|day|deadline)s?(?: (?:on|to|for|yet))*/i,
    'with no date',
  ],
  [
    /^(?:what|which|stuff|things|tasks|anything|everything)(?: (?:do|am|have))?(?: (?:that|i|we|i've))?(?: (?:still|yet|need|needs|have|got|to|be|left|not))+ (?:schedule|scheduling|scheduled)$/i,
    'tasks with no date',
  ],
  [
    /\b(?:dateless|open-ended|(?:with )?no (?:due )?(?:day|date|deadline) (?:set|yet|attached|on (?:it|them))|(?:hasn't|haven't|isn't|aren't|not)(?: been| got| yet)* (?:scheduled|dated))\b/i,
    'with no date',
  ],
  [
    /\b(?:did i |have i |i've |i )?(?:mark(?:ed)?|flag(?:ged)?|rated?|star(?:red)?|label(?:l?ed)?) (?:as |with |to )?(?:high(?:[- ]priority)?|urgent|important|top|critical)\b/i,
    'is urgent',
  ],
  [/\b(?:(?:matters?|counts?) (?:the )?most)\b/i, 'is most urgent'],
  [/\b(?:crucial|critical|vital|essential|pressing|time[- ]sensitive|high[- ]?prio?)\b/i, 'urgent'],
]

const loads: readonly Wording[] = [
  [
    /^is (.{3,30}?) (?:(?:going|gonna|about) to be |looking like )?an? (?:very |really |pretty )?(busy|full|packed|hectic|quiet|light|free) (?:day|one|week|weekend|morning|afternoon|evening)$/i,
    'is $1 $2',
  ],
  [
    /^how (?:bad|full|packed|heavy|hectic|grim|stacked|crazy|mad) (?:is|does) (?:my |the |our )?(.+?)(?: look(?:ing)?)?$/i,
    'how busy is $1',
  ],
  [/^how (?:am i|are we) (?:placed|fixed|set|looking)(?: for)? (.+)$/i, "what's due $1"],
  [/^how (?:am i|are we) (?:doing|getting on)(?: (?:so far|today))*$/i, 'summary of today'],
  [
    /^how (?:am i|are we) (?:doing|getting on)(?: so far)? (?:for )?this week$/i,
    'summary of this week',
  ],
  [
    /^is there (?:any )?(?:room|space|time)( (?:on|this|next|tomorrow|today|in|at) .+?)(?: for .+)?$/i,
    'am i free$1',
  ],
  [/^is (\p{L}+day|today|tomorrow) free (after|before|from|at) (.+)$/iu, 'am i free $1 $2 $3'],
  [
    /^when (?:am i|are we|is it|will i be) (?:the )?(busiest|quietest|freest)\b/i,
    'which day is the $1',
  ],
  [
    /^is there (?:a|any) (?:day|evening|morning|afternoon)(.*?) (?:with nothing on|free|that's free|i'm free|when i'm free)(.*)$/i,
    'which day am i free$1$2',
  ],
  [
    /^(?:do i have|have i got|is) (?:my|the|a) (morning|afternoon|evening|night) (?:free|clear|off)\b/i,
    'am i free in the $1',
  ],
  [
    /^(?:is there |have i got |do i have |got )?(?:any|a|some)(?: free| spare| open)? (?:gaps?|windows?|slots?|openings?|wiggle room|breathing (?:space|room)|availability|free (?:time|hours?))(?: left| free| open| for .+?)?(?= (?:on|in|at|this|next|tomorrow|today|tonight|\p{L}+day)\b|$)/iu,
    'am i free',
  ],
  [
    /\b(?:tied up|rammed|slammed|swamped|snowed under|flat out|chocka|jam[- ]packed|booked solid|fully booked|manic)\b/i,
    'busy',
  ],
  [/\b(?:craziest|maddest|most (?:hectic|manic|crowded)|toughest|hardest)\b/i, 'busiest'],
  [/\b(?:wide open|all clear|looking clear)\b/i, 'free'],
  [
    /^(?:have i got|do i have|is it|is it going to be|am i having|will it be) an? (?:busy|full|heavy|hectic|packed|big|long) (?:day|one)\b/i,
    'am i busy',
  ],
  [
    /^(?:have i got|do i have|is it|is it going to be|am i having|will it be) an? (?:busy|full|heavy|hectic|packed|big|long) (week|weekend|month)$/i,
    'am i busy this $1',
  ],
]

const fillers =
  /\bpray,? |\b(?:absolutely|really|basically|roughly|honestly|definitely|officially|literally|the (?:hell|heck)|on earth) /gi

/** "what's on friday now that's gone" */
const nowThat =
  / now (?:that )?(?:that's|it's|it is|he's|she's|they're|those are|i'm|we're) [^?]{2,40}$/i

const ends =
  /(?: (?:now|at the moment|at present|currently|right now|real quick|quickly|exactly|in a nutshell|in short|in brief|for me|at this point|as things stand|as it stands|overall|all in all|with (?:those|that|them|it)(?: (?:added|in))?|(?:in|on) (?:there|here)))+$/i

const wordings = [
  ...longWays,
  ...moments,
  ...wishes,
  ...facts,
  ...presence,
  ...deeds,
  ...qualities,
  ...loads,
  ...places,
]

/** A question with plain words for those that people like to use instead. */
export function plainWords(question: string): string {
  let text = withSpelledNumbers(question)
    .replace(/\bvery next\b/i, 'next')
    .replace(fillers, '')
    .replace(nowThat, '')
    .replace(ends, '')
  for (const [pattern, plain, unless] of wordings) {
    if (unless?.test(text) !== true) text = text.replace(pattern, plain)
  }
  return text.replace(/ {2,}/g, ' ').trim()
}
