import { isOrder } from '../words/imperative.ts'
import { readPeriod } from '../filters/period.ts'
import type { Reading } from '../moments/reading.ts'

const asksWord =
  '(?:what|which|who|whose|when|where|how (?:many|much|long|far|soon|often|late|busy|important|bad|full|packed|hectic))'

/** What is said before a question. */
const leads: readonly RegExp[] = [
  /^(?:so|and|ok(?:ay)?|well|right|now|also|but|hey|say|um+|hm+|wait|anyway|quick question|just checking|just curious|out of (?:interest|curiosity)|refresh my memory|jog my memory|what i (?:want|need) to know is)[ ,:;-]+(?=\S)/i,
  new RegExp(
    `^(?:(?:please )?(?:tell|remind|show|let) me(?: know)?(?: again| once more)?|do you (?:know|remember|recall)|know|remember|any (?:idea|clue)|i (?:can't|cannot|don't|do not) (?:remember|recall|know)|i(?:'ve| have)? (?:forgot(?:ten)?|forget)|i(?:'d| would) like to know|(?:i'm )?not sure|i (?:want|need) to know|(?:i(?:'m| am| was) )?(?:just )?(?:wondering|curious)(?: about)?|mind telling me|care to tell me|(?:please )?(?:check|see|find out|look)(?: for me)?) (?=${asksWord}\\b|why\\b|what's\\b|when's\\b|where's\\b|if (?:i|the|my|there|anything)\\b|whether\\b)`,
    'i',
  ),
]

/** "remind me when I get home to feed the cat" is a reminder. */
const reminds =
  /^(?:please )?remind me\b.* to \p{L}|^(?:please )?(?:remind|tell|let) me(?: know)? when (?:i|it|we|he|she|they)(?:'m|'re|'s)? (?!am\b|is\b|was\b|have to\b|supposed\b|meant\b|seeing\b|meeting\b|due\b)/iu

/** "everything in Work is due friday now" says when, and asks nothing. */
const statesOfAll =
  /^(?:everything|all)(?! (?:that|which|due)\b)(?: (?!that\b|which\b)\S+){0,6} (?:is|are) due /i

const verbs = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|am)'
const persons = '(?:it|they|i|we|there|that|this|he|she|you)'
/** "isn't it", "am I right": after these it is a question, whatever mark it has. */
const tag = new RegExp(
  `^(.{4,}?),? (?:(?:${verbs}n't|ain't|aren't) ${persons}|${verbs} ${persons}(?: not)?|innit|or (?:not|what|am i wrong|isn't it|is it))$`,
  'i',
)
/** "so I'm free sunday then" */
const concluded =
  /^so,? (i'm .{4,60}|i am .{4,60}|that's .{4,60}|there's nothing .{2,60}),? then$|^so,? (.{4,60}?),? (?:right|correct|yeah)$/i
const concludedIn = (said: string) => {
  const [, first, second] = concluded.exec(said) ?? []
  return first ?? second
}
const askedTag = /^(.{4,}?),? (?:right|correct|no|yes|yeah|eh|huh|ok|true|still)$/i
const isQuestion = new RegExp(
  `^(?:${asksWord}|what's|whats|when's|where's|who's|how's|(?:do|have|can|could|will|would|should) (?:i|we|you|they|the|my|any|anything|there)|is|are|was|were|does|did|has|had|am|how (?:am i|are we|is|are|was|did)|after (?:that|it|this)|${verbs}n't|any|anything|something|got|count|show|list|plan|summary|details|tell|give|run|walk|take|talk|fill|clue|catch|brief|update|everything|see|read (?:me|back|(?:it|that|them|those|the|my|this) .*(?:back|out|to me))|enumerate|at what|by when|in which|on what|on which|under which)\\b`,
  'i',
)

const inversions: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:just |only )?(?:one|two|three|four|five|six|\d+|a couple of|a few) (?:things?|tasks?|jobs?)(?: due| on| left)?(?: for| on)? (.+)$/i,
    "what's due $1",
  ],
  [/^(?:i'm|i am) (.+)$/i, 'am i $1'],
  [/^(?:we're|we are) (.+)$/i, 'are we $1'],
  [/^(i|we)(?:'ve| have) (.+)$/i, 'have $1 $2'],
  [/^(i|we) (?:still )?(need|have) to (.+)$/i, 'do $1 $2 to $3'],
  [/^(i|we) (?:already |just )?(\p{L}+(?:ed|t|id|ade|one|oke|ought)) (.+)$/iu, 'have $1 $2 $3'],
  [/^(?:that|this|it) makes (.+)$/i, 'is that $1'],
  [
    /^(?:there(?:'s| is) )?nothing(?:'s| is)?(?: else)? (?:left|to do|due|planned|open)(?: to do| due)?(?: for| on)? (.+)$/i,
    'am i done $1',
  ],
  [/^there(?:'s| is| are) (?:nothing|no) ?(.*)$/i, 'is there anything $1'],
  [/^there(?:'s| is| are) (.+)$/i, 'is there $1'],
  [/^nothing(?:'s| is)? ?(.*)$/i, 'is anything $1'],
  [/^(.{2,60}?) (?:isn't|aren't|is not|are not) (?:till|until|before) (.+)$/i, 'is $1 on $2'],
  [/^(.{2,60}?) (is|are|was|were|has|have)(?:n't| not)?(?: both| all)? (.+)$/i, '$2 $1 $3'],
  [/^(.{2,60}?)(?:'s|'re) (.+)$/i, 'is $1 $2'],
  [/^(.{2,60}?) (?:looks|seems|feels|doesn't look) (.+)$/i, 'is $1 $2'],
]

/** Whether the words end with "isn't it" and the like. */
export function hasTag(raw: string): boolean {
  const said = raw.replace(/[\s?!.]+$/, '')
  return concluded.test(said) || (tag.test(said) && !isQuestion.test(said))
}

function inverted(statement: string): string | null {
  if (isQuestion.test(statement)) return statement
  const found = inversions.find(([pattern]) => pattern.test(statement))
  return found === undefined ? null : statement.replace(found[0], found[1]).trim()
}

/** Whether a statement ends as a question does. */
function taggedStatement(text: string, asks: boolean): string | undefined {
  if (isQuestion.test(text)) return undefined
  return tag.exec(text)?.[1] ?? (asks ? askedTag.exec(text)?.[1] : undefined)
}

/** Questions whose asking word stands at another place than the first. */
const orders: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:that leaves|which leaves|it leaves|(?:i'm|i am) (?:just |only )?(?:left|stuck) with|(?:i've|i have) (?:just |only )?(?:still )?got) (?:me with )?what(?: left| then| now)?$/i,
    "what's left",
  ],
  [
    /^(?:i've|i have|i) (?:got |have )?what (?=on|at|in|today|tomorrow|this|next|\p{L}+day)/iu,
    'what have i got ',
  ],
  [/^(?:i'm|i am) doing what (.+)$/i, 'what am i doing $1'],
  [
    /^(?!(?:at|on|by|and) (?:what|which|when)\b)(.{2,60}?)(?:'s| is| are| was| were)?(?: due| on| at| happening)? (?:when|(?:at |on |by )?(?:what|which) (?:time|day|date))(?: again| exactly| now)?$/i,
    'when is $1',
  ],
  [/^(.{2,60}?)(?:'s| is| are) (?:in |on )(?:what|which) list$/i, 'what list is $1 in'],
  [
    /^(when|what (?:day|time|date)|which day) (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|am\b|should\b|shall\b|will\b|must\b|can\b|could\b|have\b|has\b|would\b|it\b|that\b|i\b|we\b|i'm\b|they\b)(.{2,60}?)(?:'s| is| are| was| were)(?: due| on| for| again| happening| at| coming| arriving| here| starting| booked| scheduled| planned)*$/i,
    '$1 is $2',
  ],
  [/^(when|what (?:day|time)) (?:i'm|i am|we're|we are) (.+)$/i, '$1 am i $2'],
  [/^(when|what (?:day|time)) (?:i|we) (?:have|need|had) to (.+)$/i, '$1 do i have to $2'],
  [
    /^that's when (.{2,60}?) (?:is|are|go(?:es)?|happens?|comes?|starts?)(?: up| on| off)?(?: as well| too)?$/i,
    'when is $1',
  ],
  [/^(?:if|whether) there(?:'s| is| are) /i, 'is there '],
  [
    /^(?:if|whether) (i|we)(?:'ve| have)(?: got)? (?=(?:anything|something|any|an?|the|my|it|to)\b)/i,
    'do $1 have ',
  ],
  [/^(?:if|whether) (?:i'm|i am) /i, 'am i '],
  [/^(?:then(?: what)?|what then|afterwards)$/i, 'what comes after that'],
  [
    /^(?:that's|it's|that is|it is) (?:in )?(how (?:many days|long|far))(?: (?:away|off|from now))?$/i,
    '$1 away is it',
  ],
  [
    /^what (?:i|we) (?:wrote|noted|put|jotted)(?: down)? (?:about|for|on|in) (.+)$/i,
    'what does the note on $1 say',
  ],
  [
    /^(?:i(?:'ve| have)(?: got)?|with|got|given) (.{2,30}?(?:minutes?|mins?|hours?)(?: free| spare| to spare| to kill)?),? (?:so )?(what (?:can|could|should) i (?:do|knock out|finish|tackle|get done))(?: now)?$/i,
    '$2 in $1',
  ],
  [
    /^(free|busy|available) (?=(?:today|tonight|tomorrow|this|next|on|at|\p{L}+day)\b)/iu,
    'am i $1 ',
  ],
  [
    /^(?:for|in|on|with|about) (.{2,40}?),? (i|we)(?:'ve| have)?(?: still| got| need| have)* to do what$/i,
    'what do $2 have to do for $1',
  ],
]

/** "the feed, have I ordered it?" */
const topicFirst = new RegExp(
  `^(?!(?:yes|no|ok|sure|please)\\b)(.{2,40}?)(?:,| -) ((?:${asksWord}|${verbs})\\b.*?)\\b(?:it|that|they|them|those)\\b(.*)$`,
  'i',
)
const periodFirst =
  /^(.{3,40}?)(?:,| -|:)? ((?:what|what've|what's|anything|how many|how much|how am i|how are we|am i|is there|do i have|have i got|who|which)\b.*)$/i

/** "tomorrow free at all" */
const periodState = /^(.{3,40}?) (free|busy|clear|open|empty|quiet)(?: at all)?$/i
/** "friday is what" */
const endsWithWhat =
  /^(.{3,40}?)(?:,? then is|(?:'s| is) then| looks how|(?:'s| is| has| looks like| holds)(?: now| got)? what(?: on it| on| planned| due)?(?: exactly| now)?| has)$/i

function withoutLeads(said: string): { text: string; led: boolean } {
  let text = said
  let led = false
  for (let rounds = 0; rounds < 3; rounds += 1) {
    for (const [index, lead] of leads.entries()) {
      const shorter = text.replace(lead, '')
      if (shorter === text) continue
      led ||= index > 0
      text = shorter
    }
  }
  return { text, led }
}

/** "anything else today or can I go to bed" */
const other = /,? or (?:can|could|should|may|shall) (?:i|we) .+$/i

/** "monday's list", "tomorrow in order" */
const periodList = /^(.{3,40}?)(?:'s (?:list|tasks|stuff|agenda|schedule|line-?up)| in order)$/i
/** "tuesday just has the one thing" */
const periodHas =
  /^(?=.*\b(?:just|only|one|two|three|four|five|\d+|few|couple)\b)(.{3,40}?),? (?:(?:just|only|still)\b ?|(?:has|is|there's|there is|there are|i've|i have)\b ?(?:got\b ?)?){1,4}(?:the |an? )*(?:(?:one|two|three|four|five|\d+|few|couple(?: of)?) )?(?:things?|tasks?|jobs?|items?)(?: on)?(?:,? (?:right|yeah|correct|then|now))?$/i

/** Where the days or times stand that are asked about, and the question with them at its end. */
const aroundPeriod: readonly (readonly [RegExp, (period: string, rest: string) => string])[] = [
  [endsWithWhat, (period) => `what's due ${period}`],
  [periodList, (period) => `what's due ${period}`],
  [periodHas, (period) => `what's due ${period}`],
  [periodFirst, (period, rest) => `${rest} ${period}`],
  [periodState, (period, state) => `is ${period} ${state}`],
]

function withPeriodLast(text: string, reading: Reading): string | null {
  if (isQuestion.test(text)) return null
  for (const [pattern, write] of aroundPeriod) {
    const [, period, rest = ''] = pattern.exec(text) ?? []
    if (period !== undefined && readPeriod(period, reading) !== null) return write(period, rest)
  }
  return null
}

function withTopicLast(text: string): string | null {
  const [, topic, asked, end = ''] = topicFirst.exec(text) ?? []
  if (topic === undefined || asked === undefined) return null
  return `${asked}${topic.replace(/^(?:what|how) about /i, '')}${end}`
}

function inOrder(text: string, reading: Reading): string {
  const moved = withTopicLast(text) ?? withPeriodLast(text, reading)
  if (moved !== null) return moved
  const found = orders.find(([pattern]) => pattern.test(text))
  return found === undefined ? text : text.replace(found[0], found[1])
}

/** Whether a line that looks like several questions says first what the one is about. */
export function asksOnce(line: string, reading: Reading): boolean {
  return withPeriodLast(withoutLeads(line.replace(/[\s?!.]+$/, '')).text, reading) !== null
}

/** A question as most people write it. */
export interface PlainQuestion {
  text: string
  /** What was said around it leaves no doubt that it asks. */
  sure: boolean
}

function turned(statement: string | undefined, reading: Reading): string | null {
  return statement === undefined ? null : inverted(inOrder(statement, reading))
}

const isNoQuestion = (said: string, asks: boolean) =>
  reminds.test(said) || isOrder({ text: said, asks }) || (!asks && statesOfAll.test(said))

/** A question with its asking word first; null for what is none. */
export function plainOrder(said: string, asks: boolean, reading: Reading): PlainQuestion | null {
  if (isNoQuestion(said, asks)) return null
  const bare = said.replace(/[\s?!.]+$/, '').replace(other, '')
  const { text, led } = withoutLeads(bare)
  const tagged = turned(concludedIn(bare) ?? taggedStatement(text, asks), reading)
  if (tagged !== null) return { text: tagged, sure: true }
  const asked = inOrder(text, reading)
  if (asked !== text || led || isQuestion.test(asked)) return { text: asked, sure: led }
  const question = asks ? inverted(asked) : null
  return question === null ? null : { text: question, sure: false }
}
