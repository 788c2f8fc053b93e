import { CalendarDays, CalendarPlus, Flag, Hash, Inbox, NotebookText, Repeat } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { parseQuickAdd } from '../../../shared/todos/quick-add/parse-quick-add.ts'
import {
  toDraft,
  type DateOrder,
  type QuickAdd,
} from '../../../shared/todos/quick-add/quick-add.ts'
import { dueLabel } from './due-label.ts'
import { priorityLabel } from './priority-names.ts'
import type { TodoView } from './todo-view.ts'

export interface QuickAddChip {
  key: string
  icon: LucideIcon
  text: string
  tone?: string
}

export interface QuickAddReading {
  draft: TodoDraft
  chips: QuickAddChip[]
  problems: string[]
}

/** Month first as in the United States, else day first. */
export function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0)
  const first = parts.find((part) => part.type === 'day' || part.type === 'month')
  return first?.type === 'day' ? 'day-first' : 'month-first'
}

/** A new task belongs to the view it is typed in, unless its words say otherwise. */
function placedInView(draft: TodoDraft, view: TodoView, today: string): TodoDraft {
  if (view.kind === 'today' && !draft.due) return { ...draft, due: { date: today } }
  if (view.kind === 'list' && draft.list === undefined) return { ...draft, list: view.name }
  if (view.kind === 'tag' && !draft.tags?.includes(view.name)) {
    return { ...draft, tags: [...(draft.tags ?? []), view.name] }
  }
  return draft
}

function momentChips(draft: TodoDraft, now: LocalNow): QuickAddChip[] {
  const chips: QuickAddChip[] = []
  if (draft.due) {
    const label = dueLabel(draft.due, now)
    chips.push({ key: 'due', icon: CalendarDays, text: label.text, tone: label.tone })
  }
  if (draft.start) {
    const text = `Starts ${dueLabel(draft.start, now).text}`
    chips.push({ key: 'start', icon: CalendarPlus, text })
  }
  if (draft.repeat) {
    chips.push({ key: 'repeat', icon: Repeat, text: describeRepeat(draft.repeat) })
  }
  return chips
}

function wordChips(draft: TodoDraft): QuickAddChip[] {
  const chips: QuickAddChip[] = []
  if (draft.priority !== undefined && draft.priority !== 'none') {
    const text = `${priorityLabel(draft.priority)} priority`
    chips.push({ key: 'priority', icon: Flag, text, tone: draft.priority })
  }
  if (draft.list !== undefined) chips.push({ key: 'list', icon: Inbox, text: draft.list })
  for (const tag of draft.tags ?? []) chips.push({ key: `tag ${tag}`, icon: Hash, text: tag })
  if (draft.notes) chips.push({ key: 'notes', icon: NotebookText, text: draft.notes })
  return chips
}

interface QuickAddContext {
  now: LocalNow
  dateOrder: DateOrder
  view: TodoView
}

/** What the text in the box would add, and how to show that; null while there is no title. */
export function readQuickAdd(text: string, context: QuickAddContext): QuickAddReading | null {
  if (text.trim() === '') return null
  const { now, dateOrder, view } = context
  const parsed: QuickAdd = parseQuickAdd(text, { now, dateOrder })
  const draft = placedInView(toDraft(parsed), view, now.date)
  return {
    draft,
    chips: [...momentChips(draft, now), ...wordChips(draft)],
    problems: parsed.problems,
  }
}
