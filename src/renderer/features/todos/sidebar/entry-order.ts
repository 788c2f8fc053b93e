import { actionOfKey } from '../keys/action-of-key.ts'
import { keyMap, type ChangedKeys } from '../keys/key-map.ts'
import type { EntryOrder, OrderedSection, SidebarContext } from './sidebar-state.ts'

/** The same keys that move rows. */
export function stepsOfKeys(changed: ChangedKeys): EntryOrder['stepOfKey'] {
  const map = keyMap(changed)
  return (press) => {
    const action = actionOfKey(press, 'row', map)
    if (action === 'move-up') return -1
    return action === 'move-down' ? 1 : null
  }
}

/** The names of the entries of a section, in order. */
export function orderedNames({ summaries, outline }: SidebarContext, section: OrderedSection) {
  const [, ...lists] = summaries.lists
  return (section === 'list' ? lists : outline.filters).map(({ name }) => name)
}

/** Puts an entry in front of the one that is now at `gap`, or at the end; false if it is there already. */
export function moveEntry(
  context: SidebarContext,
  { section, at, gap }: { section: OrderedSection; at: number; gap: number },
): boolean {
  const names = orderedNames(context, section)
  const name = names[at]
  if (name === undefined || gap < 0 || gap > names.length || gap === at || gap === at + 1) {
    return false
  }
  const position = gap > at ? gap - 1 : gap
  const filter = context.outline.filters[at]
  if (section === 'list') void context.actions.run({ type: 'save-list', name, position })
  else if (filter !== undefined) void context.actions.run({ type: 'save-filter', filter, position })
  return true
}

/** The order of an entry of the section. */
export function entryOrder(context: SidebarContext, section: OrderedSection, at: number) {
  const shift: EntryOrder['shift'] = (step) =>
    moveEntry(context, { section, at, gap: step < 0 ? at - 1 : at + 2 })
  return { section, at, stepOfKey: context.stepOfKey, shift }
}
