import type { LocalNow } from '../../clock.ts'
import type { TodoDraft } from '../command.ts'
import type { LanguageCode } from './languages/language-codes.ts'
import type { LocalMoment, Priority, Reminder, Repeat } from '../todo.ts'

/** What a recognised piece of the text was turned into; `quote` is a quotation mark that was dropped. */
export type PieceKind =
  | 'quote'
  | 'notes'
  | 'priority'
  | 'tag'
  | 'list'
  | 'repeat'
  | 'start'
  | 'date'
  | 'time'
  | 'reminder'

/** A half-open range of UTF-16 positions in a text. */
export interface TextRange {
  start: number
  end: number
}

/** A piece of the text that does not belong to the title. */
export interface Piece extends TextRange {
  kind: PieceKind
  text: string
}

/** What a typed line means. Unset parts are null or empty; the title is empty when all was read. */
export interface QuickAdd {
  title: string
  notes: string
  due: LocalMoment | null
  start: LocalMoment | null
  repeat: Repeat | null
  /** The words that due date and repeat were read from, as they were typed; null when there are none. */
  phrase: string | null
  reminders: Reminder[]
  priority: Priority | null
  list: string | null
  tags: string[]
  /** In the order of the text, never overlapping. */
  pieces: Piece[]
  /** Sentences for the person, for example about a day that does not exist. */
  problems: string[]
}

/** Whether `10/12` is the 12th of October or the 10th of December. */
export type DateOrder = 'month-first' | 'day-first'

/** How to read a line. */
export interface QuickAddOptions {
  now: LocalNow
  dateOrder: DateOrder
  /** `chat` also reads "to my work list"; the box takes such words for the title. */
  wording?: 'box' | 'chat'
  /** The language of the words; symbols such as `p1` and `#tag` are the same in all. English when unset. */
  language?: LanguageCode
  /** Ranges of the text that are never read, such as a piece whose chip was removed. */
  ignored?: readonly TextRange[]
}

/** The draft of an `add` command with the parts that the line set. */
export function toDraft(quickAdd: QuickAdd): TodoDraft {
  const { title, notes, due, start, repeat, priority, list, tags, phrase, reminders } = quickAdd
  const parts: Partial<TodoDraft>[] = [
    notes === '' ? {} : { notes },
    due === null ? {} : { due },
    phrase === null ? {} : { duePhrase: phrase.slice(0, 500) },
    start === null ? {} : { start },
    repeat === null ? {} : { repeat },
    reminders.length === 0 ? {} : { reminders },
    priority === null ? {} : { priority },
    list === null ? {} : { list },
    tags.length === 0 ? {} : { tags: tags.slice(0, 100) },
  ]
  return parts.reduce<TodoDraft>((draft, part) => ({ ...draft, ...part }), { title })
}
