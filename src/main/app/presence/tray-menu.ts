import type { MenuItemConstructorOptions } from 'electron'

import type { DueToday } from './due-watch.ts'

/** What the menus outside of the window can do. */
export interface TrayActions {
  addTask: () => void
  open: () => void
  showToday: () => void
  showTodo: (id: string) => void
  quit: () => void
}

const longestTitle = 60

/** How many tasks are due, in a sentence. */
export function dueSentence(count: number): string {
  if (count === 0) return 'Nothing is due today'
  return count === 1 ? '1 task is due today' : `${count} tasks are due today`
}

/** The menu of the tray icon: quick actions, and what is due today. */
export function trayMenu(
  { count, first }: DueToday,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const more = count - first.length
  return [
    { label: 'Add a Task\u2026', click: actions.addTask },
    { label: 'Open Offhand', click: actions.open },
    separator,
    count === 0
      ? { label: dueSentence(0), enabled: false }
      : { label: dueSentence(count), click: actions.showToday },
    ...first.map(({ id, title }) => ({
      label: menuLabel(title),
      click: () => actions.showTodo(id),
    })),
    ...(more > 0 ? [{ label: `${more} More\u2026`, click: actions.showToday }] : []),
    separator,
    { label: 'Quit', click: actions.quit },
  ]
}

const graphemes = new Intl.Segmenter()

// A menu takes "&" as the mark of the key that chooses the entry.
function menuLabel(title: string): string {
  const characters = [...graphemes.segment(title)].map(({ segment }) => segment)
  const isLong = characters.length > longestTitle
  const start = characters
    .slice(0, longestTitle - 1)
    .join('')
    .trimEnd()
  return `    ${(isLong ? `${start}\u2026` : title).replaceAll('&', '&&')}`
}
