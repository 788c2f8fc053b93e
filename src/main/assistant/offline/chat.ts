const speaks =
  /^(?:(?:ugh|oh|ah|well|honestly|sometimes|lol|haha|sorry|hello there|anyway|okay|ok|right|so|gosh|phew|wow|omg|yeah|hmm|man|god)[ ,!.]+)*(?:i|i'm|i've|i'd|i'll|we|we're|you|you're|they|they're|he|she|it|it's|that's|that|this|there|there's|nobody|everyone|ur|what a|so|too|such|shattered|knackered|exhausted|tired|good|great|lovely|twelve)\b/i
const steers =
  /\d|\b(?:put|pop|left|want|wants|back|add|delete|remove|complete|finish|done|move|push|postpone|reschedule|rename|mark|undo|redo|remind|cancel|tick|tag|restore|list|tasks?|todos?|due|today|tomorrow|\p{L}+day|tonight|at \d|urgent|important|priority|buy|call|pay|note|paid|bought|forget|need|must|should|have to|if|when|don't|not|if)\b/iu
const mostWords = 16

/** Whether words only tell something, so that no example of what to say is wanted. */
export const isChat = (text: string): boolean =>
  speaks.test(text) && !steers.test(text) && text.split(' ').length <= mostWords

/** Whether somebody begins to speak of themselves, of others or of how things are. */
export const speaksOfPeople = (text: string): boolean => speaks.test(text)

/** What is said to that: nothing was done. */
export const heard = 'I see. I changed nothing; tell me when there is something to do.'
