import type { Outline } from '../../../../shared/todos/outline.ts'
import { defaultList, type Todo } from '../../../../shared/todos/todo.ts'
import { summarise, type Summaries } from '../../../../shared/todos/views/summaries.ts'
import { stepsBetween, type TodoMoment } from './todo-steps.ts'

interface SummaryReading extends TodoMoment {
  outline: Outline
  summaries: Summaries
}

/** Counts what the sidebar shows; after a change, only what changed is counted again. */
export function createSummaryReader(): (moment: TodoMoment, outline: Outline) => Summaries {
  let last: SummaryReading | null = null
  return (moment, outline) => {
    const known = last?.outline === outline ? broughtUpToDate(last, moment) : null
    const summaries = known ?? summarise(moment.todos, outline, moment.now)
    last = { ...moment, outline, summaries }
    return summaries
  }
}

function present(todos: readonly (Todo | null)[]): Todo[] {
  return todos.filter((todo) => todo !== null)
}

/** Null when a list or a tag comes or goes: then they have to be put in order again. */
function broughtUpToDate(last: SummaryReading, moment: TodoMoment): Summaries | null {
  const steps = stepsBetween(last, moment)
  if (steps === null) return null
  const { outline, summaries } = last
  const gone = present(steps.map(({ before }) => before))
  const come = present(steps.map(({ after }) => after))
  const minus = summarise(gone, outline, last.now)
  const plus = summarise(come, outline, moment.now)
  const known = new Set(outline.lists.map(({ name }) => name)).add(defaultList)
  const lists = adjusted(summaries.lists, [minus.lists, plus.lists], (list) => known.has(list.name))
  const tags = adjusted(summaries.tags, [minus.tags, plus.tags], () => false)
  if (lists === null || tags === null) return null
  return { counts: adjustedCounts(summaries.counts, minus.counts, plus.counts), lists, tags }
}

type Counts = Summaries['counts']

function adjustedCounts(counts: Counts, minus: Counts, plus: Counts): Counts {
  const adjust = (name: keyof Counts) => counts[name] - minus[name] + plus[name]
  return {
    open: adjust('open'),
    inbox: adjust('inbox'),
    today: adjust('today'),
    overdue: adjust('overdue'),
    upcoming: adjust('upcoming'),
    done: adjust('done'),
    trash: adjust('trash'),
  }
}

interface Entry {
  name: string
  open: number
  done?: number
}

function adjusted<Own extends Entry>(
  entries: readonly Own[],
  [minus, plus]: readonly [readonly Own[], readonly Own[]],
  staysEmpty: (entry: Own) => boolean,
): Own[] | null {
  const known = new Set(entries.map(({ name }) => name))
  if (plus.some(({ name }) => !known.has(name))) return null
  const result = entries.map((entry) => {
    const less = minus.find(({ name }) => name === entry.name)
    const more = plus.find(({ name }) => name === entry.name)
    return less || more ? withCounts(entry, less, more) : entry
  })
  const hasEmpty = result.some(
    (entry) => entry.open + (entry.done ?? 0) === 0 && !staysEmpty(entry),
  )
  return hasEmpty ? null : result
}

function withCounts<Own extends Entry>(entry: Own, less?: Own, more?: Own): Own {
  const open = entry.open - (less?.open ?? 0) + (more?.open ?? 0)
  if (entry.done === undefined) return { ...entry, open }
  return { ...entry, open, done: entry.done - (less?.done ?? 0) + (more?.done ?? 0) }
}
