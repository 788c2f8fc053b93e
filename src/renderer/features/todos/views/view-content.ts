import {
  chosenDayContent,
  completedContent,
  trashContent,
  upcomingContent,
} from './day-contents.ts'
import { openContent, todayContent } from './open-contents.ts'
import type { ViewContent, ViewRow, ViewSelection, ViewSource } from './view-model.ts'

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

/** The rows in the order of the keyboard. */
export function flatRows({ groups, completed }: ViewContent, isCompletedOpen: boolean): ViewRow[] {
  const open = groups.flatMap(({ rows }) => rows)
  return isCompletedOpen ? [...open, ...completed] : open
}
