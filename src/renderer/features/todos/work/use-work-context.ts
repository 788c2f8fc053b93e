import { useCallback, useMemo, type RefObject } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import type { Preferences } from '../../../../shared/settings/preferences.ts'
import { dateOrderOfLocale } from '../../../../shared/todos/quick-add/date-order-of-locale.ts'
import { languageOfLocale } from '../../../../shared/todos/quick-add/languages/languages.ts'
import type { ListUi, ListUiControls } from '../list-ui.ts'
import { focusRow } from '../row-focus.ts'
import type { TodoActions } from '../todo-actions.ts'
import type { TodoListState } from '../todo-list-state.ts'
import type { ShownContent } from '../views/use-content.ts'
import { flatRows } from '../views/view-content.ts'
import type { WorkContext } from './work-context.ts'

interface WorkParts {
  actions: TodoActions
  ui: ListUi & ListUiControls
  state: TodoListState
  shown: ShownContent
  rowIds: readonly string[]
  now: LocalNow
  preferences: Preferences
  reveal: () => void
  listRef: RefObject<HTMLElement | null>
  quickAddRef: RefObject<HTMLInputElement | null>
  searchRef: RefObject<HTMLInputElement | null>
}

/** Brings together what working in the list needs to know. */
export function useWorkContext(parts: WorkParts): WorkContext {
  const { ui, shown, now, preferences, listRef, rowIds, ...others } = parts
  const { content, order, setOrder } = shown
  const { set } = ui
  const { dateOrder, language } = preferences.quickAdd
  const reading = useMemo(
    () => ({
      now,
      dateOrder: dateOrder ?? dateOrderOfLocale(navigator.language),
      language: language ?? languageOfLocale(navigator.language),
    }),
    [now, dateOrder, language],
  )
  const rows = useMemo(() => flatRows(content, ui.isCompletedOpen), [content, ui.isCompletedOpen])
  const focusById = useCallback(
    (id: string) => {
      // Only rows near the window are in the page.
      if (!focusRow(listRef.current, id)) set({ revealId: id })
    },
    [listRef, set],
  )
  const isOrderable = order !== null && !content.isManual
  const sortByHand = () => setOrder({ sort: [{ by: 'manual' }], group: null })
  return {
    ...others,
    ...{ ui, now, reading, content, rows, rowIds, listRef },
    sortByHand: isOrderable ? sortByHand : null,
    focusRow: focusById,
  }
}
