import { defineIntent } from '../intent.ts'

const topics: readonly (readonly [pattern: RegExp, answer: string])[] = [
  [
    /^(?:move|put|bring|send|shift) .+ (?:to|at|on) (?:the )?(?:very )?(?:top|bottom|start|front|beginning)(?: of (?:the|my) (?:list|tasks))?$|^put .+ (?:above|below|ahead of|in front of) .+$/i,
    'I can\'t change the order here; drag the task in the list. To have it come first say "make it high priority".',
  ],
  [
    /^(?:set|start) (?:an? |the |my )?(?:\S+ \S+ )?(?:timer|stopwatch|countdown)\b/i,
    'I can\'t run timers, but I can remind you: say "remind me to check the oven at 5:30pm".',
  ],
  [
    /^(?:start (?:over|again|afresh|from scratch)|reset(?: everything| all)?|(?:let's )?start fresh)$/i,
    'I keep your tasks as they are. To begin with an empty list say "delete everything"; you are asked first.',
  ],
]

/** What people ask of their tasks that cannot be done here: said plainly instead of being guessed at. */
export const unable = defineIntent<string>({
  name: 'unable',
  examples: [
    {
      before: ['Gym'],
      say: ['start over'],
      reply:
        'I keep your tasks as they are. To begin with an empty list say "delete everything"; you are asked first.',
    },
  ],
  recognise: ({ text, asks }) =>
    asks ? null : (topics.find(([pattern]) => pattern.test(text))?.[1] ?? null),
  act: (answer) => answer,
})
