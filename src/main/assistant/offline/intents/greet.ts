import { defineIntent } from '../intent.ts'

/** What the assistant says first. */
const greeting = "Hello! I'm your todo assistant. How can I help you manage your tasks today?"

const greets =
  /^(?:(?:oh )?(?:hi+|hello+|he+y+|hiya|gm|g'day|heya|howdy|yo|hallo|hola|greetings|good (?:morning|afternoon|evening|day)|morning|evening|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day|happy (?:new year|easter|holidays|christmas|weekend))(?:[ ,]+(?:there|again|offhand|everyone|assistant|friend|you))?[\s!.,?]*|(?:ok(?:ay)?|so|hey|hello)?[ ,]*(?:are )?you (?:still )?(?:there|awake|around)[\s!.?]*)+$/i
const asksHowItIs =
  /^(?:(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening))[ ,!.]+(?:there[ ,!.]+)?)?(?:how are (?:you|things)(?: doing)?(?: today| this morning)?|how's life|you (?:ok|okay|alright|all right)|how's it going|how do you do|what's up|sup|wassup)[\s?!.]*$/i

export const greet = defineIntent<'greeting' | 'well-being'>({
  name: 'greet',
  examples: [
    { say: ['hi'], reply: greeting },
    { say: ['Hello there!'], reply: greeting },
    { say: ['good morning'], reply: greeting },
    { say: ['how are you?'], reply: "I'm ready to work, thanks for asking. What is there to do?" },
  ],
  recognise: ({ raw }) => {
    if (greets.test(raw)) return 'greeting'
    return asksHowItIs.test(raw) ? 'well-being' : null
  },
  act: (kind) =>
    kind === 'greeting' ? greeting : "I'm ready to work, thanks for asking. What is there to do?",
})
