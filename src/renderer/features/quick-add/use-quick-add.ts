import { useMemo, useRef, useState } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { dateOrderOfLocale } from '../../../shared/todos/quick-add/date-order-of-locale.ts'
import { languageOfLocale } from '../../../shared/todos/quick-add/languages/languages.ts'
import { moveRanges } from '../../../shared/todos/quick-add/move-ranges.ts'
import type { TextRange } from '../../../shared/todos/quick-add/quick-add.ts'
import type { QuickAddChip } from './quick-add-chips.ts'
import { readQuickAdd, type QuickAddDefaults, type QuickAddReading } from './quick-add-reading.ts'

interface QuickAddInput {
  now: LocalNow
  defaults: QuickAddDefaults
  preferences: Preferences['quickAdd']
  /** Resolves to false when nothing was added, so that the words stay in the box. */
  onAdd: (draft: TodoDraft) => Promise<boolean>
}

interface Line {
  text: string
  ignored: readonly TextRange[]
}

const emptyLine: Line = { text: '', ignored: [] }

/** The text of a box, what it means, and what can be done with it. */
export interface QuickAddControls {
  text: string
  reading: QuickAddReading | null
  setText: (text: string) => void
  /** Takes a chip away: its words belong to the title from now on. */
  remove: (chip: QuickAddChip) => void
  /** Adds the task; resolves to whether it was added. */
  submit: () => Promise<boolean>
}

export function useQuickAdd(input: QuickAddInput): QuickAddControls {
  const { now, defaults, preferences, onAdd } = input
  const [line, setLine] = useState(emptyLine)
  const isAdding = useRef(false)
  const dateOrder = preferences.dateOrder ?? dateOrderOfLocale(navigator.language)
  const language = preferences.language ?? languageOfLocale(navigator.language)
  const reading = useMemo(
    () => readQuickAdd(line.text, { now, dateOrder, language, defaults, ignored: line.ignored }),
    [line, now, dateOrder, language, defaults],
  )

  const submit = async () => {
    if (!reading || reading.draft.title === '' || isAdding.current) return false
    isAdding.current = true
    const added = await onAdd(reading.draft)
    isAdding.current = false
    if (added) setLine((current) => (current.text === line.text ? emptyLine : current))
    return added
  }

  return {
    text: line.text,
    reading,
    setText: (text) =>
      setLine((before) => ({
        text,
        ignored: text.trim() === '' ? [] : moveRanges(before.ignored, before.text, text),
      })),
    remove: ({ ranges }) =>
      setLine((before) => ({ ...before, ignored: [...before.ignored, ...ranges] })),
    submit,
  }
}
