import { isNoise } from '../words/asides.ts'
import { defineIntent } from '../intent.ts'

const thanks =
  /^(?:(?:ok|okay|great|perfect|nice|cool|wonderful|awesome|super)[ ,!.]+)?(?:many )?(?:thanks|thank you|thank u|thankyou|thx|tysm|ty|ta|cheers|much appreciated|appreciate it)(?: (?:so much|a lot|very much|a bunch|again|for (?:that|your help|the help|everything|helping)))*(?:[ ,]+(?:offhand|you|friend|buddy|mate))?[\s!.]*$/i
const warmly =
  /^(?:(?:lovely|marvellous|splendid|ok|okay|great|perfect|nice|cool|wonderful|awesome|super|brilliant|amazing|yay|ah|oh|aw|alright|right|nvm|ok then|love (?:it|this)|brill|sorted|ace|legend|top|done|noted|that's (?:great|all|perfect|it)|done for (?:today|now))[ ,!.]+)*(?:many |big |a million |a big )?(?:thanks|thank you|thx|cheers|ta|ty)(?:[ ,!.]+(?:ever so much|so much|a lot|loads|heaps|a million|a bunch|again|kindly|pal|mate|love|boss|dear|all|very much|(?:you're|you are|u r|ur|u are|that's|that is|that was|this is|it's) (?!\S+ing )[^?]{2,40}|for [^?]{2,40}|(?:good)?bye|see you.*|(?:have|enjoy) (?:an? |the |your )?(?:\p{L}+ ){0,2}(?:day|evening|night|weekend|morning|afternoon|one)|x+))*[\s!.]*$/iu
/** "grand so, thanks a million", "cheers, that helps a ton" */
const grateful =
  /^(?:(?:ok|okay|great|grand|perfect|brilliant|lovely|so|well|oh|ah|aw|right|aye|yes|yeah|cool|nice|good|super|wow|ace|sound|many|big|huge|a|million|wonderful|excellent|fab|phew|fantastic|you (?:star|legend|gem)|(?:you're|you are|ur|u r) (?:an? |the )?\p{L}+)[ ,!.]+)*(?:thanks|thank you|thank u|thx|cheers|ta|(?:very )?much obliged|obliged|much appreciated|appreciated|i(?: really)? appreciate|appreciate|bless you|nice one)(?:[ ,!.]+(?:that|this|it|you|so|very|an?|for|again|really|loads|heaps|tons?|ever)\b[^?\d,.;:]{0,40})?[\s!.x]*$/iu
const flatters =
  /^(?:(?:oh|ah|aw|ok|wow|haha|lol|honestly|well)[ ,!.]+)*(?:you(?:'re| are)?|ur|u r) (?:an? |the |my |such an? |so |absolute )*(?:dear|star|gem|legend|life ?saver|angel|saint|treasure|best|rock|hero|genius|great|brilliant|amazing|awesome|wonderful|lovely|helpful|funny|fantastic|good)\b[^?\d,;:]{0,20}$/i
const wants =
  /\b(?:add|put|remind|move|push|delete|remove|complete|done|finished|mark|tick|cancel|rename|undo|bought|paid|sent|called|booked|tomorrow|tonight|\p{L}{3,}day)\b/iu
const praise =
  /^(?:(?:that's |that is |this is |it's |you're |you are |very |so |how )?(?:great|perfect|nice|cool|awesome|good|excellent|wonderful|brilliant|amazing|looks good|sounds good|love it|well done|good job|nice work|great job|sweet|fantastic)(?: (?:job|work|one))?(?: (?:team|everyone|all|us|me))?[\s!.,]*)+$/i
const applause =
  /^(?:\u{1F44D}|\u{1F64F}|\u{1F44C}|\u{1F389}|\u{1F60A}|\u{1F642}|\u2764|\u{1F64C}|\u{1F44F}|\p{Emoji_Modifier}|\uFE0F|[\s!])+$/u
const agrees =
  /^(?:yes|yeah|yep|yup|yessir|yes sir|sure|ok(?:ay)?|k|alright|all right|fine|got it|jk|np|omw|gtg|(?:gtg )?ttyl|wtf|ffs|idc|omf?g|wow+|ugh+|ar+gh+|oof|yikes|welp|sheesh|lmfao|xd|bbl|afk|ikr|smh|lma+o+|rofl|bruh|ok(?:i+|ie|ey)(?: do[ck](?:ie|ey))?|yas+|xo(?:xo)*|zz+|(?:just )?test(?: \d+)?|(?:ha){2,}h?|(?:he){2,}h?|i see|understood|sounds good|makes sense|lol|haha+|hm+|ah+|oh+|on it|will do|fair enough|no worries|no problem|righto|right you are|gotcha|(?:(?:aye|yes|yeah|ok|sure),? )?(?:go on|carry on)|interesting|same(?: here)?|brb|(?:hang on|hold on)(?: an?)?(?: (?:sec|second|minute|moment|mo))?|(?:just )?(?:one|a|1) (?:sec|second|moment|minute|mo)|let me think|(?:just )?testing(?: testing)?(?: [\d ]+)?|just (?:checking|asking|curious|looking|wondering)|huh|eh|(?:(?:sorry|oops|whoops|oh),? )*wrong (?:window|chat|person|app|tab|list)(?:,? (?:sorry|lol|haha|my bad|ignore (?:that|me)))*|ignore (?:that|me)|as you were|phew|whew|yay|woo+ ?hoo+|gosh|true|indeed|exactly|whatever|meh|(?:busy ?){2,3}|i'll do (?:it|that|this|them)(?: now| later| soon| first| tomorrow)?)[\s!.]*$/i

/** An answer to a question that is not open any more. */
const answersNothing =
  /^(?:y|yes+|yeah|yep|yup|sure|correct|right|exactly|absolutely|definitely|of course|please do|go ahead)(?:[ ,!.]+(?:ok(?:ay)?|yes|yeah|sure|please(?: do)?|thanks|thank you|go ahead|do (?:it|that)|right|correct|exactly|that's (?:it|right)|all(?: of them)?|both|all (?:three|four|five|six)|delete|remove|confirm(?:ed)?))*[\s!.]*$/i

const thanksUs = (raw: string) =>
  thanks.test(raw) || warmly.test(raw) || (grateful.test(raw) && !wants.test(raw))
const praisesUs = (raw: string) =>
  applause.test(raw) || praise.test(raw) || (flatters.test(raw) && !wants.test(raw))
const justAgrees = (raw: string) =>
  agrees.test(raw) || answersNothing.test(raw) || (isNoise(raw) && raw.includes(' '))

function replyTo(raw: string): string | null {
  if (thanksUs(raw)) return "You're welcome!"
  if (praisesUs(raw)) return 'Glad to help!'
  return justAgrees(raw) ? 'All right. Tell me when there is something to do.' : null
}

export const thank = defineIntent<string>({
  name: 'thank',
  examples: [
    { say: ['thanks!'], reply: "You're welcome!" },
    { say: ['great, thank you so much'], reply: "You're welcome!" },
    { say: ['grand so, thanks a million'], reply: "You're welcome!" },
    { say: ['good job'], reply: 'Glad to help!' },
    { say: ['ok'], reply: 'All right. Tell me when there is something to do.' },
  ],
  recognise: ({ raw }) => replyTo(raw),
  act: (reply) => reply,
})
