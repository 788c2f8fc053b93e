import type { LaunchTask } from './launch-task.ts'
import type { Questions } from './questions.ts'
import { withinTime } from './within-time.ts'

/** How a launch task ended; a message says what was done, or what went wrong. */
export interface LaunchOutcome {
  exitCode: 0 | 1
  message: string | null
}

interface LaunchTasksOptions {
  questions: Questions
  /** Adds the task of a line of quick-add text; resolves with a sentence about it. */
  add: (text: string) => Promise<string>
  /** Imports a file; resolves with a sentence about it. */
  importFile: (path: string) => Promise<string>
  /** Saves all tasks to a file; resolves with sentences about it. */
  exportFile: (path: string) => Promise<string>
  /** Opens the floating box with words in it. */
  openQuickAdd: (text: string) => void
  /** Saves a picture of the window; rejects with a message for the person. */
  saveScreenshot: (file: string) => Promise<void>
}

const windowLimitMs = 60_000
const answerLimitMs = 300_000

/** Does what starts of the app ask for, one after the other. */
export class LaunchTasks {
  readonly #options: LaunchTasksOptions
  #last: Promise<unknown> = Promise.resolve()
  #writing: Promise<unknown> = Promise.resolve()

  constructor(options: LaunchTasksOptions) {
    this.#options = options
  }

  /** Runs a task when the ones before it have ended; never rejects. */
  run(task: LaunchTask): Promise<LaunchOutcome> {
    const outcome = this.#last.then(() => this.#try(task))
    const { add, importFile, exportFile } = task
    const writes = add.length > 0 || importFile !== null || exportFile !== null
    if (writes) this.#writing = outcome
    this.#last = outcome
    return outcome
  }

  /** Resolves when what starts wanted in the data is there: the app does not end before that. */
  async written(): Promise<void> {
    await this.#writing
  }

  async #try(task: LaunchTask): Promise<LaunchOutcome> {
    try {
      const sentences = await this.#do(task)
      return { exitCode: 0, message: sentences.length > 0 ? sentences.join('\n') : null }
    } catch (error) {
      return { exitCode: 1, message: error instanceof Error ? error.message : String(error) }
    }
  }

  async #do(task: LaunchTask): Promise<string[]> {
    const { add, quickAdd, importFile, exportFile } = task
    const sentences: string[] = []
    if (importFile !== null) sentences.push(await this.#options.importFile(importFile))
    for (const text of add) sentences.push(await this.#options.add(text))
    if (exportFile !== null) sentences.push(await this.#options.exportFile(exportFile))
    if (quickAdd !== null) this.#options.openQuickAdd(quickAdd)
    await this.#askAndShow(task)
    return sentences
  }

  async #askAndShow({ ask, screenshot, quit }: LaunchTask): Promise<void> {
    if (ask.length === 0 && screenshot === null && !quit) return
    const { questions, saveScreenshot } = this.#options
    await withinTime(questions.ready, windowLimitMs, 'The window did not open in time.')
    const answers = questions.ask(ask)
    await withinTime(answers, answerLimitMs, 'The answer did not come in time.')
    if (screenshot !== null) await saveScreenshot(screenshot)
  }
}
