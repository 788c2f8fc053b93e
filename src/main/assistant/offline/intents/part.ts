import { defineIntent } from '../intent.ts'

const parts =
  /^(?:(?:ok(?:ay)?|great|perfect|right|cool|good|alright|well|so|(?:i'm |i am )?off(?: to (?:bed|sleep|work|lunch|school|the gym))?)[ ,!.]+)*(?:(?:(?:gotta|got to|have to) (?:go|run|dash)(?: now)?)[ ,!.]+)?(?:bye+|bye[ -]bye|good ?bye|see (?:you|ya)(?: (?:later|soon|tomorrow|around))?|later|(?:good ?)?night(?: night)?|gn(?:ight)?|g'night|ciao|farewell|take care|have a (?:good|nice|great) (?:day|one|evening|night|weekend)|i(?:'ve got| have|'ve) to go(?: now)?|(?:i'm )?(?:off|heading off|away)(?: to (?:bed|sleep|work|lunch|school|the gym)| home| now)?|ta[- ]?ra|cheerio|toodle[- ]?(?:oo|pip)|gotta (?:go|run|dash)|talk to you (?:later|soon)|ttyl|speak soon|i'm done(?: for (?:now|today|the day))?|done for (?:now|today|the day)|nothing else(?: for (?:now|today))?|(?:(?:great|ok|perfect|right)[ ,]+)?that(?:'s| is| was| will be|'ll be) (?:all|everything)(?: for (?:now|today))?|that is all|that's it(?: for (?:now|today))?|i think that's (?:all|it))(?:[ ,]+(?:offhand|then|for now|thanks|thank you|cheers|bye))*[\s!.]*$/i

export const part = defineIntent<true>({
  name: 'part',
  examples: [
    { say: ['bye'], reply: 'Goodbye! Your tasks will be here.' },
    { say: ["that's all for now"], reply: 'Goodbye! Your tasks will be here.' },
  ],
  recognise: ({ raw }) => (parts.test(raw) ? true : null),
  act: () => 'Goodbye! Your tasks will be here.',
})
