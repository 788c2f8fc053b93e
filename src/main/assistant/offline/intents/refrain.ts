import { keepsOn } from '../moments/keeping.ts'
import { defineIntent, type Clause } from '../intent.ts'
import type { Situation } from '../situation.ts'

/** What is said when nothing is done because nothing was wanted. */
export const leftAlone = 'All right, I left everything as it is.'

const forbids =
  /^(?:(?:no+|nope|nah|wait|oh|hey|um+|stop|please)[ ,!.]+)*(?:(?:don'?t|do not)(?! (?:need|want) (?!to (?:add|change|complete|delete|remove|move|rename|reopen|undo|restore|do (?:it|that|this|anything))\b).+ (?:any ?more|any longer|after all|now|then|either)$)(?! need (?:the|my) (?!.*\b(?:deleted|removed|moved|changed|done|added)\b))(?! bother (?:(?:with|about) (?!it\b|that\b)|to (?!delet|remov|chang|mov|add|tick|undo)|(?!delet|remov|chang|mov|add|tick|undo)\p{L}+ing ))|never(?! ?mind\b)|no need to|you (?:shouldn'?t|should not|must not|mustn'?t)|i (?:said|told you) (?:don'?t|not to)|i don'?t want(?: you)? to|you don'?t (?:need|have) to)\b/iu
const reminds = /^(?:please )?(?:don'?t|do not|never) (?:let me )?forget\b/i
const calledOff =
  /^(?:no+|nope|nah|no thanks?|no thank you|never ?mind|nvm|nm|no wait|wait,? no|(?:actually|oh|ah|sorry),? no|cancel|cancel (?:that|it)|forget (?:it|that|about it|i said anything)|nothing|never ?mind (?:about )?(?:the rest|the others?|it|that|them|those)|(?:i'm |i am )?not sure(?: yet| about (?:it|that|this))?|(?:maybe|perhaps) later|not (?:today|tonight)|(?:maybe |perhaps )?(?:some other|another) time|let's call it a day|neither(?: of (?:them|these|those))?|none(?: of (?:them|these|those))?|not yet|leave it|leave (?:it|them|everything)(?: as (?:it is|they are|is))?|not now|no,? not (?:that|this|it)(?: one)?|no way|god no|hell no|definitely not|absolutely not|better not|i changed my mind|stop|abort|skip(?: it)?|(?:(?:no+|actually|nvm|never ?mind|ok(?:ay)?|wait)[ ,]+)*(?:leave|keep) (?:it|that|them|those|both|everything|all of (?:it|them)|the .{2,40}?)(?: (?:there|alone|open|where (?:it|they) (?:is|are|was|were)|as (?:it|they) (?:is|are|was|were)|(?:on|at|for|to) .{2,30}))?|no don't|no leave it|(?:no,? )?(?:wait|hold on))(?:[ ,]+(?:thanks|thank you|then|please|sorry|never ?mind)|,? (?:that's|that is|it's|it is|this is) (?:too|way|just|fine|ok|okay|good|enough|more than|plenty)\b[^,;?\d]{0,30})?[\s!.]*$/i

/** "add um no never mind i've forgotten" */
const takenBack =
  /[ ,.-](?:never ?mind|nvm|forget (?:it|that)|(?:but|no) leave it|scrap that)(?: i(?:'ve|'ll| have| will)? .{0,20})?[\s!.]*$/i

const afterChange = 'Say "undo" to take my last change back, or tell me what to do instead.'
const bareNo =
  /^(?:(?:hm+|um+|uh+|oh|ah|er+)[ ,.!]+)*(?:no+|nope|nah|no wait|wait,? no|(?:actually|oh|ah|sorry),? no)[\s!.]*$/i

function readRefusal({ raw, text }: Clause, situation: Situation): string | null {
  const { justChanged, question, reading } = situation
  if (question === null && keepsOn(text, reading)) return null
  if (bareNo.test(raw) && justChanged && question === null) return afterChange
  const isOff = takenBack.test(raw) || calledOff.test(raw) || calledOff.test(text)
  return isOff || forbidsIt(text) ? leftAlone : null
}

const forbidsIt = (text: string) => forbids.test(text) && !reminds.test(text)

export const refrain = defineIntent<string>({
  name: 'refrain',
  examples: [
    { say: ['never mind'], reply: 'All right, I left everything as it is.' },
    {
      say: ["um add um no never mind i've forgotten"],
      reply: 'All right, I left everything as it is.',
      after: [],
    },
    {
      before: ['Buy milk'],
      say: ["don't delete the milk"],
      reply: 'All right, I left everything as it is.',
      after: ['Buy milk'],
    },
    {
      say: ['add soup', 'no'],
      reply: 'Say "undo" to take my last change back, or tell me what to do instead.',
      after: ['Soup'],
    },
    {
      before: ['A', 'B', 'C', 'D'],
      say: ['delete everything', 'no'],
      reply: 'All right, I left everything as it is.',
      after: ['A', 'B', 'C', 'D'],
    },
  ],
  recognise: readRefusal,
  act: (reply) => reply,
})
