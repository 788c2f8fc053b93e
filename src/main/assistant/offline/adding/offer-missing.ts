import { addedMoment } from './added-moment.ts'
import type { Clause } from '../intent.ts'
import { quotable, sentenceCase, titleText } from '../words/phrases.ts'
import { readNewTask } from './read-tasks.ts'
import type { Situation } from '../situation.ts'

const deeds =
  /^(?:cancel|change|move|drop|check|clear|close|finish|give|read|take|cut|open|bring|return|swap|switch|book|call|put|set up|clear out|pull|find|write|make|start) (?=\S)/i
/** What is only said of tasks that are there. */
const ofTheList =
  /\b(?:it|that|this|them|those|these|task|tasks|todo|todos|list|tag|priority|note|notes|reminder|date|deadline|due|title|done|off|back|high|low|medium|repeat\w*|instead)\b|\b(?:to|into) /i
/** "put the second coat on saturday" */
const putOn = /^(?:put|stick|pop) .+ (?:on|for) /i
const mostWords = 10

/** A question whether a command that found no task was meant for a new one, as "cancel gym membership" may be. */
export function newTaskQuestion({ text, asks }: Clause, { reading }: Situation) {
  const { title: said } = readNewTask(text, reading)
  const title = putOn.test(text) ? said.replace(/^\p{L}+ /u, '') : said
  const isDeed = deeds.test(said) && !ofTheList.test(text)
  if (asks || !isDeed || title.split(' ').length > mostWords || quotable(title) === null)
    return null
  const question = `Should I add ${titleText(sentenceCase(title))}${addedMoment(text, reading)}?`
  return {
    kind: 'confirm',
    tasks: [],
    note: `add ${putOn.test(text) ? text.replace(/^\p{L}+ /u, '') : text}`,
    text: question,
  } as const
}
