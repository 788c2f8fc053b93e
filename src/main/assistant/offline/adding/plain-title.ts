import { deedOfGerund } from '../words/gerund.ts'

/** What says that there is no date, and belongs to no title. */
const whenever =
  "(?:some ?day|some ?time(?: soon)?|one (?:day|of these days)|at some (?:point|stage)|eventually|no rush|no hurry|no date|when(?:ever)? (?:(?:i|we) ?(?:can|get (?:a (?:chance|moment|minute)|round to it|time)|(?:have|have got|'ve got) (?:time|a (?:moment|minute|chance)))|possible))"
const atEnd = new RegExp(`(?:[ ,;-]+${whenever}| \\(${whenever}\\)|[ ,]+whenever)$`, 'i')
const atStart = new RegExp(
  `^${whenever},? (?:i (?:want|need|have|would like|'d like) to )?(?=\\p{L})`,
  'iu',
)
const roundTo =
  /^(?:finally |really )*(?:get|getting) (?:a?round to|on with) (\p{L}+ing) (?=\p{L})/iu
/** Who is to do it: "I'll start the beans", after its day was read. */
const oneself =
  /^(?:(?:i|we)(?:'ll| will|'m going to| am going to|'re going to|'ve got to|'d better| need to| have to| must| should| gotta)(?: have to| need to)?|need to) (?=\p{L}+ \S)/iu
const alongside = /(?:[ ,]+(?:oh|um|uh|also|and|then|as well|too|with the))+$/i

/** A title without what only says how pressing it is, or leads up to it. */
export function plainTitle(said: string): string {
  let title = said
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const shorter = title.replace(alongside, '').replace(atEnd, '').replace(atStart, '')
    if (shorter === '' || shorter === title) break
    title = shorter
  }
  return title.replace(roundTo, (whole, gerund: string) => {
    const deed = deedOfGerund(gerund)
    return deed === null ? whole : `${deed} `
  })
}

/** "start the beans" of what was told as "on monday I'll start the beans". */
export const withoutOneself = (title: string) => title.replace(oneself, '')
