import { TestConversation } from '../../conversation.testing.ts'
import { writeTodo } from '../../todo-notation.testing.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'

/**
 * What people say, what changes by it, and a pattern that the last reply matches. Changes: `+line` a
 * new todo, `-title` a deleted one, `x title` a completed one, `title -> line` one with new values. A
 * line is written as in examples, then ` ~RULE` for a repeat and ` // notes`. It starts with `board`
 * unless `before` is given.
 */
export type CorpusCase = readonly [
  say: string | readonly string[],
  changes: readonly string[],
  reply: RegExp,
  before?: readonly string[],
]

/** What most cases start with. It is Wednesday, March 4, 2026, 9:00 AM. */
const board = [
  'Buy milk @2026-03-05',
  'Dentist @2026-03-06 15:00 +Health',
  'Write report @2026-03-02 !high +Work #q1',
  'Call mom #family',
  'Pay rent @2026-03-04',
  'Water plants +Home',
  'Email Bob +Work',
  'Old chore \u2713',
]

/** How a case went; `harmed` when a todo was deleted or completed that should not have been. */
export interface CorpusOutcome {
  passed: boolean
  harmed: boolean
  report: string
}

function lineOf(todo: Todo): string {
  const repeat = todo.repeat === null ? '' : ` ~${todo.repeat.rule}`
  return `${writeTodo(todo)}${repeat}${todo.notes === '' ? '' : ` // ${todo.notes}`}`
}

function replaceLine(lines: readonly string[], title: string, change: (line: string) => string[]) {
  const at = lines.findIndex((line) => line === title || line.startsWith(`${title} `))
  if (at < 0) throw new Error(`The case names "${title}", which is not there.`)
  return lines.flatMap((line, index) => (index === at ? change(line) : [line]))
}

function applyChange(lines: readonly string[], change: string): string[] {
  if (change.startsWith('+')) return [...lines, change.slice(1)]
  if (change.startsWith('-')) return replaceLine(lines, change.slice(1), () => [])
  if (change.startsWith('x ')) {
    return replaceLine(lines, change.slice(2), (line) => [`${line} \u2713`])
  }
  const [title = '', line = ''] = change.split(' -> ')
  return replaceLine(lines, title, () => [line])
}

const titleOf = (line: string) => line.replace(/ [@!+#~\u2713].*$/, '')

const openTitles = (lines: readonly string[]) =>
  lines.filter((line) => !line.includes('\u2713')).map(titleOf)

/** Whether the last message took away an open task that should be there. */
function isHarmed(openBefore: string[], expected: string[], actual: string[]): boolean {
  const open = openTitles(actual)
  const kept = openTitles(expected).filter((title) => openBefore.includes(title))
  return kept.some((title) => !open.includes(title))
}

/** Plays a case with the whole assistant. */
export async function playCase([
  say,
  changes,
  reply,
  before = board,
]: CorpusCase): Promise<CorpusOutcome> {
  const conversation = await TestConversation.start({ before })
  let text = ''
  let openBefore: string[] = []
  for (const message of [say].flat()) {
    openBefore = openTitles(conversation.lines())
    text = (await conversation.say(message)).text
  }
  const actual = conversation.todos.snapshot().todos.map(lineOf).toSorted()
  const expected = changes.reduce(applyChange, [...before]).toSorted()
  const same = JSON.stringify(actual) === JSON.stringify(expected)
  const passed = same && reply.test(text)
  const harmed = !passed && isHarmed(openBefore, expected, actual)
  const surplus = actual.filter((line) => !expected.includes(line))
  const missing = expected.filter((line) => !actual.includes(line))
  const report = [
    `> ${[say].flat().join(' | ')}`,
    `  ${text.replaceAll('\n', '\n  ')}`,
    ...(reply.test(text) ? [] : [`  expected ${String(reply)}`]),
    ...(surplus.length === 0 ? [] : [`  surplus: ${surplus.join('; ')}`]),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join('; ')}`]),
  ].join('\n')
  return { passed, harmed, report }
}
