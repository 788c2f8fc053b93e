import { sentenceCase, titleText } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

/** Asks whether lines that could be tasks are to be added. */
export function* offerLines(texts: readonly string[], situation: Situation): Steps {
  const names = texts.map((text) => `- ${titleText(sentenceCase(text))}`)
  const text = `Should I add these ${texts.length} tasks?\n${names.join('\n')}`
  const note = `add:\n${texts.map((one) => `- ${one}`).join('\n')}`
  return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
}
