import type { Clause } from '../intent.ts'

/** How people say yes to a question. */
export const agrees =
  /^(?:yes+|yeah|yea|ye|yep|yup|ya|k|kk|yeh|go|mhm|uh huh|for sure|you bet|hell ye(?:s|ah)|sounds good|perfect|great|(?:sure,? )?why not|i (?:guess|suppose)(?: so)?|\u{1F44D}|aye|yessir|yes sir|indeed|sure(?: thing)?|ok(?:ay)?|y|do it|do that|do so|go ahead|go for it|go on|please(?: do)?|confirm(?:ed)?|correct|right|exactly|of course|absolutely|definitely|fine|alright|all right|add it|add them|that one|that's (?:it|right|the one)|i(?:'m| am) sure)(?:[ ,!.]+(?:please(?: do| add| delete)?|go|do|add|delete|move|remove|do it|do that|go ahead|go on|go for it|(?:take|cross|strike|toss|chuck|throw|get rid of|scratch|ditch|lose|clear) (?:it|them|that|those|both)(?: off| out| away)?|add it|add them|delete (?:it|them|all|everything)|all of (?:them|those|it)|that's (?:it|right|correct|fine|the one)|correct|right|exactly|them all|both(?: of them)?|i'm sure|i am sure|thanks|that one|yes|(?:please )?(?:to )?(?:delete|remove|complete|finish|tick|move|change|scrap|drop|reopen|bin)(?: (?:it|them|that|those|both))?(?: off)?|it is(?: done)?|it's done|they are|i (?:did|have)))*$/iu
/** "Wait, no, please" is no yes, whatever politeness it ends with. */
export const hesitates =
  /\b(?:no+|nope|nah|(?<!why )not|never|don'?t|wait|stop|cancel|wrong|oops|whoops|sorry|hold on|hang on)\b/i
/** Kind words are no consent to what cannot be seen any more afterwards. */
export const onlyPraises =
  /^(?:(?:perfect|great|sounds good|fine|alright|all right|right|cool|nice|lovely|good|awesome|brilliant|excellent|wonderful|super|fantastic)[ ,.!]*(?:thanks|thank you)?)[\s.!]*$/i
/** "yes, I don't need them anymore" hesitates as little as "yes". */
export const needsNoMore =
  /\b(?:don'?t|do not|didn'?t|no longer|not) (?:need|want|use|going|doing|have|have to|happening)\b.*/i

const whyGone =
  /[ ,.!-]+(?:i|we|it's|it is|that's) (?:don'?t|do not|no longer|not) (?:need|want|use|do|doing|going|happening)\b[^,;]*$/i

/** Whether a clause agrees to what was asked. */
export const isYes = ({ text, raw }: Clause) => {
  const said = raw.replace(whyGone, '')
  return (agrees.test(text) || agrees.test(said.replace(/[\s.!]+$/, ''))) && !hesitates.test(said)
}
