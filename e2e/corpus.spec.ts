import {
  expectedState,
  startOf,
  stateOf,
  type CorpusCase,
} from '../src/main/assistant/offline/corpus/corpus-state.testing.ts'
import { corpus } from '../src/main/assistant/offline/corpus/corpus.testing.ts'
import { knownFailures } from '../src/main/assistant/offline/corpus/known-failures.testing.ts'
import { seededRandom, shuffled } from '../src/main/assistant/offline/corpus/random.testing.ts'
import { readTodo } from '../src/main/assistant/todo-notation.testing.ts'
import type { OffhandBridge } from '../src/shared/ipc/bridge.ts'
import type { Command } from '../src/shared/todos/command.ts'
import { defaultList } from '../src/shared/todos/todo.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { execute } from './support/seeded-app.ts'

const chosenCases = 50
/** Another fifty every day, and the same ones again with the number that a failure prints. */
const seed = Number(process.env['CORPUS_SEED'] ?? Math.floor(Date.now() / 86_400_000))

/** What an entry says is typed in one line, and takes back nothing that was there before it. */
function canBePlayed([say, , reply]: CorpusCase): boolean {
  const texts = [say].flat()
  if (knownFailures.includes(texts.join(' | '))) return false
  const typed = texts.every((text) => !/[\n@]/.test(text) && text.trim() !== '')
  const takesBack = /^(?:undo|redo)\b/i.test(texts[0] ?? '')
  return typed && !takesBack && !/nothing|changes|undo/i.test(reply.source)
}

async function snapshotOf(app: OffhandApp) {
  return await app.page.evaluate(async () => {
    const { offhand } = window as unknown as { offhand: OffhandBridge }
    const answer = await offhand.request('todos.snapshot', {})
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value
  })
}

/** Puts the todos of an entry in the place of all others, and opens a new conversation. */
async function begin(app: OffhandApp, lines: readonly string[]): Promise<void> {
  const { todos, outline } = await snapshotOf(app)
  const live = todos.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)
  const lists = outline.lists.map(({ name }) => name).filter((name) => name !== defaultList)
  const commands: Command[] = [
    ...(live.length === 0 ? [] : [{ type: 'delete', ids: live } as const]),
    ...(todos.length === 0 ? [] : [{ type: 'empty-trash' } as const]),
    ...lists.map((name): Command => ({ type: 'delete-list', name, moveTo: null })),
    ...outline.filters.map(({ id }): Command => ({ type: 'delete-filter', id })),
    { type: 'import', todos: lines.map((line, at) => readTodo(line, `todo-${at}`)) },
  ]
  await execute(app, ...commands.filter((one) => one.type !== 'import' || one.todos.length > 0))
  const opens = app.page.getByRole('button', { name: 'New chat' })
  if (await app.transcript.locator('.user-message').count()) await opens.click()
  await expect(app.transcript.locator('.user-message')).toHaveCount(0)
}

/** Types a message and waits until all of its answer is there. */
async function say(app: OffhandApp, text: string): Promise<void> {
  await app.untilAnswered()
  const messages = app.transcript.locator('.user-message')
  const [said, answered] = [await messages.count(), await app.answers.count()]
  await app.composer.fill(text)
  await app.composer.press('Enter')
  await expect(messages).toHaveCount(said + 1)
  await expect.poll(() => app.answers.count()).toBeGreaterThan(answered)
  await app.untilAnswered()
}

journey(
  'fifty entries of the corpus come out in the real chat as they should',
  async ({ open }) => {
    const playable = Object.values(corpus).flat().filter(canBePlayed)
    const chosen = shuffled(playable, seededRandom(seed)).slice(0, chosenCases)
    const app = await open({ arguments: ['--now=2026-03-04T09:00:00'] })
    const wrong: string[] = []
    for (const one of chosen) {
      await begin(app, startOf(one))
      for (const text of [one[0]].flat()) await say(app, text)
      const state = stateOf(await snapshotOf(app))
      const expected = expectedState(one)
      if (state.join('\n') !== expected.join('\n')) {
        wrong.push(`${[one[0]].flat().join(' | ')}\n  ${state.join('\n  ')}`)
      }
    }
    expect(chosen.length).toBe(chosenCases)
    expect(wrong, `Play these again with CORPUS_SEED=${seed}.`).toEqual([])
  },
)
