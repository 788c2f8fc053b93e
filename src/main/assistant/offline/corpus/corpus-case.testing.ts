import { TestConversation } from '../../conversation.testing.ts'
import { expectedState, startOf, stateOf, type CorpusCase } from './corpus-state.testing.ts'

/** How a case went; `harmed` when a todo was deleted or completed that should not have been. */
export interface CorpusOutcome {
  passed: boolean
  harmed: boolean
  report: string
}

const titleOf = (line: string) => line.replace(/ [@!+#~^<\u2713].*$/, '')

const openTitles = (lines: readonly string[]) =>
  lines.filter((line) => !line.includes('\u2713')).map(titleOf)

/** Whether the last message took away an open task that should be there. */
function isHarmed(openBefore: string[], expected: string[], actual: string[]): boolean {
  const open = openTitles(actual)
  const kept = openTitles(expected).filter((title) => openBefore.includes(title))
  return kept.some((title) => !open.includes(title))
}

/** How an outcome is held against what was expected. */
export interface Judgement {
  sameLine: (line: string, expected: string) => boolean
  sameReply: (reply: string, expected: RegExp, changes: readonly string[]) => boolean
}

const strictly: Judgement = {
  sameLine: (line, expected) => line === expected,
  sameReply: (reply, expected) => expected.test(reply),
}

/** Lines that have no counterpart among the others. */
function unmatched(
  lines: readonly string[],
  others: readonly string[],
  same: Judgement['sameLine'],
): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.findIndex((other) => same(line, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Plays a case with the whole assistant. */
export async function playCase(
  one: CorpusCase,
  judgement: Judgement = strictly,
): Promise<CorpusOutcome> {
  const [say, changes, reply] = one
  const before = startOf(one)
  const conversation = await TestConversation.start({ before })
  let text = ''
  let openBefore: string[] = []
  for (const message of [say].flat()) {
    openBefore = openTitles(conversation.lines())
    text = (await conversation.say(message)).text
  }
  const actual = stateOf(conversation.todos.snapshot())
  const expected = expectedState(one)
  const surplus = unmatched(actual, expected, judgement.sameLine)
  const missing = unmatched(expected, actual, (line, other) => judgement.sameLine(other, line))
  const same = surplus.length === 0 && missing.length === 0
  const passed = same && judgement.sameReply(text, reply, changes)
  const harmed = !passed && isHarmed(openBefore, expected, actual)
  const report = [
    `> ${[say].flat().join(' | ')}`,
    `  ${text.replaceAll('\n', '\n  ')}`,
    ...(reply.test(text) ? [] : [`  expected ${String(reply)}`]),
    ...(surplus.length === 0 ? [] : [`  surplus: ${surplus.join('; ')}`]),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join('; ')}`]),
  ].join('\n')
  return { passed, harmed, report }
}
