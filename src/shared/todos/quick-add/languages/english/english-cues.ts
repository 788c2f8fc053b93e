import type { Cues } from '../language.ts'
import { wordSet } from '../word-set.ts'
import { weekdaySource } from './words.ts'

const clockSource =
  '(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m|p\\.m)|\\d{1,2}:\\d{2}|@\\s*\\d|at\\s+\\d|(?:at\\s+)?(?:noon|midday|midnight)\\b|half past|quarter (?:past|to)'
const functionWords =
  'about|with|to|for|at|because|re|if|in|from|before|after|when|until|till|by|via|per|so|but|then|while|as|on|please|pls|thanks|and|starting|every|daily|weekly|monthly|yearly'
const joint = '(?:-|–|/|&|,|to|and|or)?'

/** What in English shows that a phrase is a date or a time. */
export const englishCues: Cues = {
  clock: new RegExp(`^\\s*,?\\s*(?:${clockSource})`, 'iu'),
  word: new RegExp(`^\\s+(?:${functionWords})(?![\\p{L}\\p{N}'’-])`, 'iu'),
  joining: /^\s+(?:and|or|in|to|as|so)\s/iu,
  priority: /^\s+(?:(?:high|top|medium|med|low|no)[\s-]+prio|prio(?:rity)?[\s:])/iu,
  dayPart: /^\s+(?:morning|afternoon|evening|night)(?<rest>[^]*)$/iu,
  weekdayAfter: new RegExp(`^\\s*${joint}\\s*(?:${weekdaySource})s?(?!\\p{L})`, 'iu'),
  weekdayBefore: new RegExp(`(?<!\\p{L})(?:${weekdaySource})s?\\s*${joint}\\s*$`, 'iu'),
  vetoes: wordSet(
    'the a an my our his her their its your every each last past of after since until till than from',
    'good black blue freaky manic ruby bloody was were cyber easter ash palm casual taco super shrove first second third st saint',
    'mister mr mrs ms dr called named titled like about',
  ),
  due: /^(?:(?:is|it.?s)\s+)?(?:due|deadline)/iu,
  deadline: /^(?:.*due|deadline|by)/iu,
  on: /^(?:on|by|before)$/iu,
  before: /^before$/iu,
  amounts: /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/iu,
  rangeAfter: /^\s*(?:-|–|to|until|till)\s*(?:\d|noon|midnight)/iu,
  rangeBefore: /\d\s*(?:am|pm)?\s*(?:-|–|\sto|\suntil|\still)\s*$/iu,
  timeVetoes: {
    articles: wordSet(
      'the a an my our your every each genesis exodus psalm matthew mark luke john acts romans ratio score',
    ),
    verbs: wordSet('look looks looking aim shoot than least most'),
  },
  vagueTime: /^for$/iu,
}
