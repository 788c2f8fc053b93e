import { foldText } from '../../../../shared/todos/fold-text.ts'

const endings = /(?:ations?|ings?|ments?|ions?|ers?|ed|es|s|e)$/
const leastLetters = 4

/** Words that people use for one another. */
const alike: readonly ReadonlySet<string>[] = [
  'photo picture pic foto',
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

/** What ends a word, and what its base ends with: "application" is of "apply", "sharpen" of "sharp". */
const nouns: readonly (readonly [ending: RegExp, verbs: readonly string[]])[] = [
  [/ications?$/, ['y', 'icate']],
  [/(?:iptions?|ipts?)$/, ['ibe']],
  [/missions?$/, ['mit']],
  [/uctions?$/, ['uce', 'uct']],
  [/eptions?$/, ['eive', 'ept']],
  [/isions?$/, ['ide', 'ise']],
  [/rations?$/, ['er']],
  [/ations?$/, ['ate', 'e', '']],
  [/sponses?$/, ['spond']],
  [/ials?$/, ['y']],
  [/als?$/, ['', 'e']],
  [/(?<=v)er(?:y|ies)$/, ['er']],
  [/(?:at)?ures?$/, ['', 'e']],
  [/[ae]nces?$/, ['', 'e', 'ain']],
  [/ments?$/, ['']],
  [/en$/, ['']],
]
const leastOfVerb = 3

/** The verbs that a word can be the noun of. */
function verbsOf(word: string): readonly string[] {
  return nouns.flatMap(([ending, verbs]) => {
    const stem = word.replace(ending, '')
    return stem === word ? [] : verbs.map((verb) => `${stem}${verb}`)
  })
}

const isNounOf = (noun: string, verb: string) =>
  verb.length >= leastOfVerb && verbsOf(noun).includes(verb)

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
  if (isNounOf(one, other) || isNounOf(other, one)) return true
  return alike.some(
    (words) => words.has(one.replace(/s$/, '')) && words.has(other.replace(/s$/, '')),
  )
}

const small = new Set(
  'the a an my our his her their to for of with and about on in at from is it'.split(' '),
)

/** The words without their endings, to look for other forms of them. */
export const stemsOf = (phrase: string): string => wordsOf(phrase).map(stemOf).join(' ')

/** Other words for those of a phrase: the verbs of its nouns, and what people say instead. */
export function otherWordsFor(phrase: string): string {
  const others = wordsOf(phrase).flatMap((word) => {
    const same = alike.filter((words) => words.has(word.replace(/s$/, '')))
    return [...verbsOf(word), ...same.flatMap((words) => [...words])]
  })
  return [...new Set(others)].filter((word) => word.length >= leastOfVerb).join(' ')
}

/** Whether every telling word is in the title in some form: "the invites" in "Send invitations". */
export function relatesTo(phrase: string, title: string): boolean {
  const wanted = wordsOf(phrase).filter((word) => !small.has(word))
  const own = wordsOf(title)
  return wanted.length > 0 && wanted.every((word) => own.some((other) => isRelated(word, other)))
}
