import { knownName, namesOf } from '../targets/near-names.ts'
import { describeLists, type Steps } from '../steps/steps.ts'

/** Where tasks belong, as a sentence tells it. */
export interface ToldPlace {
  /** The words that name the tasks. */
  about: string
  /** About "it". */
  command: string
  sure: boolean
}

const kind = '(?:lists?|stuff|things?|bits|ones?|tasks?|projects?|jobs|errands|folder|pile)'
const also = '(?:,? (?:as well|too|now|then|please|also|really|actually))*'
const joint = '(?:in|into|on|onto|to|under|for|with|inside)'
const into = `${joint} (?:the |my |our )?(?:rest of (?:the |my )?|other |same )*`
const name = `([\\p{L}\\p{N}][\\p{L}\\p{N}&' -]{0,30}?)(?: ${kind})?`
const misplaced = new RegExp(
  `^(?:the |my )?(.+?) (?:doesn't|don't|does not|do not|shouldn't|should not) (?:belong|go|be|live) (?:in|under|on|with) [^,;.]{2,30}[,;.] ?(?:it|that|they|those)(?:'s| is| are|'re| belongs?| goes?| should (?:be|go))(?: in| under| on| with)? (?:an? |the |my )?${name}$`,
  'iu',
)
const told = [
  misplaced,
  new RegExp(
    `^(.+?),?(?: (?:all|both|each|also|really|actually|should|can|must|now|belongs?|goe?s?|be|come|comes|sits?|lives?|moves?|stays?|is|are|one|ones)|'s|'re)+ (?:all |both |also |actually |really )*${into}${name}${also}$`,
    'iu',
  ),
  new RegExp(`^(?:put|stick|pop|file|throw|get|bung|chuck) (.+?) ${into}${name}${also}$`, 'iu'),
  new RegExp(
    `^(.+?)(?: is| are|'s| belongs? to)(?: really| actually| also| all)* (?:an? |the )${name}${also}$`,
    'iu',
  ),
]
const hashed = /#([\p{L}\p{N}_/-]+)/u
const tagged =
  /^(.+?) (?:should|needs? to|must|has to|is to) be (?:tagged|labelled|labeled)(?: as| with)? #?([\p{L}\p{N}_/-]+)(?:,? (?:rather than|instead of|not) #?([\p{L}\p{N}_/-]+))?(?: instead)?$/iu
const untagged =
  /^(.+?) (?:isn't|aren't|is not|are not|is no longer|shouldn't be)(?: really)?(?: an?| in| tagged)? #?([\p{L}\p{N}_/-]+)(?: thing| one)?,? (?:so )?(?:take|get|drop|remove|lose|ditch)(?: off)? (?:that|the|its) (?:tag|label)(?: off)?$/iu
const barely =
  /\b(?:is|are|'s|a|an|the|thing|things|one|ones|as well|too|all|both|tagged|also|should be|tag)\b/giu

/** The list or tag that is called so. */
export function* placeCalled(name: string): Steps<{ list: string } | { tags: string[] } | null> {
  const outline = yield* describeLists()
  if (!outline.ok) return null
  const list = knownName(name, namesOf(outline.lists))
  if (list !== undefined) return { list }
  const tag = knownName(name, namesOf(outline.tags))
  return tag === undefined ? null : { tags: [tag] }
}

/** "bike should be tagged errands", and "mum isn't family, take that tag off" */
function readTagged(text: string): ToldPlace | null {
  const [, about, tag, other] = tagged.exec(text) ?? []
  if (about !== undefined && tag !== undefined) {
    const drop = other === undefined ? '' : ` and remove #${other} from it`
    return { about, command: `tag it #${tag}${drop}`, sure: true }
  }
  const [, odd, wrong] = untagged.exec(text) ?? []
  return odd === undefined || wrong === undefined
    ? null
    : { about: odd, command: `remove #${wrong} from it`, sure: true }
}

/** "fix bike is a #weekend thing" */
function readTag(text: string): ToldPlace | null {
  const own = hashed.exec(text)
  if (own?.[1] === undefined || !/(?:\b(?:is|are)\b|'s )/iu.test(text)) return null
  const rest = text.replace(own[0], ' ')
  const pointsAtSeveral = /^(?:both|all)\b/i.exec(rest)?.[0]
  return {
    about: pointsAtSeveral ?? rest.replace(barely, ' '),
    command: `tag it #${own[1]}`,
    sure: true,
  }
}

/** "poster, train and hotel all go under Lund": a list that is there, or a tag. */
export function* toldPlace(text: string): Steps<ToldPlace | null> {
  const tag = readTagged(text) ?? readTag(text)
  if (tag !== null) return tag
  for (const [index, pattern] of told.entries()) {
    const [, about, place] = pattern.exec(text) ?? []
    if (about === undefined || place === undefined) continue
    const known = yield* placeCalled(place)
    if (known === null) continue
    const command =
      'list' in known ? `move it to my ${known.list} list` : `tag it #${known.tags.join(' #')}`
    return { about, command, sure: index < 3 }
  }
  return null
}
