import { allMatches } from '../../../../shared/all-matches.ts'
import type { NamedTask } from '../../references.ts'
import { coversPhrase } from './resolve-title.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'

// Looked ahead, as one may be inside of another: "my mind about the card".
const definite = /\b(?:the|my|our|his|her|their) (?=((?:[\p{L}\p{N}'-]+ ?){1,4}))/giu
const beforeVerb =
  /^((?:[\p{L}\p{N}'-]+ ){1,4}?)(?:is|are|was|were|has|have|needs?|will|takes?|took|got|isn't|won't|gonna)\b/iu
const afterDeed =
  /^(?:i|we)(?:'ve|'m)? (?:(?:really|just|still|also|totally|completely) )*(?:forgot|forgotten|missed|skipped|don't (?:need|want|have)|didn't (?:get|do|finish|manage)|haven't (?:got|done|finished)|no longer (?:need|want)|can't (?:do|make)|couldn't (?:do|make)|won't (?:do|make|need)|(?:have|got) (?:enough|plenty of|plenty|too many|too much))(?: (?:to|about))?(?: (?:do|get|finish|make|around to))?(?: the| my)? (.+?)(?: (?:any ?more|any longer|yet|now|today|yesterday|after all))?$/i
const mostSearches = 12

/** The phrases of a clause that can name a task, longest first: "the flights yesterday", "the flights". */
function phrasesIn(text: string): string[] {
  const found = allMatches(text, definite).map(([, words = '']) => words.trim())
  const subject = beforeVerb.exec(text)?.[1]?.trim()
  const missed = afterDeed.exec(text)?.[1]
  const opening = text.replace(/^(?:(?:oh|ok|so|and|but|ugh|hmm|the|my|our) )+/i, '').split(' ')
  const first = opening.slice(0, 3).join(' ').replace(/'s$/, '')
  const whole = [missed, subject, ...found, first].filter((phrase) => phrase !== undefined)
  return whole.flatMap((phrase) => {
    const words = phrase.split(' ')
    return words.map((_, index) => words.slice(0, words.length - index).join(' '))
  })
}

/** "for heaven" names no task that is for somebody. */
const telling =
  /\b(?!(?:for|with|from|and|the|our|its|was|she|they|that|this|now|not|just|but|you|him|her)\b)[\p{L}\p{N}]{3,}/iu

/** The tasks that a clause speaks of without saying what to do with them. */
export function* namedTasks(
  text: string,
  status: 'open' | 'done' = 'open',
): Steps<readonly NamedTask[]> {
  for (const phrase of [...new Set(phrasesIn(text).filter((one) => telling.test(one)))].slice(
    0,
    mostSearches,
  )) {
    const found = yield* searchTasks({ query: phrase, status })
    const [task] = found.ok && found.match === 'one' ? found.matches : []
    if (task !== undefined && coversPhrase(phrase, task.title)) {
      return [{ id: task.id, title: task.title }]
    }
  }
  return []
}
