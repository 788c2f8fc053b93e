import { defineIntent } from '../intent.ts'

const complains =
  /^(?:(?:no+|oops|whoops)[ ,]+)?(?:(?:the |that was the )?wrong (?:one|task)|(?:that(?:'s| is| was)|this is|it's) (?:wrong|not right|not (?:what i|the one i) (?:meant|wanted|said|asked for)|incorrect|a mistake))[\s.!]*$/i

/** Someone says that the last change was wrong, without saying what to do. */
export const regret = defineIntent<true>({
  name: 'regret',
  examples: [
    {
      say: ['add soup', "that's wrong"],
      reply: 'Sorry about that. Say "undo" to take my last change back.',
      after: ['Soup'],
    },
    {
      say: ['add soup', "that's not what I meant, undo"],
      reply: 'Undone: "Soup" is off your list again.',
      after: [],
    },
  ],
  recognise: ({ raw }) => (complains.test(raw) ? true : null),
  act: () => 'Sorry about that. Say "undo" to take my last change back.',
})
