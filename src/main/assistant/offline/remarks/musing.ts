import { withoutSoftStart } from '../words/asides.ts'
import { isRefusedWish, saysHowThingsAre } from '../words/how-things-are.ts'

const lead =
  '(?:(?:ugh|oh|ah|ha|haha|hah|hehe|lol|omg|wow|well|so|honestly|tbh|anyway|man|god|gosh|and|but|yeah|hm+|aw+|funny thing|fun fact)[ ,.!:]+)*'
const people = '(?:i|we|me|my|he|she|they|it|the|there|our|his|her|their)'

/** "last year me and Walt moved the camp in a night": what once happened. */
const remembers = new RegExp(
  `^${lead}(?:i (?:still )?remember (?:when|how|the time|that time|one time)|last (?:year|summer|winter|spring|autumn|fall|christmas),? ${people}|(?:\\p{L}+ ){0,3}years ago,? ${people}|ages ago,? ${people}|back in (?:college|school|uni|university|the days?|my day|high school|\\d{4}|the \\d0s)|back when (?:i|we)|when (?:i|we) (?:was|were) (?:\\d+|an? (?:kid|child|boy|girl|student|teenager)|kids|young|younger|little|small|growing up|in (?:college|school))|(?:i|we|my \\p{L}+) used to (?!.*\\bnow\\b)|(?:this )?one time,? ${people}|i once)\\b`,
  'iu',
)
/** "I should've paid it in january": too late to be done. */
const regrets =
  /\b(?:i|we|they|he|she) (?:should|could)(?:'ve|ve| have (?=\p{L}+(?:ed|en|ne|ght|ept|elt|old|aid|own|ade|ome)\b)) (?!(?:said|written|called|named|put|meant|made|asked|typed)\b|.*, not )\p{L}+|\bwish i(?:'d| had) \p{L}+/iu
/** "if I'd emailed him last week we'd have the money by now" */
const hadBeen =
  /^if (?:only )?(?:i|we|he|she|they|it)(?:'d| had|'d have| hadn't) .+\b(?:would|wouldn't|could have|'d)\b/iu
const pity = new RegExp(`^${lead}(?:poor|bless|silly|dear old|good old) (?:\\p{L}+ ?){1,3}$`, 'iu')
/** "has been dusty since the ice age" */
const lasts =
  /(?:\b(?:has|have)|'s|'ve) been \p{L}+ (?:since (?!(?:\p{L}+day|yesterday|this|last)\b)|for (?:ages|years|forever|decades|so long|a while now))/iu
const reported =
  /^(?:and |so )?(?:my|the|our|some|this) \p{L}+(?: \p{L}+)? (?:said|says|goes|told me|was like|yelled|texted|wrote),? "[^"]+"(?:[ ,]+(?:lol|haha+|omg|lmao|can you believe it))+$/iu
const laughs =
  /^(?:i|we) (?:should|could|might) (?:probably |really |maybe )*\p{L}.*\b(?:lol|haha+|hehe|lmao)$/iu
/** "i could call mom tonight i guess": not decided yet. */
const undecided =
  /^(?:(?:so|and|well|hm+|maybe|perhaps|then|or|i guess|i suppose)[ ,]+)*(?:i|we)(?:(?:'ll| will| would|'d) (?:probably|maybe|perhaps|possibly|likely)(?! (?:need|have)\b)| (?:might|may|could))(?: \p{L}+ly| also| always| just)?(?! as well\b| use\b| do with\b)(?! need\b| have to\b) (?!.*\b(?:add|remind)\b)/iu
const inSomeCase =
  "(?:if|unless|assuming|provided(?: that)?|supposing|depending on|as long as)(?! (?:(?:that|it)(?:'s| is)? (?:ok|okay|fine|alright|all right|possible|not too)|possible|you|u|necessary|needed)\\b)"
const going = "(?:i|we)(?:'ll| will|'d| would| can| could|'m going to| am going to)"
/** "if they pay me I'll do it on friday", "once the money is in I'll pay" */
const conditional = new RegExp(
  `^(?:(?:so|and|but|well)[ ,]+)*(?:(?:${inSomeCase}|once|as soon as)\\b.+\\b${going} |${going} .+ ${inSomeCase} )`,
  'iu',
)
/** "hopefully the report is done tomorrow" */
const hopes =
  /^(?:hopefully|(?:fingers crossed|touch wood|knock on wood|wish me luck)(?: for| on| with| that)?|there(?:'s| is) (?:a |an |some )?(?:\p{L}+ )?(?:chance|possibility|talk)(?: of| that)?|i(?:'m| am)? ?(?:just |really )?hop(?:e|ing) (?:to|i|we|that|the|it|he|she|they|my)|it(?:'d| would) be (?:so |really )?(?:nice|great|good|cool|lovely|amazing) (?:to (?:have|be|get|see|finally)|if (?!you|u\b))|i'd (?:love|rather|prefer)(?: to)? (?:not|skip)|i(?:'m| am)? ?tempted|tempted) /iu
/** "working from home today", "I'm on holiday next week" */
const isAway =
  /^(?:i(?:'m| am)|we(?:'re| are))? ?(?:working from \p{L}+|wfh|on (?:holiday|vacation|leave|call|nights|the road)|off (?:sick|work)|in meetings|at home)(?: (?:today|tomorrow|tonight|all (?:day|week|morning|afternoon)|(?:this|next) (?:week|month|\p{L}+day)|on \p{L}+days?|until \p{L}+|till \p{L}+|now|again))*$/iu
const wishes =
  /\b(?:add|remind|move|push|put|delete|remove|mark|tick|complete|cancel|reschedule|rename|postpone|undo|restore|list|tasks?|todos?|need to|have to|must|don't forget)\b/iu

/** "it's 54 degrees in here. FIFTY FOUR." */
const weather =
  /^it'?s (?:like |only |already |about |so |too )*(?:-?\d+ degrees|freezing|boiling|pouring|raining|snowing|hot|cold)(?=$|[.,!]| (?:in here|here|out|outside|today|tonight|again|right now)\b)/i
/** "ugh so early" */
const exclaims =
  /^(?:ugh+|omg|oh god|god|wow|oof|man|argh|jeez|yikes|oh man|damn)[ ,!.]+(?:that(?:'s| is) |it's )?(?:so|way too|too|such an?|really|very) (?:\p{L}+ ?){1,3}$/iu
/** "ugh 9am on a saturday" */
const groans =
  /^(?:ugh+|omg|oh god|oof|jeez|yikes|argh)[ ,!.]+[^,;]{2,25} on an? (?:\p{L}+day|weekend)$|^\p{L}+(?: \p{L}+)? (?:huh|smh|am i right)$/iu
/** "bills bills bills" */
const repeated = /^(\p{L}{2,})(?:[ ,!.]+\1){2,}$/iu
const thinks =
  /^my \p{L}+ (?:always |still |really )?(?:thinks|reckons|believes|swears) (?:that )?(?:i|i'm|we|it's|you|he|she|they)\b(?!.*(?:\d|day\b|tomorrow|tonight))/iu

/** Whether somebody only remembers, regrets or jokes, so that nothing that is named is to be done or changed. */
export function isMusing(message: string): boolean {
  const text = withoutSoftStart(message).replace(/[\s.!]+$/, '')
  if (text.endsWith('?') || text.includes('\n')) return false
  if (reported.test(text) || undecided.test(text) || isRefusedWish(text)) return true
  const patterns = [
    remembers,
    regrets,
    hadBeen,
    pity,
    lasts,
    laughs,
    weather,
    repeated,
    exclaims,
    groans,
    thinks,
    conditional,
    hopes,
    isAway,
  ]
  if (wishes.test(text)) return false
  return saysHowThingsAre(text) || patterns.some((pattern) => pattern.test(text))
}
