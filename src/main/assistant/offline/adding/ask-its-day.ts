import { sentenceCase, titleText } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

/** "remind me to pack the day before" tells no day: asked for, as it is a new task all the same. */
export function askItsDay(deed: string, situation: Situation): Steps {
  const text = `Which day should I add ${titleText(sentenceCase(deed))} for?`
  return ask({ kind: 'fill', tasks: [], note: `add ${deed} {answer}`, text }, situation)
}
