import { isAside, isTelling } from '../words/asides.ts'

const leads =
  /^(?:(?:oh|ah|um+|uh+|hm+|well|so|right|ok(?:ay)?|you know what|on second thoughts?|thinking about it|(?:that|it|this) (?:would|will|'?d|has to|must) be|(?:i|we)(?:'ll| will| would|'d) (?:take|say|go (?:with|for))|(?:let's )?go (?:with|for)|let's (?:do|say|take)|i (?:think|guess|suppose|reckon)|it(?:'s| is| was)|make (?:it|that)|do|pick|take|probably|definitely)[ ,.!:-]+)+(?=\S)/i
const ends =
  /[ ,.!-]+(?:obviously|obvs|obv|ofc|of course|clearly|duh|sorry|please|i (?:think|guess|suppose|mean|reckon)|then|thanks|thank you|for now|only|actually|definitely|for sure|lol|haha+|silly(?: me)?|as i said|like i said|dear|mate|x+)$/i
const tail =
  /^(.{2,40}?)(?:[,.;!]+ | -+ | (?=(?:(?:i|we) (?:don'?t|do not|no longer|already|won'?t)|because|since|cos|cause|coz|cuz|as (?:i|we|he|she|they|it)(?:'s|'re|'m|'ve)?) ))(.+)$/i
const ofOthers = /^(?:the )?others?\b|^(?:the )?rest\b/i

/** An answer and what is said after it; the whole when nothing is. */
export function cutTail(said: string): [answer: string, after: string] {
  const [, answer, after] = tail.exec(said) ?? []
  return answer === undefined || after === undefined ? [said, ''] : [answer, after]
}

/** Whether what follows an answer only tells why. */
export const tellsWhy = (after: string): boolean =>
  isAside(after) || (ofOthers.test(after) && isTelling(after))

/** What an answer chooses, without what people say around it: "the oat one, obviously". */
export function plainChoice(said: string): string {
  let text = said.replace(/[\s.!]+$/, '').replace(leads, '')
  for (let shorter = text.replace(ends, ''); shorter !== text; shorter = text.replace(ends, '')) {
    text = shorter
  }
  return text
}
