import { defineIntent } from '../intent.ts'

/** What is said when nothing is done because nothing was wanted. */
export const leftAlone = 'All right, I left everything as it is.'

const forbids =
  /^(?:please )?(?:don'?t|do not|never|no need to|you (?:shouldn'?t|should not|must not|mustn'?t)|i (?:said|told you) (?:don'?t|not to)|i don'?t want(?: you)? to|you don'?t (?:need|have) to)\b/i
const reminds = /^(?:please )?(?:don'?t|do not|never) (?:let me )?forget\b/i
const calledOff =
  /^(?:no+|nope|nah|no thanks?|no thank you|never ?mind|nvm|nm|no wait|wait,? no|(?:actually|oh|ah|sorry),? no|cancel|cancel (?:that|it)|forget (?:it|that|about it|i said anything)|nothing|neither|none(?: of (?:them|these|those))?|leave it|leave (?:it|them|everything)(?: as (?:it is|they are|is))?|not now|no way|god no|hell no|definitely not|absolutely not|better not|i changed my mind|stop|abort|skip(?: it)?|no don't|no leave it|(?:no,? )?(?:wait|hold on))(?:[ ,]+(?:thanks|thank you|then|please|never ?mind))?[\s!.]*$/i

export const refrain = defineIntent<true>({
  name: 'refrain',
  examples: [
    { say: ['never mind'], reply: 'All right, I left everything as it is.' },
    {
      before: ['Buy milk'],
      say: ["don't delete the milk"],
      reply: 'All right, I left everything as it is.',
      after: ['Buy milk'],
    },
    {
      before: ['A', 'B', 'C', 'D'],
      say: ['delete everything', 'no'],
      reply: 'All right, I left everything as it is.',
      after: ['A', 'B', 'C', 'D'],
    },
  ],
  recognise: ({ raw, text }) => {
    if (calledOff.test(raw) || calledOff.test(text)) return true
    return forbids.test(text) && !reminds.test(text) ? true : null
  },
  act: () => leftAlone,
})
