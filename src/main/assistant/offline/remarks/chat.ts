import { withoutEmoji } from '../normalise/spelling.ts'

const lead =
  '(?:(?:ugh|oh|ah|well|honestly|sometimes|lol|haha|sorry|hello there|anyway|okay|ok|right|so|gosh|phew|wow|omg|yeah|hmm|man|god|great|but|and|still|mind you|maybe|perhaps|at least|some (?:days|nights|mornings|weeks)|these days)[ ,!.]+)*'
const speaks = new RegExp(
  `^${lead}(?:i|i'm|i've|i'd|i'll|we|we're|you|you're|they|they're|he|she|it|it's|that's|that|this|there|there's|nobody|everyone|ur|what a|so|too|such|shattered|knackered|exhausted|tired|good|great|lovely|twelve|my|our|his|her|their|why|never|nobody|wish|hope|can't wait|glad|feels?|looks|sounds|love|hate|can't believe|fingers crossed|touch wood|if only|who knew|fair enough|no wonder|haven't|hasn't|hadn't|didn't|couldn't|been|not (?:really |so |very |exactly )?(?:looking forward|in the mood|happy|a fan|my favou?rite|fun|great)|long time no)\\b`,
  'i',
)
/** "weddings are so expensive", "grass is coming on nicely" */
const tells =
  /^[\p{L}'-]+(?: [\p{L}'-]+){0,3}?(?:'s|'re| is| are| was| were| isn't| aren't| never| always| keeps?) \p{L}/iu
const muses =
  /^(?:[\p{L}']+[ ,]+){0,3}i (?:\p{L}+ ){0,2}(?:wonder|wish|hope|doubt|swear|keep (?:thinking|wondering)|dread|miss|love|hate|don't know how)\b|, (?:you know|can you believe it|honestly|eh)$|\bwish me luck\b|\bmaybe i should just\b|^i once \p{L}+/iu
const commands =
  /\d|\b(?:put|pop|add|delete|remove|complete|finish|done|move|push|postpone|reschedule|rename|mark|undo|redo|remind|cancel|tick|tag|restore|list|tasks?|todos?|due|today|tomorrow|tonight|morning|afternoon|evening|shouldn't|(?!yesterday)\p{L}{3,}day|urgent|important|priority|note|paid|bought)\b/iu
const steers =
  /\b(?:left(?! (?:my|our|the|a|it)\b)|back|wants?|buy|call|pay|forget|need|must|should(?!'ve| have)|have to)\b/i
const beside =
  /^(?:(?:ugh|nice|great|cool|lovely|awesome|sweet|yay|aw+|phew|okay|ok|yeah|yep|true|hm+|argh|gosh|damn|jeez|hey there|hey|hi|thanks|thank you|morning|oh|ha|haha|lol|omg|well|anyway|honestly|tbh|man|wow|thankyou(?: dear)?|bruh|bro|dude|mate|girl|ngl|oof|yikes)[ ,.!]+)+(?=\S)/i
/** "they kept me on hold for 40 minutes can you believe it" */
const marvels =
  /^(?:i |we )?can't (?:believe|wait)\b|\b(?:can you believe (?:it|that)|bless (?:her|him|them)|(?:is|are|was|were) (?:terrible|awful|horrible|amazing|crazy|insane|a nightmare|a mess|a lot|delicious|exhausting|brutal)(?: (?:today|tonight|this morning|this week|lately|yesterday|last night|again))?)$/i
/** "Kwame will be thrilled, he hates thursdays" */
const feelsSo =
  /\b(?:will|would|'ll|'d|is|are|was|were|going to|gonna) (?:be )?(?:so |really |very |quite |absolutely )?(?:thrilled|delighted|furious|angry|pleased|upset|gutted|relieved|jealous|proud|excited|over the moon|annoyed|livid|devastated)\b|^(?:\p{L}+|my \p{L}+) (?:really |just |absolutely )?(?:hates|loves|adores|despises|can't stand|is obsessed with) [^,;\d]+$/iu
const mostWords = 20

/** "tires cost a fortune these days", "that inspector drives me crazy" */
export const rants =
  /^(?:[\p{L}'-]+ ){1,5}(?:costs?(?: me| us)? (?:a (?:fortune|bomb|packet|ton|lot)|an arm and a leg|(?:way |far )?too much|so much|loads|tons)|(?:drives?|is driving|are driving|drove) (?:me|us) (?:crazy|mad|nuts|insane|bonkers|up the wall|round the bend)|(?:makes?|made) (?:me|us) (?:so |really )?(?:cry|laugh|smile|sick|angry|mad|nervous|happy|sad|tired|anxious)|(?:takes?|took|is taking) (?:forever|ages|so long|all (?:day|night|morning))|(?:sucks?|stinks?|rocks|blows)|(?:kills?|stresses|stressed|annoys?|scares?|bores?|bugs?|exhausts?|freaks?) (?:me|us)(?: out)?|(?:gets?|is getting|are getting|got) on my (?:last )?nerves?|never (?:stops?|ends?|answers?|picks? up|listens?|repl(?:y|ies)|shuts? up|works?))(?:,? (?:these days|lately|again|every (?:single )?time|anyway|though|honestly|lol|haha|now|so much|sometimes|always|today|this (?:week|month|year)|i swear))*$/iu

const requests = /\b(?:so|please|can you|could you)\b/i

const onlyRemarks = (text: string) =>
  remarksOnDay(text) ||
  rants.test(text) ||
  idly.test(text) ||
  marvels.test(text) ||
  (feelsSo.test(text) && !requests.test(text))

/** Whether words only tell something, so that no example of what to say is wanted. */
export function isChat(said: string): boolean {
  const text = withoutEmoji(said)
    .replace(/[\s.!]+$/, '')
    .replace(beside, '')
  if (text.split(' ').length > mostWords || text.endsWith('?')) return false
  if (onlyRemarks(text)) return true
  if (commands.test(text)) return false
  return muses.test(text) || ((speaks.test(text) || tells.test(text)) && !steers.test(text))
}

const asksFor =
  /\d|\b(?:every|urgent|important|high|medium|low|done|finished|paid|sent|meant|instead|from now on|one's|ones|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|put|add|delete|remove|complete|move|push|postpone|reschedule|rename|mark|undo|redo|remind|cancel|tick|tag|restore|list|tasks?|todos?|due|priority|notes?|forget|must|should|have to|needs? to|need (?!an? (?:break|drink|coffee|nap|holiday|vacation|minute|hug|rest))|wants? to)\b/i

/** Whether a statement of which nothing was understood only tells how things are: "boss is in a mood today". */
export function isRemark(said: string): boolean {
  const text = withoutEmoji(said)
    .replace(/[\s.!]+$/, '')
    .replace(beside, '')
  const words = text.split(' ').length
  if (words < 3 || words > mostWords || text.endsWith('?') || asksFor.test(text)) return false
  return speaks.test(text) || tells.test(text)
}

/** Whether somebody begins to speak of themselves, of others or of how things are. */
export const speaksOfPeople = (text: string): boolean => speaks.test(text)

/** "quiet day in the shop today": how a day is, and nothing to do. */
const daily =
  /^(?:finally |at last )?(?:what an? |such an? |an? )?(?:(?:very|so|really|pretty|long|quiet|slow|busy|rough|tough|hard|lovely|beautiful|nice|gorgeous|great|good|bad|horrible|awful|crazy|mad|hectic|boring|lazy|weird|strange|wild|wet|cold|hot|grey|gray|sunny|rainy)[ ,]+)+(?:day|morning|afternoon|evening|night|week|weekend|one|start|weather)\b(?!.*\b(?:out|trip|plan|planner|off|shift|class|meeting)\b)/i

/** "i'm so tired today" */
const feelings =
  /^(?:i'm|i am|we're|we are|i feel|i've been) (?:just )?(?:(?:so|too|really|very|pretty|totally|absolutely|quite|feeling) \p{L}+|(?:like )?(?:awful|terrible|rubbish|crap|shit|rough|sick|ill|tired|exhausted|knackered|shattered|beat|wiped|drained|sad|happy|bored|stressed|hungry|starving|grumpy|great|fine|fantastic|anxious|nervous|lazy))(?: (?:today|tonight|right now|this morning|this week|lately|already|at the moment))*$/iu
/** "if it rains i might skip the gym", "the gym was so crowded yesterday": nothing to do about what it speaks of. */
const idly =
  /^(?:(?:maybe|perhaps|some ?day|one day|eventually|in another life),? )+(?:i|we)\b|\b(?:i|we) (?:\p{L}+ )?(?:wonder|might|may|could)\b|^(?:i|we) should .+ (?:some ?(?:time|day)|one day|at some point)$|^(?:i'm )?not sure (?:about|if|whether)\b|^(?:if|once|unless|as soon as|when(?:ever)?) .+\b(?:i|we)(?:'ll|'d| will| would| can) |^(?:the |my |our )?[\p{L}' -]{2,30}? (?:is|are|was|were) (?:so|too|such|really|very|pretty|quite) (?!urgent|important|late|overdue)\p{L}+/iu

/** "lol i'm so tired today" */
export const saysHowOneFeels = (said: string): boolean =>
  feelings.test(
    withoutEmoji(said)
      .replace(/[\s.!]+$/, '')
      .replace(beside, ''),
  )

/** Whether words say how a day is or how somebody feels, and so name nothing to do, though they name a day. */
export const remarksOnDay = (text: string): boolean => daily.test(text) || feelings.test(text)
