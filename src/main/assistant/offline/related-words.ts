import { foldText } from '../../../shared/todos/fold-text.ts'

const endings = /(?:ations?|ings?|ments?|ions?|ers?|ed|es|s|e)$/
const leastLetters = 4

/** Words that people use for one another. */
const alike: readonly ReadonlySet<string>[] = [
  'photo picture pic',
  'birthday bday',
  'doctor doc gp',
  'professor prof',
  'appointment appt',
  'medicine medication med tablet pill',
  'exam examination test',
  'form paperwork document doc',
  'car van motor',
  'mum mom mother',
  'dad father',
  'gran grandma granny nan grandmother',
  'phone telephone mobile',
  'bike bicycle',
  'vet veterinarian',
  'rubbish trash bin garbage',
  'shop store supermarket',
  'present gift',
  'cert certificate',
  'uni university',
  'flat apartment',
  'certs certificates',
].map((words) => new Set(words.split(' ')))

const wordsOf = (text: string) =>
  foldText(text)
    .replace(/'s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

function stemOf(word: string): string {
  const stem = word.replace(endings, '')
  return stem.length >= leastLetters ? stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : word
}

function isRelated(one: string, other: string): boolean {
  if (one === other || stemOf(one) === stemOf(other)) return true
  return alike.some(
    (words) => words.has(one.replace(/s$/, '')) && words.has(other.replace(/s$/, '')),
  )
}

const small = new Set(
  'the a an my our his her their to for of with and about on in at from is it'.split(' '),
)

/** The words without their endings, to look for other forms of them. */
export const stemsOf = (phrase: string): string => wordsOf(phrase).map(stemOf).join(' ')

/** Whether every telling word is in the title in some form: "the invites" in "Send invitations". */
export function relatesTo(phrase: string, title: string): boolean {
  const wanted = wordsOf(phrase).filter((word) => !small.has(word))
  const own = wordsOf(title)
  return wanted.length > 0 && wanted.every((word) => own.some((other) => isRelated(word, other)))
}
