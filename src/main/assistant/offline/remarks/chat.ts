const lead =
  '(?:(?:ugh|oh|ah|well|honestly|sometimes|lol|haha|sorry|hello there|anyway|okay|ok|right|so|gosh|phew|wow|omg|yeah|hmm|man|god|great|but|and|still|mind you|maybe|perhaps|at least|some (?:days|nights|mornings|weeks)|these days)[ ,!.]+)*'
const speaks = new RegExp(
  `^${lead}(?:i|i'm|i've|i'd|i'll|we|we're|you|you're|they|they're|he|she|it|it's|that's|that|this|there|there's|nobody|everyone|ur|what a|so|too|such|shattered|knackered|exhausted|tired|good|great|lovely|twelve|my|our|his|her|their|why|never|nobody|wish|hope|can't wait|glad|feels?|looks|sounds|love|hate|can't believe|fingers crossed|touch wood|if only|who knew|fair enough|no wonder)\\b`,
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
  /^(?:(?:ugh|hey there|hey|hi|thanks|thank you|morning|oh|ha|haha|lol|omg|well|anyway|honestly|tbh|man|wow|thankyou(?: dear)?|bruh|bro|dude|mate|girl|ngl|oof|yikes)[ ,.!]+)+(?=\S)/i
/** "they kept me on hold for 40 minutes can you believe it" */
const marvels =
  /^(?:i |we )?can't (?:believe|wait)\b|\b(?:can you believe (?:it|that)|bless (?:her|him|them)|(?:is|are|was|were) (?:terrible|awful|horrible|amazing|crazy|insane|a nightmare|a mess|a lot|delicious|exhausting|brutal)(?: (?:today|tonight|this morning|this week|lately|yesterday|last night|again))?)$/i
/** "Kwame will be thrilled, he hates thursdays" */
const feelsSo =
  /\b(?:will|would|'ll|'d|is|are|was|were|going to|gonna) (?:be )?(?:so |really |very |quite |absolutely )?(?:thrilled|delighted|furious|angry|pleased|upset|gutted|relieved|jealous|proud|excited|over the moon|annoyed|livid|devastated)\b|^(?:\p{L}+|my \p{L}+) (?:really |just |absolutely )?(?:hates|loves|adores|despises|can't stand|is obsessed with) [^,;\d]+$/iu
const mostWords = 20

const requests = /\b(?:so|please|can you|could you)\b/i

const onlyRemarks = (text: string) =>
  remarksOnDay(text) ||
  idly.test(text) ||
  marvels.test(text) ||
  (feelsSo.test(text) && !requests.test(text))

/** Whether words only tell something, so that no example of what to say is wanted. */
export function isChat(said: string): boolean {
  const text = said.replace(/[\s.!]+$/, '').replace(beside, '')
  if (text.split(' ').length > mostWords || text.endsWith('?')) return false
  if (onlyRemarks(text)) return true
  if (commands.test(text)) return false
  return muses.test(text) || ((speaks.test(text) || tells.test(text)) && !steers.test(text))
}

/** Whether somebody begins to speak of themselves, of others or of how things are. */
export const speaksOfPeople = (text: string): boolean => speaks.test(text)

/** "quiet day in the shop today": how a day is, and nothing to do. */
const daily =
  /^(?:what an? |such an? |an? )?(?:(?:very|so|really|pretty|long|quiet|slow|busy|rough|tough|hard|lovely|beautiful|nice|gorgeous|great|good|bad|horrible|awful|crazy|mad|hectic|boring|lazy|weird|strange|wild|wet|cold|hot|grey|gray|sunny|rainy)[ ,]+)+(?:day|morning|afternoon|evening|night|week|weekend|one|start|weather)\b(?!.*\b(?:out|trip|plan|planner|off|shift|class|meeting)\b)/i

/** "i'm so tired today" */
const feelings =
  /^(?:i'm|i am|we're|we are|i feel|i've been) (?:just )?(?:so|too|really|very|pretty|totally|absolutely|quite) \p{L}+(?: (?:today|tonight|right now|this morning|this week|lately|already|at the moment))*$/iu
/** "if it rains i might skip the gym", "the gym was so crowded yesterday": nothing to do about what it speaks of. */
const idly =
  /^(?:(?:maybe|perhaps|some ?day|one day|eventually|in another life),? )+(?:i|we)\b|\b(?:i|we) (?:\p{L}+ )?(?:wonder|might|may|could)\b|^(?:i|we) should .+ (?:some ?(?:time|day)|one day|at some point)$|^(?:i'm )?not sure (?:about|if|whether)\b|^(?:if|once|unless|as soon as|when(?:ever)?) .+\b(?:i|we)(?:'ll|'d| will| would| can) |^(?:the |my |our )?[\p{L}' -]{2,30}? (?:is|are|was|were) (?:so|too|such|really|very|pretty|quite) (?!urgent|important|late|overdue)\p{L}+/iu

/** Whether words say how a day is or how somebody feels, and so name nothing to do, though they name a day. */
export const remarksOnDay = (text: string): boolean => daily.test(text) || feelings.test(text)

/** What is said to that: nothing was done. */
export const heard = 'I see. I changed nothing; tell me when there is something to do.'
