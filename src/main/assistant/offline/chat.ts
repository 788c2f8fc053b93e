const lead =
  '(?:(?:ugh|oh|ah|well|honestly|sometimes|lol|haha|sorry|hello there|anyway|okay|ok|right|so|gosh|phew|wow|omg|yeah|hmm|man|god|great|but|and|still|mind you|some days|these days)[ ,!.]+)*'
const speaks = new RegExp(
  `^${lead}(?:i|i'm|i've|i'd|i'll|we|we're|you|you're|they|they're|he|she|it|it's|that's|that|this|there|there's|nobody|everyone|ur|what a|so|too|such|shattered|knackered|exhausted|tired|good|great|lovely|twelve|my|our|his|her|their|why|wish|hope|glad|feels?|looks|sounds|love|hate|can't believe|fingers crossed|touch wood|if only|who knew|fair enough|no wonder)\\b`,
  'i',
)
/** "weddings are so expensive", "grass is coming on nicely" */
const tells =
  /^[\p{L}'-]+(?: [\p{L}'-]+){0,3}?(?:'s|'re| is| are| was| were| isn't| aren't| never| always| keeps?) \p{L}/iu
const muses =
  /^(?:[\p{L}']+[ ,]+){0,3}i (?:\p{L}+ ){0,2}(?:wonder|wish|hope|doubt|swear|keep (?:thinking|wondering)|dread|miss|love|hate|don't know how)\b|, (?:you know|can you believe it|honestly|eh)$|\bwish me luck\b/iu
const commands =
  /\d|\b(?:put|pop|add|delete|remove|complete|finish|done|move|push|postpone|reschedule|rename|mark|undo|redo|remind|cancel|tick|tag|restore|list|tasks?|todos?|due|today|tomorrow|tonight|morning|afternoon|evening|shouldn't|\p{L}{3,}day|urgent|important|priority|note|paid|bought)\b/iu
const steers = /\b(?:left|back|wants?|buy|call|pay|forget|need|must|should(?!'ve| have)|have to)\b/i
const mostWords = 20

/** Whether words only tell something, so that no example of what to say is wanted. */
export function isChat(said: string): boolean {
  const text = said.replace(/[\s.!]+$/, '')
  if (text.split(' ').length > mostWords || text.endsWith('?') || commands.test(text)) return false
  return muses.test(text) || ((speaks.test(text) || tells.test(text)) && !steers.test(text))
}

/** Whether somebody begins to speak of themselves, of others or of how things are. */
export const speaksOfPeople = (text: string): boolean => speaks.test(text)

/** What is said to that: nothing was done. */
export const heard = 'I see. I changed nothing; tell me when there is something to do.'
