import { type Change, changeOutsideTrash } from '../../shared/todos/change.ts'
import type { NamedTask, Question, References, TaskSet } from './references.ts'

const mostSets = 6
const rememberedTasks = 50

function changedTask(change: Change['changes'][number]): NamedTask[] {
  const { id, before, after } = changeOutsideTrash(change)
  if (after !== null) return [{ id, title: after.title }]
  return before === null ? [] : [{ id, title: before.title, deleted: true }]
}

/** What one answer showed, changed and asked; the source of its receipt and of later references. */
export class AnswerRecord {
  readonly changes: Change[] = []
  readonly #sets: TaskSet[] = []
  #question: Question | undefined
  #parent: TaskSet | undefined
  #stepsOf: NamedTask | undefined

  /** Whether tasks were listed. */
  get hasListed(): boolean {
    return this.#sets.some(({ kind }) => kind === 'listed')
  }

  /** What was listed; `parent` is the task of which these are the steps. */
  listed(tasks: readonly NamedTask[], parent?: NamedTask): void {
    this.#add('listed', tasks, parent)
  }

  found(tasks: readonly NamedTask[], parent?: NamedTask): void {
    if (tasks.length > 0) this.#add('found', tasks, parent)
  }

  changed(change: Change): void {
    this.changes.push(change)
    this.#add('changed', change.changes.flatMap(changedTask))
    this.#parent = undefined
    this.#stepsOf = undefined
  }

  /** Steps were added to a task, which is what is spoken of then. */
  steppedUnder({ id, title }: NamedTask): void {
    this.#parent = { kind: 'changed', tasks: [{ id, title }], hasSteps: true }
  }

  /** What was completed is some of the steps of a task. */
  steppedOn({ id, title }: NamedTask): void {
    this.#stepsOf = { id, title }
  }

  asked(question: Question): void {
    this.#question = question
  }

  /** What it ended with asking the person, if anything. */
  get question(): Question | null {
    return this.#question ?? null
  }

  /** What later messages can refer to, or null when this answer adds nothing to `earlier`. */
  references(earlier: References | null): References | null {
    const newest = this.#newestSets()
    if (newest.length === 0 && this.#question === undefined) return null
    const kept = earlier?.sets.filter((set) => staysKnown(set, newest)).slice(-mostSets) ?? []
    const sets = [...kept, ...newest]
    return this.#question === undefined ? { sets } : { sets, question: this.#question }
  }

  #newestSets(): TaskSet[] {
    const changed = this.#sets
      .filter(({ kind }) => kind === 'changed')
      .flatMap(({ tasks }) => tasks)
    if (changed.length > 0) {
      const listed = this.#sets.findLast(({ kind }) => kind === 'listed')
      const change: TaskSet = {
        kind: 'changed',
        tasks: withoutRepeats(changed),
        ...(this.#stepsOf === undefined ? {} : { stepsOf: this.#stepsOf }),
        ...(this.changes.length > 1 ? { changes: this.changes.length } : {}),
      }
      const sets = this.#parent === undefined ? [change] : [change, this.#parent]
      return listed === undefined ? sets : [listed, ...sets]
    }
    const newest = this.#sets.findLast(({ kind }) => kind !== 'changed')
    return newest === undefined ? [] : [newest]
  }

  #add(kind: TaskSet['kind'], tasks: readonly NamedTask[], parent?: NamedTask): void {
    const named = tasks.slice(0, rememberedTasks).map(({ id, title, deleted }) => ({
      id,
      title,
      ...(deleted === true ? { deleted } : {}),
    }))
    const stepsOf = parent === undefined ? {} : { stepsOf: { id: parent.id, title: parent.title } }
    this.#sets.push({ kind, tasks: named, ...stepsOf })
  }
}

/** Of tasks that were changed several sets are known: those that were added together are a group. */
const staysKnown = ({ kind }: TaskSet, newest: readonly TaskSet[]) =>
  kind === 'changed' || !newest.some((set) => set.kind === kind)

function withoutRepeats(tasks: readonly NamedTask[]): NamedTask[] {
  return [...new Map(tasks.map((task) => [task.id, task])).values()].slice(-rememberedTasks)
}
