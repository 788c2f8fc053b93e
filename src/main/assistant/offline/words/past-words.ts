import { possibleBases } from './past-tense.ts'

/** Past forms that only tell that something happened, which a command is seldom made of. */
const irregular =
  /^(?:came|gone|grown|drunk|sat|stood|slept|won|kept|held|drew|drawn|flew|flown|shut|spent|shot|fitted|fit|bound|bent|wrote|payed|split|swum|swam|began|begun|sorted|sewn|shorn|spun|stuck|struck|swept|torn|worn|woken|bitten|broken down)$/
const notPast =
  /^(?:need|feed|seed|bed|red|shed|speed|weed|wed|hundred|sacred|kindred|naked|wicked|indeed|embed|bleed|breed|heed|tired|bored|stressed|worried|excited|scared|annoyed|pleased|disappointed|interested|confused|married|related|used|supposed|called|named|left|found|read|put|cut|set|let)$/

/** Whether a word, in lower case, tells of something in the past, as "paid" and "loaded" do. */
export function isPast(word: string): boolean {
  if (notPast.test(word)) return false
  return irregular.test(word) || possibleBases(`${word} it`).length > 0
}

/** "was put", "got cut": forms that are past only behind "is" or "got". */
export const isParticiple = (word: string): boolean =>
  isPast(word) || /^(?:put|cut|set|read|found|left|called|shut|let)$/.test(word)

const alike = [
  'call ring phone telephone speak talk contact reach',
  'buy get order pick collect fetch grab purchase',
  'pay transfer settle',
  'submit hand turn send file lodge upload deliver',
  'fix mend repair sort',
  'book reserve arrange confirm',
  'wash clean scrub launder rinse',
  'grade mark',
  'email mail send post write text message forward',
  'bank deposit lodge',
  'review read check approve merge',
  'load pack zip stow',
  'drop leave take',
  'return take give bring drop',
  'cut mow trim',
  'tidy clean clear',
  'finish do complete write',
].map((words) => new Set(words.split(' ')))

/** The words that "paid" or "loaded" can be a form of. */
const basesOfPast = (word: string): readonly string[] =>
  possibleBases(`${word} it`).map((base) => base.split(' ')[0] ?? base)

/** Whether a deed in the past, or one that people use for it, is what a title begins with. */
export function isDeedOf(word: string, title: string): boolean {
  const verb = /^\p{L}+/u.exec(title.toLowerCase())?.[0] ?? ''
  return basesOfPast(word).some(
    (base) => base === verb || alike.some((words) => words.has(base) && words.has(verb)),
  )
}
