import { chosenTasks } from '../answers/chosen-tasks.ts'
import { defineIntent, type AnyIntent } from '../intent.ts'
import { withoutNo } from '../remarks/refusal.ts'
import type { NamedTask } from '../../references.ts'
import type { Situation } from '../situation.ts'
import { stopsIt, takenBack } from '../remarks/taken-back.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

interface OnlySome {
  words: string
  chosen: readonly NamedTask[]
}

const only =
  /^(?:(?:ok(?:ay)?|then|so|and|but|well)[ ,]+)*(?:just|only|i (?:only |just )?meant(?: only| just)?) (.+?)(?:,? (?:then|please|though))*[\s.!]*$/i

/** Whether a message only refused what was asked. */
const isRefusal = (text: string, situation: Situation, pipeline: Pipeline) =>
  withoutNo(text) !== null ||
  stopsIt.test(text) ||
  takenBack.test(text) ||
  pipeline.intentOf(text, withoutPast(situation)) === 'refrain'

/** What was asked before the last message, when that message refused it. */
function refusedQuestion(situation: Situation, pipeline: Pipeline) {
  const { question, references, earlier } = situation
  const asked = question === null ? references?.question : undefined
  if (asked?.kind !== 'confirm' || asked.tasks.length < 2) return null
  return isRefusal(earlier.at(-1) ?? '', situation, pipeline) ? asked : null
}

/** "only the billing one", after "no" to a question about several tasks: those of them after all. */
export function onlySomeIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<OnlySome>({
    name: 'only-some',
    examples: [
      {
        before: ['Call expert', 'Bill hours', 'File motion', 'Sort files'],
        say: ['complete everything', 'no', 'only the billing one'],
        reply: 'Completed "Bill hours".',
        after: ['Call expert', 'Bill hours \u2713', 'File motion', 'Sort files'],
      },
    ],
    recognise: ({ raw, asks }, situation) => {
      const said = asks || situation.chosen !== null ? undefined : only.exec(raw)?.[1]
      const asked = said === undefined ? null : refusedQuestion(situation, pipeline)
      if (said === undefined || asked === null) return null
      const chosen = chosenTasks(said, asked.tasks, situation.reading)
      return chosen === null ? null : { words: asked.note, chosen }
    },
    act: ({ words, chosen }, situation) =>
      pipeline.respond(words, { ...withoutPast(situation), chosen, confirmed: true }),
  })
}
