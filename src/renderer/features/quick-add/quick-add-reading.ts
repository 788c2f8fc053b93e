import type { LocalNow } from '../../../shared/clock.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import type { LanguageCode } from '../../../shared/todos/quick-add/languages/language-codes.ts'
import { parseQuickAdd } from '../../../shared/todos/quick-add/parse-quick-add.ts'
import {
  toDraft,
  type DateOrder,
  type TextRange,
} from '../../../shared/todos/quick-add/quick-add.ts'
import { quickAddChips, type QuickAddChip } from './quick-add-chips.ts'

/** What a new task gets from where it is typed, unless its words say otherwise. */
export type QuickAddDefaults = Pick<TodoDraft, 'due' | 'list' | 'tags' | 'priority' | 'parentId'>

/** What the text in a box would add, and how to show that. */
export interface QuickAddReading {
  draft: TodoDraft
  chips: QuickAddChip[]
  problems: string[]
}

/** How to read the text. */
export interface ReadingContext {
  now: LocalNow
  dateOrder: DateOrder
  language: LanguageCode
  defaults: QuickAddDefaults
  /** The pieces whose chips were removed. */
  ignored: readonly TextRange[]
}

function withDefaults(draft: TodoDraft, defaults: QuickAddDefaults): TodoDraft {
  const tags = [...new Set([...(draft.tags ?? []), ...(defaults.tags ?? [])])]
  const due = draft.due ?? defaults.due
  return {
    ...defaults,
    ...draft,
    ...(due ? { due } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  }
}

/** Reads the text of a box; null while it is blank. */
export function readQuickAdd(text: string, context: ReadingContext): QuickAddReading | null {
  if (text.trim() === '') return null
  const { now, dateOrder, language, defaults, ignored } = context
  const parsed = parseQuickAdd(text, { now, dateOrder, language, ignored })
  const draft = withDefaults(toDraft(parsed), defaults)
  return { draft, chips: quickAddChips(draft, parsed.pieces, now), problems: parsed.problems }
}
