import { editDistance } from '../../../../shared/todos/word-similarity.ts'
import { withoutSoftStart } from '../words/asides.ts'
import { withoutBrackets } from './bracketed.ts'
import { inEverydayEnglish } from './foreign-wordings.ts'
import { isImperative } from '../words/imperative.ts'
import { withoutLongLead } from './long-leads.ts'
import { withMissingCommas } from './missing-commas.ts'
import { normaliseCharacters, stripPoliteness } from './normalise.ts'
import { repairWords, type Repaired } from './repair-words.ts'
import { settleCorrections } from './settle-corrections.ts'
import { saidOnce } from './said-twice.ts'
import { writeOutShortWords } from './short-forms.ts'
import { writeOutSigns } from './texting-signs.ts'

const numbered = /(?:^|[\s:])1[.)] .*\s2[.)] /
/** "save a view of work tasks, call it Office" */
const namedView =
  /^(?=.*\b(?:view|filter|saved search)\b)(.+?),? (?:and )?(?:please )?(?:name|call|title) it (\S.*)$/i
const nextNumber = / (?=[1-9]\d?[.)] \p{L})/gu

const dashed = /(?: - [^-\n]{2,40}){3,}$/

/** "create task - call the vet - tomorrow - high" */
const dashedTask =
  /^(?:please )?(?:add|create|make|new)(?: me)?(?: (?:a|an|the|new))* (?:task|todo|to-do|reminder) - /i

/** "1) call Ann 2) pay rent" and "to get - milk - eggs - tape" in lines of their own. */
function inLines(text: string): string {
  if (numbered.test(text)) return text.replace(nextNumber, '\n')
  if (dashedTask.test(text))
    return text.replace(/ - (high|medium|low)$/i, ', $1 priority').replaceAll(' - ', ', ')
  const isOther = /\bnotes?\b|"/i.test(text) || isImperative(text)
  return isOther ? text : text.replace(dashed, (items) => items.replaceAll(' - ', '\n- '))
}

/** "✔ weatherstripping": ticked, not written down. */
const ticked =
  /^(?:(?:hey|hi|ok(?:ay)?|um+|so|oh|yay|and)[ ,.!]+)*(?:[\u2705\u2714\u2611\u2713]\uFE0F?|\[[xX]\]) ?(?=\p{L})(.+?)(?<!\bdone)$/u

/** "the session is off, delete": what was just spoken of. */
const deleteAtEnd =
  /^(?!.*\n)(?=.*(?:\b(?:is|are|was|were|never|no|not|got|has|have|lol|its)\b|n't\b|'s\b))(.{8,}?)(?:[,;.!]+ ?| so | (?=please |just ))(?:(?:please|just|so) )*(?:delete|remove|bin|drop|(?:delete|remove|bin|drop|toss|scrap|ditch|chuck) it)[.! ]*$/i
/** "the security training, delete" */
const saidLast = /^([^"]{4,80}?), (?:please |so |just )?(delete|remove)$/iu
/** "the rent on friday, change it" */
const changeIt = /(?<=\S{3} .*), (?:so |please |just )*change it$/i
const neverHappens = /\b(is|are|'s) never (?:happening|going to happen)\b/gi
/** "do 2 instead of noon" */
const instead =
  /^((?:can|could) (?:you|we) )?(?:do|try|say) (\d{1,2}(?::\d\d)?(?: ?[ap]m)?|noon) instead(?: of .{1,12})?$/i
/** "erands (errands*)" and "erands *errands" */
const respelled = /(\p{L}{3,}) (?:\((?:(\p{L}{3,})\*|\*(\p{L}{3,}))\)|\*(\p{L}{3,}))(?=$|[ .,!?])/gu
const mostApart = 3
const tickBehind = /^([^\n]{3,60}?) ?[\u2705\u2714\u2611\u2713]\uFE0F?$/u

/** "email the treasurer \u2705": what is to be done, and is. */
function withTickBehind(text: string): string {
  const deed = tickBehind.exec(text)?.[1]
  return deed !== undefined && isImperative(withoutSoftStart(deed)) ? `${deed} done` : text
}

/** "**buy oats** tomorrow" */
const emphasis =
  /(?<![\p{L}\p{N}*_])(\*{1,2}|_{1,2})(?=[\p{L}\p{N}])([^*_\n]{2,80}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu

const withSpelling = (text: string) =>
  text.replace(respelled, (said, wrong: string, ...[one, two, three]: string[]) => {
    const right = one ?? two ?? three ?? ''
    const apart = editDistance(wrong.toLowerCase(), right.toLowerCase(), mostApart)
    return apart > mostApart ? said : right
  })

/** "ok brain dump" over a list */
const dumped =
  /^(?:(?:ok(?:ay)?|so|hi|hey|right|alright|morning)[ ,.!]+)*(?:quick )?(?:brain ?dump|list ?dump|dump)(?: time| incoming)?[ :.,!-]*\n/i
/** "no it bounced \u{1F62D} undo it": between what is told and what is wanted. */
const emojiBetween =
  /(?<=\p{L}) ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+ ?(?=(?:please|can you|undo|delete|remove|move|push|mark|add|reopen|complete|tick|bring|put)\b)/giu
/** "rent is due on the first" */
const dueFirst =
  /\b((?:due|expires?|ends?|starts?|falls?) (?:on |by |before )?the) first(?=[.!]*$)/gim

const withMarks = (text: string) =>
  withSpelling(withTickBehind(text))
    .replace(dumped, 'add these:\n')
    .replace(emojiBetween, ', ')
    .replace(ticked, '$1 done')
    .replace(neverHappens, '$1 not happening')
    .replace(changeIt, '')
    .replace(dueFirst, '$1 1st')
    .replace(deleteAtEnd, '$1, delete it')
    .replace(saidLast, '$1, $2 it')
    .replace(instead, '$1make it $2 instead')

const withViewName = (text: string) => text.replace(namedView, '$1 called $2')

/** "push it to friday, same time": a move keeps the time anyway. */
const keepsTime =
  /^((?:[^\n]*[,.!] (?:and |so |but )*)?(?:(?:please|can|could|would|might|you|ok|and|just) )*(?:move|push|reschedule|postpone|shift|bump|delay) [^,\n]+), (?:at |but )*(?:the )?same (?:time|hour)(?: (?:as before|as usual|as always|please))*[.!?]*$/i

/** "earlier, say tuesday" */
const forExample =
  /, say,? (?=(?:on |at |around |by )?(?:the |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight))/giu

/** A message as it is read: with plain characters, its slips put right, its short forms written out, and what was taken back left out. */
export function readMessage(words: string): Repaired {
  const short = writeOutShortWords(normaliseCharacters(words).replace(emphasis, '$2'))
  const repaired = repairWords(short.text)
  const plain = saidOnce(
    withMissingCommas(inEverydayEnglish(writeOutSigns(withoutBrackets(repaired.text)))),
  )
  const text = withMarks(
    withViewName(withoutLongLead(plain).replace(keepsTime, '$1').replace(forExample, ' ')),
  )
  return {
    text: inLines(settleCorrections(text)),
    written: new Map([...short.written, ...repaired.written]),
  }
}

/** An earlier message as it was read, without politeness. */
export const asRead = (text: string) => stripPoliteness(readMessage(text).text)
