import {
  chosenDayContent,
  completedContent,
  trashContent,
  upcomingContent,
} from './day-contents.ts'
import { openContent, todayContent } from './open-contents.ts'
import type { ViewContent, ViewGroup, ViewRow, ViewSelection, ViewSource } from './view-model.ts'

const noContent: ViewContent = { groups: [], completed: [], isManual: false }

/** What a view shows, in the order of its rows; of the calendar, the chosen day. */
export function viewContent(source: ViewSource, selection: ViewSelection): ViewContent {
  const { view, order, days, day } = selection
  switch (view.kind) {
    case 'calendar':
      return chosenDayContent(source, day)
    case 'upcoming':
      return upcomingContent(source, days)
    case 'done':
      return completedContent(source)
    case 'trash':
      return trashContent(source)
    case 'today':
      return order === null ? noContent : todayContent(source, order)
    default:
      return order === null ? noContent : openContent(source, view, order)
  }
}

/** What the keyboard knows a row by: its todo, or for what is no todo of its own, its key. */
export function rowId({ kind, key, todo }: ViewRow): string {
  return kind === 'todo' || kind === 'trash' ? todo.id : key
}

const idsOfGroups = new WeakMap<ViewGroup, readonly string[]>()

/** What the keyboard knows the rows of a group by; a group that stays the same is read once. */
export function rowIdsOfGroup(group: ViewGroup): readonly string[] {
  const ids = idsOfGroups.get(group) ?? group.rows.map(rowId)
  idsOfGroups.set(group, ids)
  return ids
}

/** The rows in the order of the keyboard. */
export function flatRows({ groups, completed }: ViewContent, isCompletedOpen: boolean): ViewRow[] {
  const open = groups.flatMap(({ rows }) => rows)
  return isCompletedOpen ? [...open, ...completed] : open
}
