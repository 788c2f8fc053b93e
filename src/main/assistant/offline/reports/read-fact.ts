import { isParticiple, isPast } from '../words/past-words.ts'

/** That something has come about: "boards are in the van", "rent's paid", "Jonah has the contract". */
export interface Fact {
  /** For each thing that it is told of the phrases that can name it, the most telling first. */
  things: readonly (readonly string[])[]
  /** What has become of it: "paid", or "van" of "in the van". */
  words: readonly string[]
  /** Said with a word that means done, whatever was to be done. */
  done: boolean
  /** Told of somebody else, or with more said: to be asked about. */
  doubtful: boolean
  /** Said of a task only where its title has the same deed: "changed", "cancelled". */
  strict: boolean
  /** Said of two tasks of a kind, as in "both orders went out". */
  both: boolean
}

const longest = 160
const mostWords = 14

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const auxiliaries = setOf("is are was were has have had got been 's 're 've it's")
const adverbs = setOf(
  'all now already finally both just also well truly officially completely fully properly safely been got gotten had being each',
)
const doneWords = setOf(
  'done complete completed finished sorted ticked checked handled settled history behind over wrapped',
)
const states = setOf(
  'in on off out up away back through here there gone home with clean dry empty full ready live safe spotless tidy mine ours running working sharp tight sealed fed at',
)
/** What becomes of things that is no deed of anybody. */
const happens = setOf(
  'arrived came went left landed cleared turned showed finished ended got made gone come',
)
const otherwise = setOf(
  'moved pushed rescheduled postponed changed delayed cancelled canceled closed broken broke lost stolen forgotten missed sold needed wanted expired failed rejected refused overdue due late wrong scheduled planned meant supposed increased raised shifted extended blocked stuck ruined damaged overpriced loved liked hated tricky delicious hard overloaded doubled reduced',
)
const pronouns = setOf(
  'i we he she it they you me us him them that this these those everyone everybody someone somebody nobody there who what which one ones mine',
)
const determiners = setOf(
  'the a an my our his her their its your all both every each whole entire that this those these some new last final remaining other of',
)
const prepositions = setOf(
  'to with at for from of on about in into onto up off out back away down over by through round around',
)
const times =
  /\b(?:this (?:morning|afternoon|evening|week|minute)|last (?:night|week)|just now|right now|yesterday|today|tonight|earlier|at (?:lunch|noon|last|dawn)|on (?:the|my) way (?:home|back|in|here)|(?:since |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|too|as well|though|now|already|finally|for (?:me|us))\b/gi
const lead =
  /^(?:(?:ok(?:ay)?|so|oh|and|but|sure|well|right|btw|also|yeah|yep|yes|hey|finally|great|hooray|woohoo|yay|good news|turns out|looks like|by the way|i see|now)[ ,!:-]+)+/i
const cuts =
  /\s*[,;!]\s*|\s+[-\u2013\u2014]+\s+|\.+\s+|\s+(?:so|cos|because|since|thank|after|as|which|but|while|though)\s+/i
const unsure =
  /\b(?:will|would|should|could|can|must|might|may|shall|going to|about to|(?:have|has|had|needs?|needed|wants?|wanted|hope|try|trying|got|ought|like|love|hate|plan|planning) to|if|when|once|until|till|unless|before|whether|maybe|perhaps|probably|hopefully|almost|nearly|half|partly|mostly|apparently|supposed|said|says|told|asked|thinks?|thought|wonder\w*|never|not|no|none|nobody|nothing|hardly|barely|forgot|forgotten|still|again|tomorrow|next|soon|later|be|being|gone up|went up|gone down|went down|always|usually|every|years?|ago|(?:19|20)\d\d|rather|better|(?:another|further|extra|more) (?:week|day|month|hour|time|few)|started|begun|began)\b|n't\b|'d\b|\?|["\n]/i
export const unsureBeside =
  /\b(?:if|unless|maybe|perhaps|probably|i think|hopefully|not sure|until|almost|kidding|joking|(?:has|have|needs?|ought) to(?! do\b)|must|should|had better)\b|\?|["\n]/i
const doubtBeside = /\b(?:but|except|apart from|not|still|yet|didn't|isn't|aren't)\b/i

const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}#&]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []

/** Without "the", "all of the" and the like in front. */
function bare(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !determiners.has(word))
  return first < 0 ? [] : words.slice(first)
}

/** The phrase, its last word and its first: "chem essay", "essay", "chem". */
function namesOf(words: readonly string[]): string[] {
  const phrase = bare(words)
  if (phrase.every((word) => pronouns.has(word))) return []
  const short = phrase.map((word) => word.replace(/^(.+)'s$/, '$1'))
  return [short.join(' '), ...(short.length > 1 ? [short.at(-1) ?? '', short[0] ?? ''] : [])]
}

/** The same for each part of "milk and bread"; none when one of them names nothing. */
function namesIn(words: readonly string[]): string[][] {
  const parts = words.join(' ').split(/ (?:and|&|plus) /)
  const names = parts.map((part) => namesOf(part.split(' ').filter((word) => word !== '')))
  return names.every((some) => some.length > 0) ? names : []
}

/** What was done something to: "the tomatoes" of "the tomatoes a drink". */
function objectOf(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !prepositions.has(word) && !pronouns.has(word))
  const rest = start < 0 ? [] : bare(words.slice(start))
  const end = rest.findIndex((word) => prepositions.has(word) || determiners.has(word))
  return end <= 0 ? rest : rest.slice(0, end)
}

interface Predicate {
  words: readonly string[]
  done: boolean
  /** What it was done to, where somebody else did it. */
  object: readonly string[]
}

const toldOf = (words: readonly string[], done = false): Predicate => ({ words, done, object: [] })

const isResult = (word: string) => states.has(word) || isParticiple(word) || happens.has(word)

/** What follows "is" or "has". */
function readState(rest: readonly string[], hasObject: boolean): Predicate | null {
  const at = rest.findIndex((word) => !adverbs.has(word) || doneWords.has(word))
  const words = at < 0 ? [] : rest.slice(at)
  const [first] = words
  if (first === undefined) return rest.includes('been') ? toldOf(['been']) : null
  if (doneWords.has(first)) return toldOf(words, true)
  if (isResult(first)) return toldOf(words)
  const isDefinite = hasObject && !/^(?:an?|no|some|any|\d+|one|two|three)$/.test(first)
  return isDefinite ? { words: [], done: false, object: words } : null
}

/** What people do of themselves: "gran phoned" is no report of a call. */
const personal =
  /^(?:called|phoned|rang|emailed|texted|messaged|asked|told|wrote|visited|replied|answered|contacted|said|laughed|cried|slept|walked|moved)$/

/** What is told by a verb alone: "arrived", "loaded", or "mowed the lawn". */
function readVerb(words: readonly string[]): Predicate | null {
  const [verb = '', ...rest] = words
  if (/^(?:an?|one|some|me|us|him|her|them|you)$/.test(rest[0] ?? '')) return null
  if (happens.has(verb)) return toldOf(words)
  const object = objectOf(rest)
  if (object.length === 0 && personal.test(verb)) return null
  return object.length === 0 ? toldOf(words) : { words: [verb], done: false, object }
}

const mostOfThing = 6
const isVerb = (word: string) =>
  isPast(word) || happens.has(word) || /^(?:complete|done)$/.test(word)

/** What is told by the words from `at` on; undefined when no verb is there. */
function predicateAt(words: readonly string[], at: number): Predicate | null | undefined {
  const word = words[at] ?? ''
  if (auxiliaries.has(word)) {
    return readState(words.slice(at + 1), /^(?:has|have|had|got)$/.test(word))
  }
  if (!isVerb(word)) return undefined
  return doneWords.has(word) ? toldOf([word], true) : readVerb(words.slice(at))
}

/** Where the subject ends, and what is told of it. */
function findPredicate(words: readonly string[]): { thing: string[]; told: Predicate } | null {
  for (const [at, word] of words.slice(0, mostOfThing + 1).entries()) {
    const told = at === 0 ? undefined : predicateAt(words, at)
    if (told !== undefined) return told === null ? null : { thing: words.slice(0, at), told }
    const [, owner] = /^(.+)'(?:s|ve|re)$/.exec(word) ?? []
    const state = owner === undefined ? null : readState(words.slice(at + 1), false)
    if (owner !== undefined && state !== null) {
      return { thing: [...words.slice(0, at), owner], told: state }
    }
  }
  return null
}

const own = /^(?:i|we|i've|we've|ive|i'm|we're)$/
/** "we ate at the hall" is not about the hall. */
const isPlace = /^(?:at|about|around|near)$/
const returned = /^(?:been|back|home|out)$/

/** What one says to have done: "transferred" and what follows, or "been" and what follows. */
function ownDeed(words: readonly string[]): readonly string[] {
  const start = words.findIndex(
    (word) => !own.test(word) && !adverbs.has(word) && word !== 'have' && word !== 'had',
  )
  if (start < 0) return []
  return words.slice(words[start - 1] === 'been' ? start - 1 : start)
}

function isOwnDeed(verb: string, next: string): boolean {
  if (returned.test(verb) || verb === 'went') return true
  if (isPlace.test(next) || otherwise.has(verb)) return false
  return isVerb(verb) || /^(?:read|put|cut|left|called)$/.test(verb)
}

/** "transferred the rent", "been to the dentist": a deed of one's own. */
function readOwn(words: readonly string[]): Fact | null {
  const [verb = '', ...others] = ownDeed(words)
  if (!isOwnDeed(verb, others[0] ?? '')) return null
  const things = namesIn(objectOf(others))
  if (things.length === 0) return null
  return { things, words: [verb], done: false, doubtful: false, strict: false, both: false }
}

function untilAnd(words: readonly string[]): readonly string[] {
  const end = words.indexOf('and')
  return end <= 0 ? words : words.slice(0, end)
}

function readOther(words: readonly string[]): Fact | null {
  const found = findPredicate(words)
  if (found === null) return null
  const { thing, told } = found
  const object = namesIn(told.object)
  const things = object.length === 0 ? namesIn(thing) : [[...object.flat(), ...namesOf(thing)]]
  if (things.length === 0) return null
  const telling = untilAnd(told.words)
  const strict = telling.some((word) => otherwise.has(word)) || telling[0] === 'at'
  return {
    things,
    words: telling,
    done: told.done,
    doubtful: object.length > 0,
    strict,
    both: false,
  }
}

/** "tap: mended" */
const headed = / ?[:=] (?=\S+(?: \S+){0,3}$)/

/** "hoses and pots both shipped" */
const pairBoth = /^(.+ and .+?) both (?=\p{L})/iu
const works = /(?<=\p{L} )works(?: (?:again|now|fine|properly))+$/iu
const worksAgain = /\b(working|running|open) again\b/i

function readSegment(segment: string): Fact | null {
  const plain = segment
    .replace(works, 'is working')
    .replace(worksAgain, '$1')
    .replace(pairBoth, '$1 ')
  const words = wordsOf(plain.replace(times, ' ').replace(headed, ' is '))
  if (words.length < 2 || words.length > mostWords || unsure.test(plain)) return null
  const [first = ''] = words
  const isOwn = [own, returned, /^left$/].some((pattern) => pattern.test(first)) || isPast(first)
  return isOwn ? readOwn(words) : readOther(words)
}

/** "milk, bread and eggs are in" */
const listed = /^(?:[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,2}, ){1,5}(?:[\p{L}\p{N}'-]+ ){1,3}and /iu
const asOneList = (list: string) => list.replace(/, /g, ' and ')

/** Reads a sentence that tells of something that has come about; null when it tells anything else. */
export function readFact(said: string): Fact | null {
  if (said.length > longest || unsureBeside.test(said)) return null
  const segments = said.replace(lead, '').replace(listed, asOneList).split(cuts)
  for (const segment of segments.slice(0, 4)) {
    const fact = readSegment(segment.trim())
    if (fact === null) continue
    const both = /^(?:i(?:'ve)? |we(?:'ve)? )?(?:\p{L}+ )?both (?!.* and )/iu.test(segment)
    return { ...fact, both, doubtful: fact.doubtful || doubtBeside.test(said) }
  }
  return null
}
