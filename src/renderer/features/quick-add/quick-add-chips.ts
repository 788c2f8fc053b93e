import {
  Bell,
  CalendarDays,
  CalendarPlus,
  Flag,
  Hash,
  Inbox,
  NotebookText,
  Repeat,
  type LucideIcon,
} from 'lucide-react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'
import { priorityLabel } from '../../../shared/todos/priority-names.ts'
import type { Piece, PieceKind, TextRange } from '../../../shared/todos/quick-add/quick-add.ts'
import type { Reminder } from '../../../shared/todos/todo.ts'

/** One thing that was understood. Without ranges it comes from the place, and cannot be removed. */
export interface QuickAddChip {
  key: string
  icon: LucideIcon
  text: string
  tone?: string
  /** The words that it was read from. */
  ranges: TextRange[]
}

type ChipParts = Omit<QuickAddChip, 'ranges'>

function momentChips(draft: TodoDraft, now: LocalNow): [ChipParts, PieceKind[]][] {
  const chips: [ChipParts, PieceKind[]][] = []
  if (draft.due) {
    const { text, tone } = dueLabel(draft.due, now)
    chips.push([{ key: 'due', icon: CalendarDays, text, tone }, ['date', 'time']])
  }
  if (draft.start) {
    const text = `Starts ${dueLabel(draft.start, now).text}`
    chips.push([{ key: 'start', icon: CalendarPlus, text }, ['start']])
  }
  if (draft.repeat) {
    const text = describeRepeat(draft.repeat)
    chips.push([{ key: 'repeat', icon: Repeat, text }, ['repeat']])
  }
  for (const reminder of draft.reminders ?? []) {
    const text = reminderText(reminder, now)
    chips.push([{ key: `reminder ${text}`, icon: Bell, text }, ['reminder']])
  }
  return chips
}

function reminderText(reminder: Reminder, now: LocalNow): string {
  if (reminder.type === 'at') return dueLabel(reminder, now).text
  const { minutes } = reminder
  if (minutes === 0) return 'When due'
  if (minutes % 1_440 === 0) return `${minutes / 1_440} d before`
  return minutes % 60 === 0 ? `${minutes / 60} h before` : `${minutes} min before`
}

function wordChips(draft: TodoDraft): [ChipParts, PieceKind[]][] {
  const chips: [ChipParts, PieceKind[]][] = []
  if (draft.priority !== undefined && draft.priority !== 'none') {
    const text = `${priorityLabel(draft.priority)} priority`
    chips.push([{ key: 'priority', icon: Flag, text, tone: draft.priority }, ['priority']])
  }
  if (draft.list !== undefined) {
    chips.push([{ key: 'list', icon: Inbox, text: draft.list }, ['list']])
  }
  if (draft.notes) chips.push([{ key: 'notes', icon: NotebookText, text: draft.notes }, ['notes']])
  return chips
}

function tagChips(draft: TodoDraft, pieces: readonly Piece[]): QuickAddChip[] {
  const read = pieces.filter(({ kind }) => kind === 'tag')
  return (draft.tags ?? []).map((tag) => ({
    key: `tag ${tag}`,
    icon: Hash,
    text: tag,
    ranges: read.filter(({ text }) => text.slice(1) === tag || text.slice(2, -1) === tag),
  }))
}

/** A chip for each thing that was understood, with the words that removing it puts back. */
export function quickAddChips(
  draft: TodoDraft,
  pieces: readonly Piece[],
  now: LocalNow,
): QuickAddChip[] {
  const chips = [...momentChips(draft, now), ...wordChips(draft)].map(([parts, kinds]) => ({
    ...parts,
    ranges: pieces.filter(({ kind }) => kinds.includes(kind)),
  }))
  return [...chips, ...tagChips(draft, pieces)]
}
