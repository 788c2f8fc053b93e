import { isNoise } from '../asides.ts'
import { defineIntent } from '../intent.ts'

const thanks =
  /^(?:(?:ok|okay|great|perfect|nice|cool|wonderful|awesome|super)[ ,!.]+)?(?:many )?(?:thanks|thank you|thank u|thankyou|thx|tysm|ty|ta|cheers|much appreciated|appreciate it)(?: (?:so much|a lot|very much|a bunch|again|for (?:that|your help|the help|everything|helping)))*(?:[ ,]+(?:offhand|you|friend|buddy|mate))?[\s!.]*$/i
const warmly =
  /^(?:(?:lovely|marvellous|splendid|ok|okay|great|perfect|nice|cool|wonderful|awesome|super|brilliant|amazing|yay|ah|oh|aw|alright|right|nvm|ok then|love (?:it|this)|brill|sorted|ace|legend|top|done|noted|that's (?:great|all|perfect|it)|done for (?:today|now))[ ,!.]+)*(?:many |big |a million |a big )?(?:thanks|thank you|thx|cheers|ta|ty)(?:[ ,!.]+(?:ever so much|so much|a lot|loads|heaps|a million|a bunch|again|kindly|pal|mate|love|boss|dear|all|very much|(?:you're|you are|u r|ur|u are|that's|that is|that was|this is|it's) (?!\S+ing )[^?]{2,40}|for [^?]{2,40}|(?:good)?bye|see you.*|x+))*[\s!.]*$/i
const praise =
  /^(?:(?:that's |that is |this is |it's |you're |you are |very |so |how )?(?:great|perfect|nice|cool|awesome|good|excellent|wonderful|brilliant|amazing|looks good|sounds good|love it|well done|good job|nice work|great job|sweet|fantastic)(?: (?:job|work|one))?[\s!.,]*)+$/i
const applause =
  /^(?:\u{1F44D}|\u{1F64F}|\u{1F44C}|\u{1F389}|\u{1F60A}|\u{1F642}|\u2764|\u{1F64C}|\u{1F44F}|\p{Emoji_Modifier}|\uFE0F|[\s!])+$/u
const agrees =
  /^(?:yes|yeah|yep|sure|ok(?:ay)?|k|alright|all right|fine|got it|i see|understood|sounds good|makes sense|lol|haha+|hm+|ah+|oh+|on it|will do|i'll do (?:it|that|this|them)(?: now| later| soon| first| tomorrow)?)[\s!.]*$/i

export const thank = defineIntent<string>({
  name: 'thank',
  examples: [
    { say: ['thanks!'], reply: "You're welcome!" },
    { say: ['great, thank you so much'], reply: "You're welcome!" },
    { say: ['good job'], reply: 'Glad to help!' },
    { say: ['ok'], reply: 'All right. Tell me when there is something to do.' },
  ],
  recognise: ({ raw }) => {
    if (thanks.test(raw) || warmly.test(raw)) return "You're welcome!"
    if (applause.test(raw) || praise.test(raw)) return 'Glad to help!'
    if (isNoise(raw) && raw.split(' ').length > 1)
      return 'All right. Tell me when there is something to do.'
    return agrees.test(raw) ? 'All right. Tell me when there is something to do.' : null
  },
  act: (reply) => reply,
})
